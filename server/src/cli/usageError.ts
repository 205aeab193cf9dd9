/** Arguments that cannot be followed. The message names the argument and says what would do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

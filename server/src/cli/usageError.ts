/** Invalid arguments. The message names the argument and says what is valid. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

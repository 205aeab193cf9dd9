/** Labels show `$(name)` as an icon; text of a draft or a source is shown as it stands. */
export function escapeIcons(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}

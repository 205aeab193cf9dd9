/** Returns a text as a label that shows it literally. Labels show `$(name)` as an icon; a zero-width space prevents it. */
export function escapeIcons(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}

/** The text with at most so many characters, cut between words and with “…” where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const between = cut.lastIndexOf(' ');
  return `${cut.slice(0, between > most / 2 ? between : most).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

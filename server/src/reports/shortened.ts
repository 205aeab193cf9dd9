/** The text with at most so many characters, cut between words and with “…” where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const between = cut.lastIndexOf(' ');
  return `${cut.slice(0, between > most / 2 ? between : most).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** The text with at most so many characters, with its beginning and its end. */
export function shortenedInside(text: string, most: number): string {
  if (text.length <= most) return text;
  const tail = Math.floor(most / 3);
  const head = shortened(text, most - tail - 1).replace(/…$/u, '');
  const end = text.slice(text.length - tail).replace(/^\S*\s|^[\uDC00-\uDFFF]/u, '');
  return `${head} … ${end}`;
}

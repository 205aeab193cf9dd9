/** Cuts a text between words to at maxLength `maxLength` characters, not counting the “…” that marks the cut. */
export function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  const between = cut.lastIndexOf(' ');
  return `${cut.slice(0, between > maxLength / 2 ? between : maxLength).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Cuts each word of a text that is longer than `maxLength` characters, not counting the “…” that marks the cut. */
export function cutWords(text: string, maxLength: number): string {
  return text.replace(/\S+/g, (word) =>
    word.length <= maxLength ? word : `${word.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/u, '')}…`,
  );
}

/** Cuts the middle out of a text, so that its start and end have about `maxLength` characters together. */
export function truncateMiddle(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const tail = Math.floor(maxLength / 3);
  const head = truncate(text, maxLength - tail - 1).replace(/…$/u, '');
  const end = text.slice(text.length - tail).replace(/^\S*\s|^[\uDC00-\uDFFF]/u, '');
  return `${head} … ${end}`;
}

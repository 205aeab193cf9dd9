/** How the brackets of a language are read. */
export interface BracketSyntax {
  /** Closing brackets by the opening ones. */
  readonly pairs: Readonly<Record<string, string>>;
  /** The character that makes the rest of its line a comment, in which no bracket counts. */
  readonly comment?: string;
  /** True if brackets may hold empty lines. Otherwise one that is forgotten in a paragraph does not swallow the next. */
  readonly acrossParagraphs?: boolean;
}

/** The brackets of a text that close one another: the offset of each opening one with that of its closing one. */
export function closingBrackets(
  text: string,
  { pairs, comment, acrossParagraphs = false }: BracketSyntax,
): ReadonlyMap<number, number> {
  const openings = new Map(Object.entries(pairs).map(([opening, closing]) => [closing, opening]));
  const open = new Map(Object.keys(pairs).map((opening) => [opening, new Array<number>()]));
  const closings = new Map<number, number>();
  let lineIsEmpty = false;
  let inComment = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') {
      if (lineIsEmpty && !acrossParagraphs) for (const offsets of open.values()) offsets.length = 0;
      lineIsEmpty = true;
      inComment = false;
      continue;
    }
    if (character === ' ' || character === '\t' || character === '\r') continue;
    lineIsEmpty = false;
    if (inComment) continue;
    if (character === comment) inComment = true;
    // A backslash takes the meaning from the character behind it.
    else if (character === '\\') at += text[at + 1] === '\n' ? 0 : 1;
    else if (pairs[character] !== undefined) open.get(character)?.push(at);
    else {
      const opening = open.get(openings.get(character) ?? '')?.pop();
      if (opening !== undefined) closings.set(opening, at);
    }
  }
  return closings;
}

/**
 * Finds what comes next in a text. Where the offsets asked for ascend, all answers together take time linear in the text's length for
 * each word looked for.
 */
export class LookAhead {
  private readonly found = new Map<string, number>();
  private emptyLine = -1;

  constructor(private readonly text: string) {}

  /** Offset of the next `word` at or behind `from`; the text's length if there is none. */
  next(word: string, from: number): number {
    const before = this.found.get(word);
    if (before !== undefined && before >= from) return before;
    const at = this.text.indexOf(word, from);
    const found = at < 0 ? this.text.length : at;
    this.found.set(word, found);
    return found;
  }

  /** Offset of the line break before the next empty line, or of the text's end. */
  paragraphEnd(from: number): number {
    if (this.emptyLine >= from) return this.emptyLine;
    const emptyLine = /(?:\r\n?|\n)[ \t]*(?=[\r\n])/gu;
    emptyLine.lastIndex = from;
    this.emptyLine = emptyLine.exec(this.text)?.index ?? this.text.length;
    return this.emptyLine;
  }

  /** Offset of the end of the line, before its line break. */
  lineEnd(from: number): number {
    return Math.min(this.next('\n', from), this.next('\r', from));
  }
}

import type { Block, BlockKind, Run } from './prose';

/** Stands in a block's text for something that is not prose but takes a word's place: inline code, a URL. */
export const placeholder = '\uFFFC';

/** Any white space but one plain space. */
const irregularSpace = /[^\S ]\s*| \s+/gu;

/**
 * Collects the prose of one block from a document, left to right, with the mapping back. White space runs become one
 * space and the block's edges are trimmed, so that the same words give the same text however they are laid out.
 */
export class BlockBuilder {
  private readonly pieces: string[] = [];
  private length = 0;
  private endsInSpace = true;
  private readonly runs: Run[] = [];

  /** `place` gives the offset in the draft of an offset in `document`, where the two are not the same. */
  constructor(
    private readonly document: string,
    private readonly place: (offset: number) => number = (offset) => offset,
  ) {}

  /** Takes over the document's text from `from` to `to`. */
  keep(from: number, to: number): void {
    let at = from;
    for (const match of this.document.slice(from, to).matchAll(irregularSpace)) {
      this.append(at, from + match.index);
      at = from + match.index + match[0].length;
      this.replace(from + match.index, at, ' ');
    }
    this.append(at, to);
  }

  /** Puts `replacement` in the place of the document's text from `from` to `to`. */
  replace(from: number, to: number, replacement: string): void {
    if (replacement === '' || to <= from || (replacement === ' ' && this.endsInSpace)) return;
    this.push(replacement, from, to - from);
  }

  /** The block, or undefined where nothing of it is prose. `from` and `to` are its place in the document. */
  finish(kind: BlockKind, from: number, to: number, depth: number): Block | undefined {
    const text = this.pieces.join('').trimEnd();
    if (text === '') return undefined;
    return { kind, span: { start: this.place(from), end: this.place(to) }, text, runs: this.runs, depth };
  }

  private append(from: number, to: number): void {
    // White space at the block's beginning, or after a space that something left out has brought together.
    while (this.endsInSpace && from < to && this.document[from] === ' ') from++;
    if (to > from) this.push(this.document.slice(from, to), from, to - from);
  }

  private push(text: string, from: number, length: number): void {
    const source = this.place(from);
    const sourceLength = this.place(from + length) - source;
    const last = this.runs.at(-1);
    const adjoins =
      last?.length === last?.sourceLength &&
      text.length === sourceLength &&
      last !== undefined &&
      last.source + last.length === source;
    if (adjoins) {
      const whole = last.length + text.length;
      this.runs[this.runs.length - 1] = { ...last, length: whole, sourceLength: whole };
    } else {
      this.runs.push({ at: this.length, length: text.length, source, sourceLength });
    }
    this.pieces.push(text);
    this.length += text.length;
    this.endsInSpace = text.endsWith(' ');
  }
}

import { extended, headingMark, leftOut } from './markup/hidden';
import type { Block, BlockKind, Run } from './prose';

/** Character of a block's text that stands for what is no prose but takes the place of a word: inline code, a URL. */
export const placeholder = '\uFFFC';

/** Any white space other than a single plain space. */
const irregularSpace = /[^\S ]\s*| \s+/gu;

/** The same, and what is masked. */
const irregularOrMasked = /[^\S ]\s*| \s+|[\uFFFF\uFDD0]\uFFFE*|[^\r\n]\uFFFE+/gu;

/**
 * Builds the prose of one block from a document, left to right, with the mapping back. A run of white space becomes one space
 * and the block's edges are trimmed, so that the same words give the same text however they are laid out.
 */
export class BlockBuilder {
  private readonly pieces: string[] = [];
  private length = 0;
  private endsInSpace = true;
  private readonly runs: Run[] = [];

  /** @param toDraft offset in the draft of an offset in `document` */
  constructor(
    private readonly document: string,
    private readonly toDraft: (offset: number) => number = (offset) => offset,
  ) {}

  /** Adds the document's text from `from` to `to`. */
  keep(from: number, to: number): void {
    let at = from;
    const piece = this.document.slice(from, to);
    const isMasked = [leftOut, extended, headingMark].some((mask) => piece.includes(mask));
    for (const match of piece.matchAll(isMasked ? irregularOrMasked : irregularSpace)) {
      const [found] = match;
      this.append(at, from + match.index);
      at = from + match.index + found.length;
      this.replace(from + match.index, at, shownFor(found));
    }
    this.append(at, to);
  }

  /** Adds `replacement` in place of the document's text from `from` to `to`. */
  replace(from: number, to: number, replacement: string): void {
    if (replacement === '' || to <= from || (replacement === ' ' && this.endsInSpace)) return;
    this.push(replacement, from, to - from);
  }

  /** Returns the block, which stands in the document from `from` to `to`; undefined if it has no prose. */
  finish(kind: BlockKind, from: number, to: number, depth: number): Block | undefined {
    const text = this.pieces.join('').trimEnd();
    if (text === '') return undefined;
    return { kind, span: { start: this.toDraft(from), end: this.toDraft(to) }, text, runs: this.runs, depth };
  }

  private append(from: number, to: number): void {
    // White space at the beginning of the block, or on both sides of something that is left out.
    while (this.endsInSpace && from < to && this.document[from] === ' ') from++;
    if (to > from) this.push(this.document.slice(from, to), from, to - from);
  }

  private push(text: string, from: number, length: number): void {
    const source = this.toDraft(from);
    const sourceLength = this.toDraft(from + length) - source;
    const last = this.runs.at(-1);
    const isAdjacent =
      last?.length === last?.sourceLength &&
      text.length === sourceLength &&
      last !== undefined &&
      last.source + last.length === source;
    if (isAdjacent) {
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

/** What stands for white space and for what is masked. */
function shownFor(found: string): string {
  if (found.startsWith(leftOut) || found.startsWith(headingMark)) return '';
  return /^\s/u.test(found) ? ' ' : found.slice(0, found.indexOf(extended));
}

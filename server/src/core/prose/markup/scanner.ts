import type { BlockQuotation, Citation } from '../prose';
import type { Hidden, Markup } from './hidden';
import { LookAhead } from './lookAhead';

/** Goes through a document from one piece of markup to the next, and collects what it hides, cites and quotes. */
export class Scanner {
  readonly ahead: LookAhead;
  private readonly hidden: Hidden[] = [];
  private readonly citations: Citation[] = [];
  private readonly quotations: BlockQuotation[] = [];

  /** @param at UTF-16 offset from which on the document is read */
  constructor(
    readonly text: string,
    private at: number,
  ) {
    this.ahead = new LookAhead(text);
  }

  /** The matches of a pattern one after another, each from where reading goes on after the one before. */
  *matches(pattern: RegExp): Generator<RegExpExecArray> {
    const own = new RegExp(pattern.source, pattern.flags);
    for (;;) {
      own.lastIndex = this.at;
      const match = own.exec(this.text);
      if (!match) return;
      this.at = Math.max(match.index + match[0].length, match.index + 1);
      yield match;
    }
  }

  /** Lets reading go on at an offset. */
  goOnAt(at: number): void {
    this.at = at;
  }

  /** Hides a stretch, and lets reading go on no earlier than behind it. */
  hide(start: number, end: number, shown?: string): void {
    this.note(start, end, shown);
    if (end > this.at) this.at = end;
  }

  /** Hides a stretch. It may stand behind other markup that is yet to be read. */
  note(start: number, end: number, shown?: string): void {
    if (end > start) this.hidden.push(shown === undefined ? { start, end } : { start, end, shown });
  }

  cite(citation: Citation): void {
    this.citations.push(citation);
  }

  /** Notes a stretch that is set apart as a quotation. */
  quote(quotation: BlockQuotation): void {
    this.quotations.push(quotation);
  }

  get markup(): Markup {
    return {
      hidden: this.hidden.sort((a, b) => a.start - b.start),
      citations: this.citations.sort((a, b) => a.span.start - b.span.start),
      quotations: this.quotations.sort((a, b) => a.span.start - b.span.start),
    };
  }
}

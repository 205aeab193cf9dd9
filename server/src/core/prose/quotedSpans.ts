import { quotingVerbForms } from '../english/reportingVerbs';
import { alternation } from '../english/wordSet';
import { readQuotationMarks } from './quotationMarks';
import type { QuotationMark, QuotationMarkFamily } from './quotationMarks';
import type { Span } from './span';

/** A stretch in quotation marks. */
export interface QuotedSpan {
  /** With the marks. UTF-16 offsets into the text given. */
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  /** 0 for a quotation that stands in no other, 1 for one inside it, and so on. */
  readonly level: number;
  readonly style: 'double' | 'single';
  /** False if the opening mark is missing: the quotation is taken to begin with a sentence. */
  readonly opened: boolean;
  /** False if the closing mark is missing: the quotation runs to the end of the text or to where another begins. */
  readonly closed: boolean;
}

/** A quotation before it is known in how many others it stands. */
type UnleveledSpan = Omit<QuotedSpan, 'level'>;

/** Words up to a reporting verb, with the comma or colon after it. */
const cueBeforeQuotation = new RegExp(
  `^(?:.{0,200}?\\b(?:${alternation(quotingVerbForms)}|told \\p{L}+)\\s*[,:]\\s+)(?=\\p{Lu})`,
  'u',
);

/** The end of a sentence before a place where another one may begin. */
const sentenceBoundary = /[.!?…][)\]]?\s+(?=[\p{Lu}\p{N}[])/u;

/**
 * Quotations of a text, in the order of their beginnings: in curly, straight, low-high, guillemet, corner and backtick marks,
 * and in single marks that are no apostrophes. Time is linear in the text's length.
 */
export function pairQuotationMarks(text: string): readonly QuotedSpan[] {
  const marks = readQuotationMarks(text);
  if (marks.length === 0) return [];
  return withLevels(pair(text, marks));
}

function pair(text: string, marks: readonly QuotationMark[]): UnleveledSpan[] {
  const found: UnleveledSpan[] = [];
  const open = new OpenMarks();
  // End of the last outermost quotation: one without an opening mark begins after it.
  let lastOutermostEnd = 0;
  const singles = laterSingles(marks);
  const mayNest = nestableMarks(marks);
  for (const [index, mark] of marks.entries()) {
    if (mark.role === 'open') {
      if (mark.family === 'single' && !closesLater(singles, index)) continue;
      const unclosed = mark.family === 'single' ? undefined : open.last(mark.family);
      if (unclosed && !mayNest(index)) {
        // A second opening mark with nothing to close the first: the first quotation ends where the second begins.
        found.push(unclosedSpan(text, unclosed, mark.at));
        open.removeFrom(unclosed);
      }
      open.push(mark);
      continue;
    }
    if (mark.family === 'single' && isPossessive(text, mark, singles, index)) continue;
    const opening = open.openingOf(mark.family);
    if (opening) {
      found.push(closedSpan(opening, mark));
      // Single marks opened since then were apostrophes.
      open.removeFrom(opening);
      if (open.isEmpty) lastOutermostEnd = mark.at + mark.length;
    } else if (mark.family !== 'single' && open.isEmpty && !/\p{N}/u.test(text[mark.at - 1] ?? '')) {
      const unopened = unopenedSpan(text, lastOutermostEnd, mark);
      if (unopened) found.push(unopened);
      lastOutermostEnd = mark.at + mark.length;
    }
  }
  const unclosed = open.marks.find(({ family, at }) => family !== 'single' || at === 0);
  if (unclosed) found.push(unclosedSpan(text, unclosed, text.length));
  return found.filter(({ inner }) => inner.end > inner.start);
}

/** Opening marks that nothing has closed yet, in order. No operation looks through all of them. */
class OpenMarks {
  readonly marks: QuotationMark[] = [];
  private readonly byFamily = new Map<QuotationMarkFamily, QuotationMark[]>();

  get isEmpty(): boolean {
    return this.marks.length === 0;
  }

  /** The last open mark of a family. */
  last(family: QuotationMarkFamily): QuotationMark | undefined {
    return this.byFamily.get(family)?.at(-1);
  }

  /** The opening mark that a closing one closes. */
  openingOf(family: QuotationMarkFamily): QuotationMark | undefined {
    // A single mark closes nothing across a double quotation that is still open.
    if (family === 'single' && this.marks.at(-1)?.family !== 'single') return undefined;
    return this.last(family);
  }

  push(mark: QuotationMark): void {
    this.marks.push(mark);
    const own = this.byFamily.get(mark.family);
    if (own) own.push(mark);
    else this.byFamily.set(mark.family, [mark]);
  }

  /** Removes an open mark and all that were opened since. */
  removeFrom(mark: QuotationMark): void {
    for (let last = this.marks.pop(); last; last = last === mark ? undefined : this.marks.pop())
      this.byFamily.get(last.family)?.pop();
  }
}

/** For each mark, the indices of the next single closing and the next single opening mark after it; -1 if there is none. */
interface LaterSingles {
  readonly close: Int32Array;
  readonly open: Int32Array;
}

function laterSingles(marks: readonly QuotationMark[]): LaterSingles {
  const close = new Int32Array(marks.length).fill(-1);
  const open = new Int32Array(marks.length).fill(-1);
  let nextClose = -1;
  let nextOpen = -1;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    close[i] = nextClose;
    open[i] = nextOpen;
    const mark = marks[i];
    if (mark?.family !== 'single') continue;
    if (mark.role === 'close') nextClose = i;
    else nextOpen = i;
  }
  return { close, open };
}

function closesLater(singles: LaterSingles, index: number): boolean {
  return (singles.close[index] ?? -1) >= 0;
}

/** True for the apostrophe of "the sources’ account": after s, before a word, where a later mark closes the quotation. */
function isPossessive(text: string, mark: QuotationMark, singles: LaterSingles, index: number): boolean {
  if (!/[sxzSXZ]/u.test(text[mark.at - 1] ?? '')) return false;
  if (!/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const close = singles.close[index] ?? -1;
  const open = singles.open[index] ?? -1;
  return close >= 0 && (open < 0 || close < open);
}

/**
 * Returns a test of marks: true if a quotation that begins there may stand inside another of its family. Two closing marks of
 * the family or more must follow that no later opening mark uses up, one for either quotation.
 */
function nestableMarks(marks: readonly QuotationMark[]): (index: number) => boolean {
  const surplus = new Map<QuotationMarkFamily, number>();
  const nestable = new Uint8Array(marks.length);
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (!mark) continue;
    const count = surplus.get(mark.family) ?? 0;
    nestable[i] = count >= 2 ? 1 : 0;
    surplus.set(mark.family, mark.role === 'close' ? Math.min(count, 2) + 1 : Math.max(count - 1, 0));
  }
  return (index) => nestable[index] === 1;
}

function styleOf(mark: QuotationMark): 'double' | 'single' {
  return mark.family === 'single' ? 'single' : 'double';
}

function closedSpan(open: QuotationMark, close: QuotationMark): UnleveledSpan {
  return {
    span: { start: open.at, end: close.at + close.length },
    inner: { start: open.at + open.length, end: close.at },
    style: styleOf(open),
    opened: true,
    closed: true,
  };
}

/** A quotation that no mark closes, up to `limit` without the white space before. */
function unclosedSpan(text: string, open: QuotationMark, limit: number): UnleveledSpan {
  let end = limit;
  while (end > open.at + open.length && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return {
    span: { start: open.at, end },
    inner: { start: open.at + open.length, end },
    style: styleOf(open),
    opened: true,
    closed: false,
  };
}

/** A quotation that no mark opens: from the first sentence that begins after the last quotation, without a cue in front of it. */
function unopenedSpan(text: string, from: number, close: QuotationMark): UnleveledSpan | undefined {
  const before = text.slice(from, close.at);
  let start = 0;
  if (from > 0) {
    const boundary = sentenceBoundary.exec(before);
    if (!boundary) return undefined;
    start = boundary.index + boundary[0].length;
  } else {
    start = before.length - before.trimStart().length;
  }
  const cue = cueBeforeQuotation.exec(before.slice(start));
  if (cue) start += cue[0].length;
  const inner = { start: from + start, end: close.at };
  if (!/\p{L}/u.test(text.slice(inner.start, inner.end))) return undefined;
  return {
    span: { start: inner.start, end: close.at + close.length },
    inner,
    style: 'double',
    opened: false,
    closed: true,
  };
}

function withLevels(spans: UnleveledSpan[]): readonly QuotedSpan[] {
  spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  /** Ends of the quotations in which the current one stands. */
  const enclosing: number[] = [];
  return spans.map((span) => {
    while (enclosing.length > 0 && (enclosing.at(-1) ?? 0) <= span.span.start) enclosing.pop();
    const level = enclosing.length;
    enclosing.push(span.span.end);
    return { ...span, level };
  });
}

/** A text with spaces in the place of its quotations, so that offsets stay. */
export function blankQuotations(text: string): string {
  let own = '';
  let end = 0;
  for (const { span, level } of pairQuotationMarks(text)) {
    if (level > 0) continue;
    own += text.slice(end, span.start).padEnd(span.end - end);
    end = span.end;
  }
  return own + text.slice(end);
}

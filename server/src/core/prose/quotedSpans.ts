import { wordsAfterApostrophe } from '../english/contractions';
import { quotingVerbForms } from '../english/reportingVerbs';
import { alternation } from '../english/wordSet';
import type { Span } from './span';

/** A stretch in quotation marks. */
export interface QuotedSpan {
  /** Marks included. UTF-16 offsets into the text given. */
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  /** 0 for a quotation that stands in no other, 1 for one inside it, and so on. */
  readonly level: number;
  readonly style: 'double' | 'single';
  /** Whether the opening mark is there; without it the quotation is taken to begin with a sentence. */
  readonly opened: boolean;
  /** Whether the closing mark is there; without it the quotation runs to the end of the text. */
  readonly closed: boolean;
}

type Family = 'double' | 'guillemet' | 'backtick' | 'corner' | 'single';
type Role = 'open' | 'close' | 'none';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly role: Role;
}

interface Frame {
  readonly mark: Mark;
}

interface Draft {
  span: Span;
  inner: Span;
  style: 'double' | 'single';
  opened: boolean;
  closed: boolean;
}

const anyMark = /``|'''|''|["“”„‟«»「」『』‘’‚‛'‹›]/gu;

/** A word that begins with an apostrophe, without it. */
const clipped = new RegExp(`^(?:${alternation(wordsAfterApostrophe)})\\b`, 'iu');

/** Words up to a reporting verb, with the comma or colon after it. */
const cueBeforeQuotation = new RegExp(
  `^(?:.{0,200}?\\b(?:${alternation(quotingVerbForms)}|told \\p{L}+)\\s*[,:]\\s+)(?=\\p{Lu})`,
  'u',
);

const letterOrDigit = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const digit = /\p{N}/u;
const openingNeighbour = /[\s([{—–―\-/"“„«‘'`…]/u;
const closingNeighbour = /[\s)\]}—–―\-/.,;:!?"”»’'…]/u;

/**
 * The quotations of a text, in the order of their beginnings: curly, straight, low-high, guillemets, corner brackets,
 * backticks, and single marks where they are no apostrophes. Time is linear in the text's length.
 */
export function pairQuotationMarks(text: string): readonly QuotedSpan[] {
  const marks = readMarks(text);
  if (marks.length === 0) return [];
  return withLevels(pair(text, marks));
}

function readMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(anyMark)) {
    const at = match.index;
    const length = match[0].length;
    const previous = text[at - 1] ?? '';
    const next = text[at + length] ?? '';
    if (length === 3) {
      // A single and a double mark that meet: the single one is nearer to the words.
      if (opens(previous, next)) {
        marks.push({ at, length: 2, family: 'backtick', role: 'open' });
        marks.push({ at: at + 2, length: 1, family: 'single', role: 'open' });
      } else {
        marks.push({ at, length: 1, family: 'single', role: 'close' });
        marks.push({ at: at + 1, length: 2, family: 'backtick', role: 'close' });
      }
      continue;
    }
    const family = familyOf(match[0]);
    const role =
      family === 'single' ? singleRole(text, at, previous, next) : doubleRole(match[0], previous, next);
    if (role !== 'none') marks.push({ at, length, family, role });
  }
  return marks;
}

function familyOf(mark: string): Family {
  switch (mark) {
    case '``':
    case "''":
      return 'backtick';
    case '"':
    case '“':
    case '”':
    case '„':
    case '‟':
      return 'double';
    case '«':
    case '»':
    case '‹':
    case '›':
      return 'guillemet';
    case '「':
    case '」':
    case '『':
    case '』':
      return 'corner';
    default:
      return 'single';
  }
}

/** A closing shape is a mark after a word, an opening one a mark before a word: printed texts confuse “ and ”. */
function doubleRole(mark: string, previous: string, next: string): Role {
  switch (mark) {
    case '``':
    case '„':
    case '「':
    case '『':
      return 'open';
    case '」':
    case '』':
      return 'close';
    case '«':
    case '‹':
      return opens(previous, next) || !closes(previous, next) ? 'open' : 'close';
    case '»':
    case '›':
      return opens(previous, next) && !closes(previous, next) ? 'open' : 'close';
    case '“':
    case '‟':
      return closes(previous, next) && !opens(previous, next) && previous !== '' ? 'close' : 'open';
    case '”':
      return opens(previous, next) && !closes(previous, next) ? 'open' : 'close';
    default:
      // Inches: 6'2".
      if (digit.test(previous) && !letterOrDigit.test(next)) return 'close';
      if (opens(previous, next))
        return closes(previous, next) && /[.,!?…]/u.test(previous) ? 'close' : 'open';
      return 'close';
  }
}

function opens(previous: string, next: string): boolean {
  return (previous === '' || openingNeighbour.test(previous)) && next !== '' && !/\s/u.test(next);
}

function closes(previous: string, next: string): boolean {
  return previous !== '' && !/\s/u.test(previous) && (next === '' || closingNeighbour.test(next));
}

function singleRole(text: string, at: number, previous: string, next: string): Role {
  const mark = text[at] ?? '';
  if (mark === '‚' || mark === '‛') return opens(previous, next) ? 'open' : 'none';
  if (letterOrDigit.test(previous) && letterOrDigit.test(next)) return 'none';
  const outer = previous === '' || openingNeighbour.test(previous);
  if (mark !== '’' && outer && next !== '' && !/\s/u.test(next)) {
    const after = text.slice(at + 1, at + 8);
    if (/^\d\ds?\b/u.test(after) || clipped.test(after)) return 'none';
    return 'open';
  }
  if (mark === '‘') return 'none';
  return closes(previous, next) ? 'close' : 'none';
}

function pair(text: string, marks: readonly Mark[]): Draft[] {
  const found: Draft[] = [];
  let stack: Frame[] = [];
  // Where the last outermost quotation ended: an unopened one begins after it.
  let settled = 0;
  const singles = laterSingles(marks);
  const nestable = balanced(marks);
  for (const [index, mark] of marks.entries()) {
    if (mark.role === 'open') {
      if (mark.family === 'single' && !closesLater(singles, index)) continue;
      const frame = lastOf(stack, mark.family);
      if (mark.family !== 'single' && frame >= 0 && !nestable(index)) {
        // A second opening mark with nothing to close the first: the first ends where the second begins.
        const unclosed = stack[frame];
        if (unclosed) found.push(cut(text, unclosed.mark, mark.at));
        stack = stack.slice(0, frame);
      }
      stack.push({ mark });
      continue;
    }
    if (mark.family === 'single' && isPossessive(text, mark, singles, index)) continue;
    const frame = mark.family === 'single' ? innermostSingle(stack) : lastOf(stack, mark.family);
    const opening = stack[frame];
    if (opening) {
      found.push(closed(opening.mark, mark));
      // Single marks opened since then were apostrophes.
      stack = stack.slice(0, frame);
      if (stack.length === 0) settled = mark.at + mark.length;
    } else if (mark.family !== 'single' && stack.length === 0 && !digit.test(text[mark.at - 1] ?? '')) {
      const unopened = fromSentence(text, settled, mark);
      if (unopened) found.push(unopened);
      settled = mark.at + mark.length;
    }
  }
  const last = stack.findIndex(({ mark }) => mark.family !== 'single' || mark.at === 0);
  const unclosed = stack[last];
  if (unclosed) {
    const draft = cut(text, unclosed.mark, text.length);
    if (draft.inner.end > draft.inner.start) found.push(draft);
  }
  return found.filter(({ inner }) => inner.end > inner.start);
}

/** For each mark, the indices of the next single closing and the next single opening mark after it. */
interface LaterSingles {
  readonly close: Int32Array;
  readonly open: Int32Array;
}

function laterSingles(marks: readonly Mark[]): LaterSingles {
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

/** "the sources’ account": a mark after s, before a word, where a later mark closes the quotation. */
function isPossessive(text: string, mark: Mark, singles: LaterSingles, index: number): boolean {
  if (!/[sxzSXZ]/u.test(text[mark.at - 1] ?? '')) return false;
  if (!/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const close = singles.close[index] ?? -1;
  const open = singles.open[index] ?? -1;
  return close >= 0 && (open < 0 || close < open);
}

/** Whether as many marks of the family close as open from a mark on, so that an opening one may stand inside another. */
function balanced(marks: readonly Mark[]): (index: number) => boolean {
  const surplus = new Map<Family, number>();
  const nested = new Uint8Array(marks.length);
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (!mark) continue;
    const count = surplus.get(mark.family) ?? 0;
    // A quotation inside another leaves at least one closing mark for the outer.
    nested[i] = count >= 2 ? 1 : 0;
    surplus.set(mark.family, mark.role === 'close' ? Math.min(count, 2) + 1 : Math.max(count - 1, 0));
  }
  return (index) => nested[index] === 1;
}

function lastOf(stack: readonly Frame[], family: Family): number {
  return stack.findLastIndex(({ mark }) => mark.family === family);
}

/** A single closing mark closes nothing across a double quotation that is still open. */
function innermostSingle(stack: readonly Frame[]): number {
  const top = stack.length - 1;
  return stack[top]?.mark.family === 'single' ? top : -1;
}

function styleOf(mark: Mark): 'double' | 'single' {
  return mark.family === 'single' ? 'single' : 'double';
}

function closed(open: Mark, close: Mark): Draft {
  return {
    span: { start: open.at, end: close.at + close.length },
    inner: { start: open.at + open.length, end: close.at },
    style: styleOf(open),
    opened: true,
    closed: true,
  };
}

function cut(text: string, open: Mark, limit: number): Draft {
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

/** A quotation whose opening mark is missing begins with the first sentence that follows the last quotation's own. */
function fromSentence(text: string, from: number, close: Mark): Draft | undefined {
  const before = text.slice(from, close.at);
  let start = 0;
  if (from > 0) {
    const boundary = /[.!?…][)\]]?\s+(?=[\p{Lu}\p{N}[])/u.exec(before);
    if (!boundary) return undefined;
    start = boundary.index + boundary[0].length;
  } else {
    start = before.length - before.trimStart().length;
  }
  const cue = cueBeforeQuotation.exec(before.slice(start));
  if (cue) start += cue[0].length;
  const inner = { start: from + start, end: close.at };
  if (!letter.test(text.slice(inner.start, inner.end))) return undefined;
  return {
    span: { start: inner.start, end: close.at + close.length },
    inner,
    style: 'double',
    opened: false,
    closed: true,
  };
}

function withLevels(drafts: Draft[]): readonly QuotedSpan[] {
  drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const enclosing: number[] = [];
  return drafts.map((draft) => {
    while (enclosing.length > 0 && (enclosing.at(-1) ?? 0) <= draft.span.start) enclosing.pop();
    const level = enclosing.length;
    enclosing.push(draft.span.end);
    return { ...draft, level };
  });
}

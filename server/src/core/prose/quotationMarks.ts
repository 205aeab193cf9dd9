import { wordsAfterApostrophe } from '../english/functionWords';
import { alternation } from '../english/wordSet';

/** Marks that may close one another. */
export type QuotationMarkFamily = 'double' | 'guillemet' | 'backtick' | 'corner' | 'single';

/** A quotation mark of a text, read as an opening or a closing one by its shape and its neighbours. */
export interface QuotationMark {
  /** UTF-16 offset. */
  readonly at: number;
  /** In UTF-16 units. */
  readonly length: number;
  readonly family: QuotationMarkFamily;
  readonly role: 'open' | 'close';
}

const anyMark = /``|'''|''|["“”„‟«»「」『』‘’‚‛'‹›]/gu;

/** A word that begins with an apostrophe, without it. */
const wordAfterApostrophe = new RegExp(`^(?:${alternation(wordsAfterApostrophe)})\\b`, 'iu');

/** A year or decade that begins with an apostrophe, without it: ’24, ’90s. */
const yearAfterApostrophe = /^\d\ds?\b/u;

/** Maximum length of what is read behind a mark to tell an apostrophe, in UTF-16 units. */
const maxApostropheContext = 7;

const letterOrDigit = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;
const openingNeighbour = /[\s([{—–―\-/"“„«‘'`…]/u;
const closingNeighbour = /[\s)\]}—–―\-/.,;:!?"”»’'…]/u;

/** Quotation marks of a text, in order. Apostrophes are left out as far as their neighbours tell them. */
export function readQuotationMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
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
    if (role) marks.push({ at, length, family, role });
  }
  return marks;
}

function familyOf(mark: string): QuotationMarkFamily {
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

/** Role of a mark by its shape, unless its neighbours tell that the text confuses “ and ”. */
function doubleRole(mark: string, previous: string, next: string): QuotationMark['role'] {
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

/** True if the neighbours of a mark are those of an opening one. */
function opens(previous: string, next: string): boolean {
  return (previous === '' || openingNeighbour.test(previous)) && next !== '' && !/\s/u.test(next);
}

/** True if the neighbours of a mark are those of a closing one. */
function closes(previous: string, next: string): boolean {
  return previous !== '' && !/\s/u.test(previous) && (next === '' || closingNeighbour.test(next));
}

/** Role of a single mark; undefined for an apostrophe. */
function singleRole(
  text: string,
  at: number,
  previous: string,
  next: string,
): QuotationMark['role'] | undefined {
  const mark = text[at] ?? '';
  if (mark === '‚' || mark === '‛') return opens(previous, next) ? 'open' : undefined;
  if (letterOrDigit.test(previous) && letterOrDigit.test(next)) return undefined;
  if (mark !== '’' && opens(previous, next)) {
    const after = text.slice(at + 1, at + 1 + maxApostropheContext);
    return yearAfterApostrophe.test(after) || wordAfterApostrophe.test(after) ? undefined : 'open';
  }
  if (mark === '‘') return undefined;
  return closes(previous, next) ? 'close' : undefined;
}

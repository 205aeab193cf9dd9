import { singleLine } from '../wording/singleLine';
import { truncateMiddle } from '../wording/truncate';

/** Maximum number of characters of an answer to an assistant, beside its first and its last line. */
export const maxAnswer = 30_000;

/** Maximum number of characters of a text of draft or source in an answer, unless the text is what was asked for. */
const maxText = 1_000;

/** A text on one line, in which nothing is hidden. The middle of a long one is cut out. */
export function shortened(text: string, maxLength = maxText): string {
  return truncateMiddle(singleLine(text), maxLength);
}

/** A text on one line in quotation marks, in the place of its own. The middle of a long one is cut out. */
export function quoted(text: string, maxLength = maxText): string {
  return `“${shortened(text, maxLength).replace(/^["“”]|["“”]$/gu, '')}”`;
}

import { contains, hull } from '../core/editor';
import type { Span } from '../core/index';
import { judgedDraft } from '../reports/content/judgedStatements';
import type { CheckedDocument } from './checkedDocument';
import { statementAt, type LocatedStatement } from './statementAt';

/** What may stand between a statement and a caret that has just left it: the end of a sentence, and a space. */
const sentenceEnd = /^[.,;:!?…"”’')\]*_ \t]*$/u;

/**
 * What a reader at an offset looks at: the statement there; else the one whose speaker and cue are around the offset; else the
 * one whose sentence ends before it on its line. Undefined if there is none.
 */
export function statementNear(checked: CheckedDocument, offset: number): LocatedStatement | undefined {
  const there = statementAt(checked, offset);
  if (there) return there;
  const { text } = checked.draft;
  const at: Span = { start: offset, end: offset };
  const { statements } = judgedDraft(checked);
  const near = statements.filter(({ statement: { span, attribution } }) => {
    const { cue = [], speaker = [] } = attribution ?? {};
    const whole = hull([span, ...cue, ...speaker]) ?? span;
    if (contains(whole, at)) return true;
    return whole.end < offset && sentenceEnd.test(text.slice(whole.end, offset));
  });
  const last = near.at(-1);
  return last && statementAt(checked, last.statement.span.start);
}

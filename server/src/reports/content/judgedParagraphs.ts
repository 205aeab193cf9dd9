import type { Paragraph } from '../../core/editor';
import type { CheckedDraft } from './checkedDraft';
import { judgedDraft, type JudgedStatement, stateOf, type StatementState } from './judgedStatements';

/** A paragraph with the statements that begin in it. */
export interface JudgedParagraph {
  readonly paragraph: Paragraph;
  readonly statements: readonly JudgedStatement[];
  /** The most serious state of its statements; undefined if there are none. */
  readonly state?: StatementState;
}

const mostSeriousFirst: readonly StatementState[] = ['contradicted', 'unverified', 'ignored', 'supported'];

/** Returns the paragraphs of a draft with their statements, in the order of the draft. */
export function judgedParagraphs(draft: CheckedDraft): readonly JudgedParagraph[] {
  const { statements } = judgedDraft(draft);
  let next = 0;
  return draft.paragraphs.map((paragraph) => {
    const own: JudgedStatement[] = [];
    for (
      let judged = statements[next];
      judged && judged.statement.span.start < paragraph.span.end;
      judged = statements[++next]
    )
      own.push(judged);
    const states = new Set(own.map(stateOf));
    return { paragraph, statements: own, state: mostSeriousFirst.find((state) => states.has(state)) };
  });
}

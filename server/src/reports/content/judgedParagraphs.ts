import type { Statement, Verdict } from '../../core/index';
import type { Paragraph } from '../../core/editor';
import type { CheckedDraft } from './checkedDraft';

/** A paragraph with the statements that begin in it. */
export interface JudgedParagraph {
  readonly paragraph: Paragraph;
  readonly statements: readonly Statement[];
  /** The most serious verdict on its statements; undefined if there are none. */
  readonly verdict?: Verdict;
}

const mostSeriousFirst: readonly Verdict[] = ['contradicted', 'unverified', 'supported'];

/** Returns the paragraphs of a draft with their statements, in the order of the draft. */
export function judgedParagraphs({ paragraphs, report }: CheckedDraft): readonly JudgedParagraph[] {
  const statements = [...report.statements].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return paragraphs.map((paragraph) => {
    const own: Statement[] = [];
    for (
      let statement = statements[next];
      statement && statement.span.start < paragraph.span.end;
      statement = statements[++next]
    )
      own.push(statement);
    const verdict = mostSeriousFirst.find((each) => own.some((statement) => statement.verdict === each));
    return { paragraph, statements: own, verdict };
  });
}

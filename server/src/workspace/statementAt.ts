import type { Evidence, Finding, Span, Statement } from '../core/index';
import { contains } from '../core/editor';
import { judgedStatements, passagesOf } from '../reports/content/judgedStatements';
import type { CheckedDocument } from './checkedDocument';

/** What stands at a place of a draft: a statement with its findings, or a finding that belongs to none. */
export interface LocatedStatement {
  readonly span: Span;
  readonly statement?: Statement;
  readonly findings: readonly Finding[];
  /** The passages that bear on it, each once, best first. */
  readonly evidence: readonly Evidence[];
}

/** The shortest statement around an offset, or else the shortest finding; undefined where neither is. */
export function statementAt({ report }: CheckedDocument, offset: number): LocatedStatement | undefined {
  const at: Span = { start: offset, end: offset };
  const { statements, others } = judgedStatements(report);
  const around = statements.filter(({ statement }) => contains(statement.span, at));
  // Of two statements of one sentence, the one that is complained of.
  const complainedOfFirst = [
    ...around.filter(({ findings }) => findings.length > 0),
    ...around.filter(({ findings }) => findings.length === 0),
  ];
  const judged = shortest(complainedOfFirst, ({ statement }) => statement.span);
  if (judged) {
    const { statement, findings } = judged;
    return { span: statement.span, statement, findings, evidence: bestFirst(passagesOf(judged)) };
  }
  const finding = shortest(
    others.filter(({ span }) => contains(span, at)),
    ({ span }) => span,
  );
  return finding && { span: finding.span, findings: [finding], evidence: bestFirst(finding.evidence) };
}

/** Passages that settle a statement before those that are only near it; otherwise as the checker has them. */
function bestFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  const settles = ({ relation }: Evidence): boolean => relation !== 'related';
  return [...evidence.filter(settles), ...evidence.filter((passage) => !settles(passage))];
}

function shortest<T>(items: readonly T[], spanOf: (item: T) => Span): T | undefined {
  const length = (item: T): number => spanOf(item).end - spanOf(item).start;
  return items.reduce<T | undefined>(
    (best, item) => (best && length(best) <= length(item) ? best : item),
    undefined,
  );
}

import type { Evidence, Finding, Span, Statement } from '../core/index';
import { contains } from '../core/editor';
import {
  closestPassagesOf,
  type FilteredDraft,
  judgedDraft,
  passagesOf,
  type JudgedStatement,
} from '../reports/content/judgedStatements';
import type { SecondOpinion } from '../reports/content/checkedDraft';
import type { CheckedDocument } from './checkedDocument';

/** A statement with its findings, or a finding that belongs to no statement, at a place of a draft. */
export interface LocatedStatement {
  /** The span around the place: the statement's, or that of a finding outside it, such as one on its speaker. */
  readonly span: Span;
  readonly statement?: Statement;
  readonly findings: readonly Finding[];
  /** The findings on the statement that somebody ignored; absent if there are none. */
  readonly ignored?: readonly Finding[];
  /** The passages that the statement's verdict and the findings rest on, each once, best first. */
  readonly evidence: readonly Evidence[];
  /** The passages closest to an unverified statement without evidence, best first. */
  readonly closest: readonly Evidence[];
  /** What a second reader says of the statement. */
  readonly second?: SecondOpinion & { readonly model: string };
}

/**
 * The shortest statement around an offset, else the statement of the shortest finding around it, else that finding;
 * undefined if there is none.
 */
export function statementAt(
  checked: FilteredDraft & Pick<CheckedDocument, 'second'>,
  offset: number,
): LocatedStatement | undefined {
  const { second } = checked;
  const found = locatedAt(checked, offset);
  const opinion = found?.statement && second?.byStatement.get(found.statement);
  return found && second && opinion ? { ...found, second: { ...opinion, model: second.model } } : found;
}

function locatedAt(checked: FilteredDraft, offset: number): LocatedStatement | undefined {
  const at: Span = { start: offset, end: offset };
  const { statements, others } = judgedDraft(checked);
  const around = statements.filter(({ statement }) => contains(statement.span, at));
  // Two statements of one sentence may have the same span: the one with a finding is meant.
  const withFindingsFirst = [
    ...around.filter(({ findings }) => findings.length > 0),
    ...around.filter(({ findings }) => findings.length === 0),
  ];
  const judged = shortest(withFindingsFirst, ({ statement }) => statement.span);
  if (judged) return located(judged, judged.statement.span);
  const marks = [
    ...statements.flatMap((owner) => owner.findings.map((finding) => ({ finding, owner }))),
    ...others.map((finding) => ({ finding, owner: undefined })),
  ].filter(({ finding }) => contains(finding.span, at));
  const mark = shortest(marks, ({ finding }) => finding.span);
  if (!mark) return undefined;
  const { finding, owner } = mark;
  if (owner) return located(owner, finding.span);
  return { span: finding.span, findings: [finding], evidence: bestFirst(finding.evidence), closest: [] };
}

function located(judged: JudgedStatement, span: Span): LocatedStatement {
  const { statement, findings, ignored } = judged;
  const evidence = bestFirst(passagesOf(judged));
  return {
    span,
    statement,
    findings,
    ...(ignored ? { ignored } : {}),
    evidence,
    closest: closestPassagesOf(judged),
  };
}

/** Supporting and contradicting passages before related ones, otherwise in the order of the checker. */
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

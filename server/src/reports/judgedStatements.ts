import type { DraftReport, Evidence, Finding, Statement } from '../core/index';
import { overlap } from '../core/editor';

/** A statement with the findings that complain of it. */
export interface JudgedStatement {
  readonly statement: Statement;
  readonly findings: readonly Finding[];
}

/**
 * Gives every finding to the statement whose text it shares most of, and tells which findings touch no statement. Of
 * statements that it shares as much of, it belongs to one that rests on the same passage, and of these to the shortest.
 * Statements and findings come in the order of the draft.
 */
export function judgedStatements(report: DraftReport): {
  statements: readonly JudgedStatement[];
  others: readonly Finding[];
} {
  const byStatement = new Map<Statement, Finding[]>();
  const others: Finding[] = [];
  const findings = [...report.findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const statements = [...report.statements].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  let first = 0;
  for (const finding of findings) {
    // What ends before this finding ends before all that follow.
    while ((statements[first]?.span.end ?? Infinity) < finding.span.start) first++;
    const owner = closest(finding, statements, first);
    if (!owner) others.push(finding);
    else byStatement.set(owner, [...(byStatement.get(owner) ?? []), finding]);
  }
  return {
    statements: statements.map((statement) => ({ statement, findings: byStatement.get(statement) ?? [] })),
    others,
  };
}

/**
 * The statement from the index `first` on that a finding shares most of. A finding may be empty, at the place where words
 * are missing: then it belongs to the statement around it.
 */
function closest(finding: Finding, statements: readonly Statement[], first: number): Statement | undefined {
  const empty = finding.span.start === finding.span.end;
  let best: Statement | undefined;
  let bestShare = -1;
  for (let index = first; index < statements.length; index++) {
    const statement = statements[index];
    if (!statement || statement.span.start > finding.span.end) break;
    const share = overlap(statement.span, finding.span);
    if (share === 0 && !(empty && statement.span.end >= finding.span.start)) continue;
    if (!best || share > bestShare || (share === bestShare && isCloser(statement, best, finding))) {
      best = statement;
      bestShare = share;
    }
  }
  return best;
}

function isCloser(statement: Statement, other: Statement, finding: Finding): boolean {
  const [own, others] = [restsOn(statement, finding), restsOn(other, finding)];
  if (own !== others) return own;
  return statement.span.end - statement.span.start < other.span.end - other.span.start;
}

/** Whether the best passage of a finding is one of a statement's. */
function restsOn({ evidence }: Statement, { evidence: [best] }: Finding): boolean {
  return best !== undefined && evidence.some((passage) => keyOf(passage) === keyOf(best));
}

function keyOf({ sourceId, span }: Evidence): string {
  return `${span.start} ${span.end} ${sourceId}`;
}

/** The passages of a statement and of its findings, each once, in that order. */
export function passagesOf({ statement, findings }: JudgedStatement): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const evidence of [statement, ...findings].flatMap((judged) => judged.evidence)) {
    const key = keyOf(evidence);
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}

import type { DraftReport } from '../core/checker';
import type { Evidence } from '../core/match/evidence';
import { overlap } from '../core/prose/span';
import type { Finding } from '../core/rules/finding';
import type { Statement } from '../core/rules/statement';

/** A statement with the findings that complain of it. */
export interface JudgedStatement {
  readonly statement: Statement;
  readonly findings: readonly Finding[];
}

/**
 * Gives every finding to the statement whose text it shares most of (the first of equals), and tells which findings
 * touch no statement. Statements and findings come in the order of the draft.
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
  for (const finding of findings) {
    const owner = closest(finding, statements);
    if (!owner) others.push(finding);
    else byStatement.set(owner, [...(byStatement.get(owner) ?? []), finding]);
  }
  return {
    statements: statements.map((statement) => ({ statement, findings: byStatement.get(statement) ?? [] })),
    others,
  };
}

/** A finding may be empty, at the place where words are missing: then it belongs to the statement around it. */
function closest(finding: Finding, statements: readonly Statement[]): Statement | undefined {
  let best: Statement | undefined;
  let bestShare = -1;
  for (const statement of statements) {
    if (statement.span.start > finding.span.end) break;
    if (statement.span.end < finding.span.start) continue;
    const share = overlap(statement.span, finding.span);
    const empty = finding.span.start === finding.span.end;
    if ((share > 0 || empty) && share > bestShare) {
      best = statement;
      bestShare = share;
    }
  }
  return best;
}

/** The passages of a statement and of its findings, each once, in that order. */
export function passagesOf({ statement, findings }: JudgedStatement): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const evidence of [statement, ...findings].flatMap((judged) => judged.evidence)) {
    const key = `${evidence.span.start} ${evidence.span.end} ${evidence.sourceId}`;
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}

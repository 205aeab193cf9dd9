import type { Severity, Verdict } from '../../core/index';
import type { CheckedDraft } from './checkedDraft';
import { judgedDraft, type JudgedStatement, stateOf, type StatementState } from './judgedStatements';

/** The verdicts in the order in which reports count them. */
export const verdictOrder: readonly Verdict[] = ['supported', 'contradicted', 'unverified'];

/** What statements are counted as, in the order in which reports count them. */
export const stateOrder: readonly StatementState[] = [...verdictOrder, 'ignored'];

/** The severities, most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Number of statements in all drafts by state. */
export function countStates(drafts: readonly CheckedDraft[]): Record<StatementState, number> {
  return countStatesOf(drafts.flatMap((draft) => judgedDraft(draft).statements));
}

/** Number of statements by state. */
export function countStatesOf(statements: readonly JudgedStatement[]): Record<StatementState, number> {
  const counts = { supported: 0, contradicted: 0, unverified: 0, ignored: 0 };
  for (const judged of statements) counts[stateOf(judged)]++;
  return counts;
}

/** Number of findings in all drafts by severity. */
export function countSeverities(drafts: readonly CheckedDraft[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { report } of drafts) for (const { severity } of report.findings) counts[severity]++;
  return counts;
}

/** Number of findings in all drafts by rule, most frequent first, then by name. */
export function countRules(
  drafts: readonly CheckedDraft[],
): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { report } of drafts)
    for (const { rule } of report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

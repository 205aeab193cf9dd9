import type { Severity, Statement, Verdict } from '../../core/index';
import type { CheckedDraft } from './checkedDraft';

/** The verdicts in the order in which reports count them. */
export const verdictOrder: readonly Verdict[] = ['supported', 'contradicted', 'unverified'];

/** The severities, most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Number of statements in all drafts by verdict. */
export function countVerdicts(drafts: readonly CheckedDraft[]): Record<Verdict, number> {
  return countVerdictsOf(drafts.flatMap(({ report }) => report.statements));
}

/** Number of statements by verdict. */
export function countVerdictsOf(statements: readonly Statement[]): Record<Verdict, number> {
  const counts = { supported: 0, contradicted: 0, unverified: 0 };
  for (const { verdict } of statements) counts[verdict]++;
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

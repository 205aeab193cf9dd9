import type { Complaint, StatementContext, StatementRule } from './rule';

/** A complaint with the rule that makes it. */
export interface RuleComplaint<Checked> {
  readonly rule: StatementRule<Checked>;
  readonly complaint: Complaint;
}

/** Asks rules about a statement, in order; returns the first complaint, whether or not its rule is switched off. */
export function firstComplaint<Checked>(
  rules: readonly StatementRule<Checked>[],
  checked: Checked,
  context: StatementContext,
): RuleComplaint<Checked> | undefined {
  for (const rule of rules) {
    const complaint = rule.check(checked, context);
    if (complaint) return { rule, complaint };
  }
  return undefined;
}

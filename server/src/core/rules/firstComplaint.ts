import type { RuleId } from './registry';
import type { Complaint, RuleContext } from './rule';

/** A rule about one quotation or one sentence: makes at most one complaint. */
interface StatementRule<Checked> {
  readonly id: RuleId;
  check(checked: Checked, context: RuleContext): Complaint | undefined;
}

/** Asks rules in their order and returns the first complaint with its rule's id: one cause has one finding. */
export function firstComplaint<Checked>(
  rules: readonly StatementRule<Checked>[],
  checked: Checked,
  context: RuleContext,
): { readonly rule: RuleId; readonly complaint: Complaint } | undefined {
  for (const rule of rules) {
    const complaint = rule.check(checked, context);
    if (complaint) return { rule: rule.id, complaint };
  }
  return undefined;
}

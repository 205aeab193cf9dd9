import { sentenceStatement } from '../match/claims/sentenceStatement';
import type { CheckedSentence } from '../match/claims/sentenceChecker';
import { quotationStatement } from '../match/quotations/checkedQuotation';
import type { CheckedQuotation } from '../match/quotations/checkedQuotation';
import { overlap } from '../prose/span';
import type { Span } from '../prose/span';
import type { DraftReport } from './draftReport';
import type { Finding } from './finding';
import { firstComplaint } from './firstComplaint';
import { draftRules, quotationRules, sentenceRules } from './registry';
import type { RuleId } from './registry';
import type { Complaint, RuleContext } from './rule';
import { atMost } from './severities';
import type { Severities } from './severities';

/** Asks all rules about a draft of which every quotation and every sentence has been matched with the sources. */
export function judgeDraft(
  quotations: readonly CheckedQuotation[],
  sentences: readonly CheckedSentence[],
  context: RuleContext,
  severities: Severities,
): DraftReport {
  const { text } = context.prose;
  const onQuotations = quotations.flatMap((checked) => {
    if (checked.quotation.attribution?.firstHand) return [];
    const found = firstComplaint(quotationRules, checked, context);
    return found ? findingOf(found.rule.id, found.complaint, severities) : [];
  });
  const onSentences = sentences.flatMap((checked) => {
    // Where the quoted part of reported speech has a finding, the rest is silent: one cause, one finding.
    if (onQuotations.some(({ span }) => overlap(span, checked.sentence.span) > 0)) return [];
    const found = firstComplaint(sentenceRules, checked, context);
    return found ? findingOf(found.rule.id, found.complaint, severities) : [];
  });
  const onDraft = draftRules.flatMap((rule) =>
    rule.check(context).flatMap((complaint) => findingOf(rule.id, complaint, severities)),
  );
  return {
    statements: [
      ...quotations.flatMap((checked) => quotationStatement(checked, text) ?? []),
      ...sentences.flatMap((checked) => sentenceStatement(checked, text)),
    ].sort(byStart),
    findings: [...onQuotations, ...onSentences, ...onDraft].sort(byStart),
  };
}

/** The finding of a complaint, as an array of at most one: none where the rule is off. */
function findingOf(
  rule: RuleId,
  { message, span, evidence, fixes, atMost: maximum }: Complaint,
  severities: Severities,
): Finding[] {
  const severity = severities.get(rule) ?? 'off';
  return severity === 'off'
    ? []
    : [{ rule, severity: atMost(severity, maximum), message, span, evidence, fixes }];
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}

import { sentenceStatement } from '../match/claims/sentenceStatement';
import type { CheckedSentence } from '../match/claims/sentenceChecker';
import { quotationStatement } from '../match/quotations/checkedQuotation';
import type { CheckedQuotation } from '../match/quotations/checkedQuotation';
import type { Statement } from '../match/statement';
import type { Span } from '../prose/span';
import { SpanUnion } from '../prose/spanUnion';
import type { Finding, RuleId } from './finding';
import { firstComplaint } from './firstComplaint';
import type { RuleComplaint } from './firstComplaint';
import { draftRules, quotationRules, sentenceRules } from './registry';
import type { Complaint, RuleContext } from './rule';
import { atMost } from './severities';
import type { Severities } from './severities';
import { evidenceUnder, verdictAfterRules, withoutDoubtfulSupport, withVerdict } from './statementVerdict';

/** The statements of a draft with their verdicts, and the findings of all rules; both in the order of the draft. */
export interface DraftReport {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/** Asks all rules about a draft of which every quotation and every sentence has been matched with the sources. */
export function judgeDraft(
  quotations: readonly CheckedQuotation[],
  sentences: readonly CheckedSentence[],
  context: RuleContext,
  severities: Severities,
): DraftReport {
  const { text } = context.prose;
  const onQuotations = quotations.map((checked) => {
    const found = checked.quotation.attribution?.firstHand
      ? undefined
      : firstComplaint(quotationRules, checked, context);
    return judgeStatement(quotationStatement(checked, text), found, severities);
  });
  const complainedOf = new SpanUnion(
    onQuotations.flatMap(({ findings }) => findings.map(({ span }) => span)),
  );
  const onSentences = sentences.map((checked) => {
    // Where the quoted part of reported speech has a finding, the rest is silent: one cause, one finding.
    const isSilent = complainedOf.overlaps(checked.sentence.span);
    const found = isSilent ? undefined : firstComplaint(sentenceRules, checked, context);
    return judgeStatement(sentenceStatement(checked, text), found, severities);
  });
  const judged = [...onQuotations, ...onSentences];
  const findings = [
    ...judged.flatMap((one) => one.findings),
    ...draftRules.flatMap((rule) =>
      rule.check(context).flatMap((complaint) => findingOf(rule.id, complaint, severities)),
    ),
  ].sort(byStart);
  const statements = judged.flatMap(({ statement }) => statement ?? []).sort(byStart);
  return { statements: withoutDoubtfulSupport(statements, findings), findings };
}

/** Brings a statement and the complaint about it into agreement, and makes the complaint a finding unless its rule is off. */
function judgeStatement<Checked>(
  statement: Statement | undefined,
  found: RuleComplaint<Checked> | undefined,
  severities: Severities,
): { readonly statement: Statement | undefined; readonly findings: readonly Finding[] } {
  const before = statement?.verdict ?? 'unverified';
  const verdict = verdictAfterRules(before, found);
  return {
    statement: statement && withVerdict(statement, verdict),
    findings: found
      ? findingOf(
          found.rule.id,
          { ...found.complaint, evidence: evidenceUnder(verdict, found.complaint.evidence, before) },
          severities,
        )
      : [],
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

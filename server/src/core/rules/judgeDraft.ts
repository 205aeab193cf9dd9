import type { Statement } from '../match/statement';
import type { Span } from '../prose/span';
import type { Finding } from './finding';
import { sourcesCover, withinCoverage } from './quotes/coverage';
import type { JudgedBlock } from './judgedBlock';
import { draftRules } from './registry';
import type { DraftContext } from './rule';
import { findingOf } from './severities';
import type { Severities } from './severities';
import { SpanUnion } from '../prose/spanUnion';
import { withoutDoubtfulSupport } from './statementVerdict';

/** The statements of a draft with their verdicts, and the findings of all rules; both in the order of the draft. */
export interface DraftReport {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/** Puts together what was found in the blocks of a draft, and asks the rules about the draft as a whole. */
export function judgeDraft(
  blocks: readonly JudgedBlock[],
  context: DraftContext,
  severities: Severities,
): DraftReport {
  return reportOn(
    blocks,
    draftRules.flatMap((rule) =>
      rule.check(context).flatMap((complaint) => findingOf(rule.id, complaint, severities)),
    ),
  );
}

/**
 * Puts together what was found in some blocks of a draft.
 * @param onDraft findings on the draft as a whole
 */
export function reportOn(blocks: readonly JudgedBlock[], onDraft: readonly Finding[] = []): DraftReport {
  const isCovered = sourcesCover(blocks.map(({ coverage }) => coverage));
  const onQuotations = blocks.flatMap(({ quotations }) => quotations);
  const quotationFindings = new SpanUnion(
    onQuotations.flatMap(({ findings }) => findings.map(({ span }) => span)),
  );
  // Where the quoted part of reported speech has a finding, the rest is silent: one cause, one finding.
  const onSentences = blocks.flatMap(({ sentences }) =>
    sentences.map(({ span, judged, silent }) => (quotationFindings.overlaps(span) ? silent : judged)),
  );
  const judged = [...onQuotations, ...onSentences];
  const own = judged.flatMap((one) => one.findings);
  const findings = [...(isCovered ? own : own.map(withinCoverage)), ...onDraft].sort(byStart);
  const statements = judged.flatMap(({ statement }) => statement ?? []).sort(byStart);
  return { statements: withoutDoubtfulSupport(statements, findings), findings };
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}

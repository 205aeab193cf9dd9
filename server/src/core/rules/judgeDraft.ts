import { withClosest } from '../match/closestPassages';
import type { Evidence } from '../match/evidence';
import type { Statement } from '../match/statement';
import { shift } from '../prose/span';
import type { Span } from '../prose/span';
import type { Finding } from './finding';
import { movedFinding, movedStatement } from './judgedBlock';
import type { JudgedSentence, JudgedStatement, PlacedBlock } from './judgedBlock';
import { sourcesCover, withinCoverage } from './quotes/coverage';
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
  blocks: readonly PlacedBlock[],
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
 * Puts together what was found in some blocks of a draft; the statements, of which there are many more than findings, when they
 * are first asked for.
 * @param onDraft findings on the draft as a whole
 */
export function reportOn(blocks: readonly PlacedBlock[], onDraft: readonly Finding[] = []): DraftReport {
  const isCovered = sourcesCover(blocks.map(({ judged }) => judged.coverage));
  const onQuotations = blocks.flatMap(({ judged, by }) =>
    judged.onQuotations.map((finding) => movedFinding(finding, by)),
  );
  const quoted = new SpanUnion(onQuotations.map(({ span }) => span));
  const onSentences = blocks.flatMap(({ judged, by }) =>
    judged.complained.flatMap((sentence) =>
      judgementOf(sentence, by, quoted).findings.map((finding) => movedFinding(finding, by)),
    ),
  );
  const onStatements = [...onQuotations, ...onSentences];
  const complained = new SpanUnion(onStatements.map(({ span }) => span));
  const onPeople = blocks.flatMap(({ judged, by }) =>
    judged.onPeople
      .map((finding) => movedFinding(finding, by))
      .filter(({ span }) => !complained.overlaps(span)),
  );
  const own = [...onStatements, ...onPeople];
  const findings = [...(isCovered ? own : own.map(withinCoverage)), ...onDraft].sort(byStart);
  let statements: readonly Statement[] | undefined;
  return {
    get statements() {
      return (statements ??= statementsOf(blocks, quoted, findings));
    },
    findings,
  };
}

/** Where the quoted part of reported speech has a finding, the rest is silent: one cause, one finding. */
function judgementOf(
  { span, judged, silent }: JudgedSentence,
  by: number,
  quoted: SpanUnion,
): JudgedStatement {
  return quoted.overlaps(shift(span, by)) ? silent : judged;
}

/** A statement where it stands in the draft, with the passages closest to it. */
interface PlacedStatement {
  readonly statement: Statement;
  readonly closest: readonly Evidence[] | undefined;
}

/** @param quoted what the findings on quotations are about */
function statementsOf(
  blocks: readonly PlacedBlock[],
  quoted: SpanUnion,
  findings: readonly Finding[],
): readonly Statement[] {
  const onQuotations: PlacedStatement[] = [];
  const onSentences: PlacedStatement[] = [];
  for (const { judged, by, closest } of blocks) {
    const { quotations, sentences } = judged;
    for (const [at, { statement }] of quotations.entries())
      if (statement)
        onQuotations.push({ statement: movedStatement(statement, by), closest: closest.passages[at] });
    for (const [at, sentence] of sentences.entries()) {
      const { statement } = judgementOf(sentence, by, quoted);
      const passages = closest.passages[quotations.length + at];
      if (statement) onSentences.push({ statement: movedStatement(statement, by), closest: passages });
    }
  }
  const placed = [...onQuotations, ...onSentences].sort((a, b) => byStart(a.statement, b.statement));
  const judged = withoutDoubtfulSupport(
    placed.map(({ statement }) => statement),
    findings,
  );
  return judged.map((statement, at) => {
    const closest = placed[at]?.closest;
    return closest ? { ...statement, evidence: withClosest(statement.evidence, closest) } : statement;
  });
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}

import { isSpeakerNamed } from '../match/claims/namedSpeaker';
import type { CheckedSentence } from '../match/claims/sentenceChecker';
import { sentenceStatement } from '../match/claims/sentenceStatement';
import type { ClosestInBlock } from '../match/closestPassages';
import type { Evidence } from '../match/evidence';
import { quotationStatement } from '../match/quotations/checkedQuotation';
import type { CheckedQuotation } from '../match/quotations/checkedQuotation';
import type { Statement } from '../match/statement';
import { shift } from '../prose/span';
import type { Span } from '../prose/span';
import type { Finding } from './finding';
import { firstComplaint } from './firstComplaint';
import type { RuleComplaint } from './firstComplaint';
import { coverageOf } from './quotes/coverage';
import type { QuotationCoverage } from './quotes/coverage';
import { peopleRules, quotationRules, sentenceRules } from './registry';
import type { StatementContext } from './rule';
import { findingOf } from './severities';
import type { Severities } from './severities';
import { evidenceUnder, verdictAfterRules, withVerdict } from './statementVerdict';

/** A statement after the rules about it, with their finding if there is any. The statement is absent where words state nothing. */
export interface JudgedStatement {
  readonly statement: Statement | undefined;
  readonly findings: readonly Finding[];
}

/** A sentence after the rules about it, as it counts where no quotation in it has a finding and where one has. */
export interface JudgedSentence {
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  readonly judged: JudgedStatement;
  readonly silent: JudgedStatement;
}

/** What the sources and the rules say of the quotations and sentences of a block, in the order of the draft. */
export interface JudgedBlock {
  readonly coverage: QuotationCoverage;
  readonly quotations: readonly JudgedStatement[];
  readonly sentences: readonly JudgedSentence[];
  /** The findings on quotations, and the sentences with findings: mostly there are none. */
  readonly onQuotations: readonly Finding[];
  readonly complained: readonly JudgedSentence[];
  /** The findings on people whom the block names. */
  readonly onPeople: readonly Finding[];
}

/** A judged block where it stands in a draft. */
export interface PlacedBlock {
  /** With offsets of where the block stood when it was judged. */
  readonly judged: JudgedBlock;
  /** Distance of its place in the draft from there, in UTF-16 units. */
  readonly by: number;
  /** The passages closest to the statements: those of the quotations, then those of the sentences. */
  readonly closest: ClosestInBlock;
}

/** The spans of the statements of a block, of the quotations first; undefined for what states nothing. */
export function statementSpans({ quotations, sentences }: JudgedBlock, by: number): (Span | undefined)[] {
  const statements = [...quotations, ...sentences.map(({ judged }) => judged)];
  return statements.map(({ statement }) => statement && shift(statement.span, by));
}

/** Asks the rules about a block of which every quotation and every sentence has been matched with the sources. */
export function judgeBlock(
  quotations: readonly CheckedQuotation[],
  sentences: readonly CheckedSentence[],
  context: StatementContext,
  severities: Severities,
): JudgedBlock {
  const { draft } = context.block;
  const onQuotations = quotations.map((checked) => {
    const found = checked.quotation.attribution?.firstHand
      ? undefined
      : firstComplaint(quotationRules, checked, context);
    return judgeStatement(quotationStatement(checked, draft), found, severities);
  });
  const onSentences = sentences.map((checked) => {
    const statement = sentenceStatement(checked, draft);
    const judge = (found: RuleComplaint<CheckedSentence> | undefined) =>
      isSpeakerNamed(checked)
        ? judgeStatement(statement, found, severities)
        : withoutSupport(judgeStatement(statement, found, severities));
    return {
      span: checked.sentence.span,
      judged: judge(firstComplaint(sentenceRules, checked, context)),
      silent: judge(undefined),
    };
  });
  return {
    coverage: coverageOf(quotations),
    quotations: onQuotations,
    sentences: onSentences,
    onQuotations: onQuotations.flatMap(({ findings }) => findings),
    complained: onSentences.filter(({ judged }) => judged.findings.length > 0),
    onPeople: peopleRules.flatMap((rule) =>
      rule.check(context).flatMap((complaint) => findingOf(rule.id, complaint, severities)),
    ),
  };
}

/** Brings a statement and the complaint about it into agreement, and makes the complaint a finding unless its rule is off. */
function judgeStatement<Checked>(
  statement: Statement | undefined,
  found: RuleComplaint<Checked> | undefined,
  severities: Severities,
): JudgedStatement {
  const before = statement?.verdict ?? 'unverified';
  const verdict = verdictAfterRules(before, found);
  const evidence = evidenceUnder(verdict, found?.complaint.evidence ?? [], before);
  return {
    statement: statement && restingOn(evidence, withVerdict(statement, verdict)),
    findings: found ? findingOf(found.rule.id, { ...found.complaint, evidence }, severities) : [],
  };
}

/** A statement that no passage supports, although what it says is carried. */
function withoutSupport(judged: JudgedStatement): JudgedStatement {
  return judged.statement?.verdict === 'supported'
    ? { ...judged, statement: withVerdict(judged.statement, 'unverified') }
    : judged;
}

/** A statement that only a complaint contradicts rests on the passages of that. */
function restingOn(evidence: readonly Evidence[], statement: Statement): Statement {
  return statement.verdict === 'contradicted' && statement.evidence.length === 0
    ? { ...statement, evidence }
    : statement;
}

/** The same statement `by` UTF-16 units further on in the draft. */
export function movedStatement(statement: Statement, by: number): Statement {
  if (by === 0) return statement;
  const { attribution } = statement;
  const moved = (span: Span) => shift(span, by);
  return {
    ...statement,
    span: moved(statement.span),
    ...(attribution
      ? {
          attribution: {
            ...attribution,
            content: attribution.content.map(moved),
            cue: attribution.cue.map(moved),
            speaker: attribution.speaker.map(moved),
          },
        }
      : {}),
    evidence: movedEvidence(statement.evidence, by),
  };
}

/** The same finding `by` UTF-16 units further on in the draft. */
export function movedFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    span: shift(finding.span, by),
    evidence: movedEvidence(finding.evidence, by),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, text }) => ({ span: shift(span, by), text })),
    })),
  };
}

/** Passages have no place in the draft; their differences from it have. */
function movedEvidence(evidence: readonly Evidence[], by: number): readonly Evidence[] {
  if (evidence.every(({ differences }) => differences === undefined)) return evidence;
  return evidence.map((passage) =>
    passage.differences
      ? {
          ...passage,
          differences: passage.differences.map((one) => ({ ...one, draft: shift(one.draft, by) })),
        }
      : passage,
  );
}

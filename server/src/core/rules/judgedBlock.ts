import type { CheckedSentence } from '../match/claims/sentenceChecker';
import { sentenceStatement } from '../match/claims/sentenceStatement';
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
import { quotationRules, sentenceRules } from './registry';
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
}

/** Asks the rules about a block of which every quotation and every sentence has been matched with the sources. */
export function judgeBlock(
  quotations: readonly CheckedQuotation[],
  sentences: readonly CheckedSentence[],
  context: StatementContext,
  severities: Severities,
): JudgedBlock {
  const { draft } = context.block;
  return {
    coverage: coverageOf(quotations),
    quotations: quotations.map((checked) => {
      const found = checked.quotation.attribution?.firstHand
        ? undefined
        : firstComplaint(quotationRules, checked, context);
      return judgeStatement(quotationStatement(checked, draft), found, severities);
    }),
    sentences: sentences.map((checked) => {
      const statement = sentenceStatement(checked, draft);
      return {
        span: checked.sentence.span,
        judged: judgeStatement(statement, firstComplaint(sentenceRules, checked, context), severities),
        silent: judgeStatement(statement, undefined, severities),
      };
    }),
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

/** A statement that only a complaint contradicts rests on the passages of that. */
function restingOn(evidence: readonly Evidence[], statement: Statement): Statement {
  return statement.verdict === 'contradicted' && statement.evidence.length === 0
    ? { ...statement, evidence }
    : statement;
}

/** The same block `by` UTF-16 units further on in the draft. */
export function movedBlock(block: JudgedBlock, by: number): JudgedBlock {
  if (by === 0) return block;
  return {
    coverage: block.coverage,
    quotations: block.quotations.map((one) => movedJudgement(one, by)),
    sentences: block.sentences.map(({ span, judged, silent }) => {
      const moved = movedJudgement(judged, by);
      return {
        span: shift(span, by),
        judged: moved,
        // Mostly no rule complains.
        silent:
          silent.statement === judged.statement && judged.findings.length === 0
            ? moved
            : movedJudgement(silent, by),
      };
    }),
  };
}

function movedJudgement({ statement, findings }: JudgedStatement, by: number): JudgedStatement {
  return {
    statement: statement && movedStatement(statement, by),
    findings: findings.map((finding) => movedFinding(finding, by)),
  };
}

function movedStatement(statement: Statement, by: number): Statement {
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

function movedFinding(finding: Finding, by: number): Finding {
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

import type { Evidence } from '../match/evidence';
import { relationOf } from '../match/statement';
import type { Statement, Verdict } from '../match/statement';
import { SpanUnion } from '../prose/spanUnion';
import type { Finding } from './finding';
import type { RuleComplaint } from './firstComplaint';

// Verdicts and findings agree: no error or warning stands beside "supported", and nothing is "contradicted" without a
// complaint. Match tells what the sources have; a rule may know better, because it asks more: who says it, what is left out.

/** Verdicts, the mildest first. */
const gravity: readonly Verdict[] = ['supported', 'unverified', 'contradicted'];

/**
 * Maximum support, 0 to 1, of a statement whose verdict the rules have changed. Support ranks statements: what a rule
 * complains about ranks behind what is carried, as altered words and an article's own words rank behind a quotation.
 */
const maxSupport: Readonly<Record<Verdict, number>> = { supported: 1, unverified: 0.6, contradicted: 0.4 };

/**
 * The verdict on a statement after the rules have been asked. A complaint makes it as grave as its rule declares, whatever
 * severity the user gives that rule, even off; one that is only worth information does not. What no rule complains
 * about is not contradicted: opinions, questions, first-hand reporting.
 */
export function verdictAfterRules<Checked>(
  verdict: Verdict,
  found: RuleComplaint<Checked> | undefined,
): Verdict {
  const declared = found && isCertain(found) ? found.rule.verdict : undefined;
  if (declared !== undefined) return graver(verdict, declared);
  return verdict === 'contradicted' ? 'unverified' : verdict;
}

function isCertain<Checked>({ complaint: { atMost } }: RuleComplaint<Checked>): boolean {
  return atMost === undefined || atMost === 'warning' || atMost === 'error';
}

function graver(a: Verdict, b: Verdict): Verdict {
  return gravity.indexOf(a) < gravity.indexOf(b) ? b : a;
}

/** A statement with another verdict; its evidence and support go with that. */
export function withVerdict(statement: Statement, verdict: Verdict): Statement {
  if (verdict === statement.verdict) return statement;
  return {
    ...statement,
    verdict,
    support: Math.min(statement.support, maxSupport[verdict]),
    evidence: evidenceUnder(verdict, statement.evidence, statement.verdict),
  };
}

/** Evidence given for one verdict, as it bears on the statement under another. */
export function evidenceUnder(
  verdict: Verdict,
  evidence: readonly Evidence[],
  before: Verdict,
): readonly Evidence[] {
  if (verdict === before) return evidence;
  return evidence.map((passage) =>
    passage.relation === relationOf[before] ? { ...passage, relation: relationOf[verdict] } : passage,
  );
}

/**
 * Takes the support from every statement that has a word in common with an error or a warning, even if that is about a part of
 * it, or with a quotation that no source has.
 */
export function withoutDoubtfulSupport(
  statements: readonly Statement[],
  findings: readonly Finding[],
): Statement[] {
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const unknown = statements.filter(({ kind, verdict }) => kind === 'quote' && verdict !== 'supported');
  const doubtful = new SpanUnion([...grave, ...unknown].map(({ span }) => span));
  return statements.map((statement) =>
    statement.verdict === 'supported' && doubtful.overlaps(statement.span)
      ? withVerdict(statement, 'unverified')
      : statement,
  );
}

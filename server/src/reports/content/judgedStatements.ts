import { hull, lowerBound, overlap, previousLonger } from '../../core/editor';
import type { DraftReport, Evidence, Finding, Span, Statement } from '../../core/index';

/** A statement with the findings that complain of it. */
export interface JudgedStatement {
  readonly statement: Statement;
  readonly findings: readonly Finding[];
}

/**
 * Gives every finding to the statement that it shares most text with, and returns those that belong to none as `others`.
 * Of statements that share as much, it belongs to one that rests on the same passage, and of these to the shortest.
 * Statements and findings come in the order of the draft.
 */
export function judgedStatements(report: DraftReport): {
  statements: readonly JudgedStatement[];
  others: readonly Finding[];
} {
  const byStatement = new Map<Statement, Finding[]>();
  const others: Finding[] = [];
  const placed = report.statements.map(placesOf).sort((a, b) => bySpan(a.extent, b.extent));
  const longer = previousLonger(placed.map(({ extent }) => extent));
  for (const finding of [...report.findings].sort((a, b) => bySpan(a.span, b.span))) {
    const owner = closest(finding, touching(finding.span, placed, longer));
    if (!owner) others.push(finding);
    else if (byStatement.has(owner)) byStatement.get(owner)?.push(finding);
    else byStatement.set(owner, [finding]);
  }
  const statements = [...report.statements].sort((a, b) => bySpan(a.span, b.span));
  return {
    statements: statements.map((statement) => ({ statement, findings: byStatement.get(statement) ?? [] })),
    others,
  };
}

/** A statement with the places that findings about it may stand at: its text, and its speaker, who may be named outside it. */
interface PlacedStatement {
  readonly statement: Statement;
  readonly places: readonly Span[];
  /** From the first place to the last. */
  readonly extent: Span;
}

function placesOf(statement: Statement): PlacedStatement {
  const places = [statement.span, ...(statement.attribution?.speaker ?? [])];
  return { statement, places, extent: hull(places) ?? statement.span };
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The statements whose extent a place touches, in their order. */
function touching(
  { start, end }: Span,
  placed: readonly PlacedStatement[],
  longer: Int32Array,
): PlacedStatement[] {
  const found: PlacedStatement[] = [];
  let index = lowerBound(placed, ({ extent }) => extent.start <= end) - 1;
  for (let one = placed[index]; one; one = placed[index]) {
    const touches = one.extent.end >= start;
    if (touches) found.push(one);
    index = touches ? index - 1 : (longer[index] ?? -1);
  }
  return found.reverse();
}

/**
 * The statement that a finding shares most of, of those that it touches. A finding may be empty, at the place where words
 * are missing: then it belongs to the statement around it.
 */
function closest(finding: Finding, placed: readonly PlacedStatement[]): Statement | undefined {
  const { start, end } = finding.span;
  let best: Statement | undefined;
  let bestShare = -1;
  for (const { statement, places } of placed) {
    const share = places.reduce((most, place) => Math.max(most, overlap(place, finding.span)), 0);
    const isAround = start === end && places.some((place) => place.start <= start && end <= place.end);
    if (share === 0 && !isAround) continue;
    if (!best || share > bestShare || (share === bestShare && isCloser(statement, best, finding))) {
      best = statement;
      bestShare = share;
    }
  }
  return best;
}

function isCloser(statement: Statement, other: Statement, finding: Finding): boolean {
  const [own, others] = [restsOn(statement, finding), restsOn(other, finding)];
  if (own !== others) return own;
  return statement.span.end - statement.span.start < other.span.end - other.span.start;
}

/** True if the best passage of a finding is one of a statement's. */
function restsOn({ evidence }: Statement, { evidence: [best] }: Finding): boolean {
  return best !== undefined && evidence.some((passage) => keyOf(passage) === keyOf(best));
}

function keyOf({ sourceId, span }: Evidence): string {
  return `${span.start} ${span.end} ${sourceId}`;
}

/**
 * The passages that verdict and findings rest on, each once: those of the statement that support or contradict it or word it
 * otherwise, then those of its findings.
 */
export function passagesOf({ statement, findings }: JudgedStatement): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  const own = statement.evidence.filter((passage) => bearsOnVerdict(passage));
  for (const evidence of [...own, ...findings.flatMap((finding) => finding.evidence)]) {
    const key = keyOf(evidence);
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}

/** True if a passage of a statement does more than share words with it. */
export function bearsOnVerdict({ relation, differences = [] }: Evidence): boolean {
  return relation !== 'related' || differences.length > 0;
}

/** Minimum score, 0 to 1, of a passage that is shown as close: below, it shares only words that are everywhere. */
const minClosestScore = 0.1;

/** The passages closest to an unverified statement, best first; none if verdict or findings rest on passages already. */
export function closestPassagesOf(judged: JudgedStatement): readonly Evidence[] {
  const { verdict, evidence } = judged.statement;
  if (verdict !== 'unverified' || passagesOf(judged).length > 0) return [];
  return evidence.filter(({ score }) => score >= minClosestScore);
}

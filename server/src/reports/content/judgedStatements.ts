import { hull, overlap } from '../../core/editor';
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
  let first = 0;
  for (const finding of [...report.findings].sort((a, b) => bySpan(a.span, b.span))) {
    // What ends before this finding ends before all that follow.
    while ((placed[first]?.extent.end ?? Infinity) < finding.span.start) first++;
    const owner = closest(finding, placed, first);
    if (!owner) others.push(finding);
    else byStatement.set(owner, [...(byStatement.get(owner) ?? []), finding]);
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

/**
 * The statement from the index `first` on that a finding shares most of. A finding may be empty, at the place where words
 * are missing: then it belongs to the statement around it.
 */
function closest(finding: Finding, placed: readonly PlacedStatement[], first: number): Statement | undefined {
  const { start, end } = finding.span;
  let best: Statement | undefined;
  let bestShare = -1;
  for (let index = first; index < placed.length; index++) {
    const one = placed[index];
    if (!one || one.extent.start > end) break;
    const { statement, places } = one;
    const share = Math.max(...places.map((place) => overlap(place, finding.span)));
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

/** The passages of a statement and of its findings, each once, in that order. */
export function passagesOf({ statement, findings }: JudgedStatement): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const evidence of [statement, ...findings].flatMap((judged) => judged.evidence)) {
    const key = keyOf(evidence);
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}

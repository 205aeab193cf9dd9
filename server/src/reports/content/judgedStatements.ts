import { hull, lowerBound, overlap, previousLonger } from '../../core/editor';
import type { StatementState } from '../../../../protocol/statements';
import type { DraftReport, Evidence, Finding, Span, Statement } from '../../core/index';
import type { SecondOpinion } from './checkedDraft';

export type { StatementState };

/** A statement with the findings that complain of it. */
export interface JudgedStatement {
  readonly statement: Statement;
  readonly findings: readonly Finding[];
  /** The findings that complained of it until somebody ignored them; absent if there are none. */
  readonly ignored?: readonly Finding[];
}

/** What a statement is shown and counted as, everywhere. */
export function stateOf(judged: JudgedStatement): StatementState {
  return isIgnored(judged) ? 'ignored' : judged.statement.verdict;
}

/** True for a statement whose findings are all ignored: it counts as that, not by the verdict that they rest on. */
export function isIgnored({ findings, ignored }: Pick<JudgedStatement, 'findings' | 'ignored'>): boolean {
  return findings.length === 0 && ignored !== undefined;
}

/** The statements of a draft in its order, with the findings that belong to none. */
export interface JudgedDraft {
  readonly statements: readonly JudgedStatement[];
  readonly others: readonly Finding[];
}

/** A report on a draft, beside the findings that are not in it, since somebody ignored them. */
export interface FilteredDraft {
  readonly report: DraftReport;
  readonly ignored?: ReadonlyMap<Finding, unknown>;
}

/** What was judged before, since every feature that shows a draft asks for it. */
const judgedDrafts = new WeakMap<FilteredDraft, JudgedDraft>();

/** The statements of a checked draft, judged once. */
export function judgedDraft(draft: FilteredDraft): JudgedDraft {
  const known = judgedDrafts.get(draft);
  if (known) return known;
  const judged = judgedStatements(draft.report, draft.ignored?.keys());
  judgedDrafts.set(draft, judged);
  return judged;
}

/**
 * Gives every finding to the statement that it shares most text with, and returns those that belong to none as `others`.
 * Of statements that share as much, it belongs to one that rests on the same passage, and of these to the shortest.
 * Statements and findings come in the order of the draft.
 *
 * @param ignored findings on the draft that are not in the report, since somebody ignored them
 */
export function judgedStatements(report: DraftReport, ignored: Iterable<Finding> = []): JudgedDraft {
  const placed = report.statements.map(placesOf).sort((a, b) => bySpan(a.extent, b.extent));
  const longer = previousLonger(placed.map(({ extent }) => extent));
  const ownerOf = (finding: Finding): Statement | undefined =>
    closest(finding, touching(finding.span, placed, longer));
  const shown = byOwner(report.findings, ownerOf);
  const hidden = byOwner(ignored, ownerOf);
  const statements = [...report.statements].sort((a, b) => bySpan(a.span, b.span));
  return {
    statements: statements.map((statement) => {
      const own = hidden.get(statement);
      return { statement, findings: shown.get(statement) ?? [], ...(own ? { ignored: own } : {}) };
    }),
    others: shown.get(undefined) ?? [],
  };
}

/** Findings by the statement that they belong to, in the order of the draft. */
function byOwner(
  findings: Iterable<Finding>,
  ownerOf: (finding: Finding) => Statement | undefined,
): ReadonlyMap<Statement | undefined, readonly Finding[]> {
  const found = new Map<Statement | undefined, Finding[]>();
  for (const finding of [...findings].sort((a, b) => bySpan(a.span, b.span))) {
    const owner = ownerOf(finding);
    const own = found.get(owner);
    if (own) own.push(finding);
    else found.set(owner, [finding]);
  }
  return found;
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
  return best !== undefined && evidence.some((passage) => placeKey(passage) === placeKey(best));
}

/** The same for passages at one place of one article. */
export function placeKey({ sourceId, span }: Evidence): string {
  return `${span.start} ${span.end} ${sourceId}`;
}

/**
 * The passages that verdict and findings of the rules rest on, each once: those of the statement that support or contradict it or
 * word it otherwise, then those of its findings. What a second reader cites stands with its opinion.
 */
export function passagesOf({ statement, findings }: JudgedStatement): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  const own = statement.evidence.filter((passage) => bearsOnVerdict(passage));
  const ofRules = findings.filter(({ reader }) => reader === undefined);
  for (const evidence of [...own, ...ofRules.flatMap((finding) => finding.evidence)]) {
    const key = placeKey(evidence);
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}

/** The passages that a second reader cites, without those that are shown already. */
export function citedBeside(
  opinion: SecondOpinion | undefined,
  shown: readonly Evidence[],
): readonly Evidence[] {
  return without(opinion?.evidence ?? [], shown);
}

/** True if a passage of a statement does more than share words with it. */
export function bearsOnVerdict({ relation, differences = [] }: Evidence): boolean {
  return relation !== 'related' || differences.length > 0;
}

/** Minimum score, 0 to 1, of a passage that is shown as close: below, it shares only words that are everywhere. */
const minClosestScore = 0.1;

/**
 * The passages closest to an unverified statement, best first; none if verdict or findings rest on passages already. Those that a
 * second reader cites stand with what it says.
 */
export function closestPassagesOf(judged: JudgedStatement, opinion?: SecondOpinion): readonly Evidence[] {
  const { verdict, evidence } = judged.statement;
  if (verdict !== 'unverified' || passagesOf(judged).length > 0) return [];
  return withoutCited(
    evidence.filter(({ score }) => score >= minClosestScore),
    opinion,
  );
}

/** Passages without those that a second reader cites. */
export function withoutCited(
  passages: readonly Evidence[],
  opinion: SecondOpinion | undefined,
): readonly Evidence[] {
  return without(passages, opinion?.evidence ?? []);
}

/** Passages without those that stand where others stand. */
function without(passages: readonly Evidence[], others: readonly Evidence[]): readonly Evidence[] {
  const places = new Set(others.map(placeKey));
  return passages.filter((passage) => !places.has(placeKey(passage)));
}

import { compareValues } from '../values/compare';
import { missesBounds } from './boundedValues';
import { contains, overlap, shift } from '../prose/span';
import type { Span } from '../prose/span';
import type { Value } from '../values/value';
import type { ClaimToken } from './claimTokens';
import type { ClaimReading, JudgedComparison } from './claimReading';

/** What differs between a claim and the passage that speaks of the same thing. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'name' | 'negation';
  /** UTF-16 offsets into the draft. */
  readonly draft: Span;
  /** UTF-16 offsets into the source article's text. */
  readonly source: Span;
  /** The draft denies what no source denies; nothing in the passage stands in the denial's place. */
  readonly undenied?: true;
  /** The values that differ, for `number` and `date`. */
  readonly values?: { readonly draft: Value; readonly source: Value };
}

/** What the sources make of a claim. */
export interface ClaimJudgement {
  readonly verdict: 'supported' | 'contradicted' | 'unverified';
  /** 0 to 1. */
  readonly support: number;
  /** The comparisons that the verdict rests on, best first; the closest one where there is no verdict. */
  readonly comparisons: readonly JudgedComparison[];
  /** What differs, where the verdict is contradicted. */
  readonly conflicts: readonly Conflict[];
  /** Passages that contradict what others support, with what differs first. */
  readonly disputing: readonly { readonly comparison: JudgedComparison; readonly conflict: Conflict }[];
  /** Every passage that was compared, the one that carries the most of the claim first. */
  readonly compared: readonly JudgedComparison[];
}

// Shares of a claim's words, weighted by how rare they are, that a passage must carry (0 to 1).
const supportingShare = 0.55;
const contradictingShare = 0.5;
/** Another name is another thing unless nearly all else agrees. */
const contradictingShareOfNames = 0.7;
/** A passage that carries so much of a denial tells of what is denied. */
const undeniedShare = 0.35;
/** Where so much of all the rest agrees, what differs is about the same thing. */
const sameThingShare = 0.72;
/** A passage that carries so much less than the closest one speaks of something else. */
const besideTheBest = 0.3;
/** A passage that contradicts and carries so much more by itself than one that supports is the one about the same thing. */
const muchCloser = 0.2;
/** Probability from which a passage is taken to support a claim, and to contradict it. */
const supportedFrom = 0.35;
const contradictedFrom = 0.45;

/** Judges a claim by its comparisons. Support wins: where any passage supports it, nothing contradicts it. */
export function judgeClaim(tokens: readonly ClaimToken[], { comparisons }: ClaimReading): ClaimJudgement {
  const [best] = comparisons;
  const none = { conflicts: [], disputing: [], compared: comparisons };
  if (!best) return { verdict: 'unverified', support: 0, comparisons: [], ...none };
  const close = comparisons.filter(
    ({ features }) => features.coverage >= best.features.coverage - besideTheBest,
  );
  const supporting = close.filter(
    (one) =>
      one.features.coverage >= supportingShare &&
      one.supported >= supportedFrom &&
      conflictsIn(tokens, one).length === 0,
  );
  // The closest passage tells most; another may say the same in other words.
  const support = 0.5 * (best.supported + Math.max(...close.map(({ supported }) => supported)));
  const contradicting = close.flatMap((one) => {
    const conflicts = conflictsIn(tokens, one).filter(
      (conflict) =>
        !isSettled(tokens, conflict, one, comparisons) && !isContested(conflict, one, comparisons),
    );
    const clear = isClear(tokens, one, conflicts) && tellsOfTheSame(tokens, one, conflicts);
    return clear && conflicts.length > 0
      ? [{ one, conflicts, own: ownCoverage(tokens, one, conflicts) }]
      : [];
  });
  const closest = Math.max(0, ...contradicting.map(({ own }) => own));
  const firm = supporting.filter((one) => ownCoverage(tokens, one, []) >= closest - muchCloser);
  if (firm.length > 0) {
    const carrying = new Set(firm.map(({ passage }) => passage.article.id));
    const disputing = close.flatMap((one) => {
      const [conflict] = conflictsIn(tokens, one).filter(({ kind }) => kind !== 'name');
      const other = conflict && !carrying.has(one.passage.article.id) && isClear(tokens, one, [conflict]);
      return other ? [{ comparison: one, conflict }] : [];
    });
    return { verdict: 'supported', support, comparisons: firm, ...none, disputing };
  }
  const [worst] = contradicting;
  if (!worst) return { verdict: 'unverified', support, comparisons: [best], ...none };
  return {
    verdict: 'contradicted',
    support: Math.min(support, 1 - worst.one.contradicted) * 0.5,
    comparisons: [
      worst.one,
      ...contradicting.filter((other) => other !== worst && standsInPassage(other)).map(({ one }) => one),
    ],
    ...none,
    conflicts: oneNegation(worst.conflicts),
  };
}

/**
 * What tells that a passage speaks of the same thing, by what differs: how many words it shares with the claim at least
 * ("they can't blame" and "he blamed" may be anybody), and how much of the rest of the claim some passage with each of
 * its names has at least, 0 to 1 (a poll in Indiana is none of another state's).
 */
const sameThing: Readonly<Record<Conflict['kind'], { readonly agreeing: number; readonly company: number }>> =
  {
    number: { agreeing: 2, company: 0.5 },
    date: { agreeing: 2, company: 0.5 },
    name: { agreeing: 4, company: 0 },
    negation: { agreeing: 3, company: 0.3 },
  };

/** Whether a passage that differs has enough of the claim to speak of the same thing. */
function tellsOfTheSame(
  tokens: readonly ClaimToken[],
  one: JudgedComparison,
  [first]: readonly Conflict[],
): boolean {
  if (!first) return false;
  const { alignment, features } = one;
  const { agreeing, company } = sameThing[first.kind];
  if (features.nameCompany < company) return false;
  if (first.undenied) return true;
  const shared = alignment.pairs.filter(({ claim, nearby }) => !nearby && tokens[claim]?.content);
  if (shared.length < agreeing) return false;
  return first.kind !== 'negation' || shared.length >= surelyAgreeing || meetsBeside(tokens, one, first);
}

/** So many words of the claim in a passage tell that it speaks of the same, wherever in it they stand. */
const surelyAgreeing = 6;

/** A word says of what something is denied where it stands so many tokens from it at most. */
const beside = 8;

/** Whether another word of the claim stands beside the one whose sense is turned, there as in the passage. */
function meetsBeside(
  tokens: readonly ClaimToken[],
  { alignment, source }: JudgedComparison,
  conflict: Conflict,
): boolean {
  const own = tokens.findIndex(({ end }) => end === conflict.draft.end);
  const other = source.findIndex(({ end }) => end === conflict.source.end);
  const near = source.slice(Math.max(0, other - beside), other + beside + 1);
  return alignment.pairs.some((pair) => {
    const token = tokens[pair.claim];
    if (pair.claim === own || !token?.content || Math.abs(pair.claim - own) > beside) return false;
    return (
      Math.abs(pair.source - other) <= beside ||
      near.some(({ lower, lemma }) => lower === token.lower || lemma === token.lemma)
    );
  });
}

/** A passage that carries so much less of the claim than another is not as close as that one. */
const asClose = 0.2;

/** Whether passages have several values where the claim has one: what changes so much contradicts nobody. */
function isContested(
  { values }: Conflict,
  one: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): boolean {
  if (!values) return false;
  return comparisons.some(
    (other) =>
      other !== one &&
      other.features.coverage >= one.features.coverage - asClose &&
      other.valueConflicts.some(
        ({ claim, source }) => claim === values.draft && compareValues(source, values.source) === 'different',
      ),
  );
}

/** Whether what differs stands in the passage itself: a sentence beside it only repeats the passage that has it. */
function standsInPassage({
  one,
  conflicts,
}: {
  readonly one: JudgedComparison;
  readonly conflicts: readonly Conflict[];
}): boolean {
  return conflicts.some(({ source }) => contains(one.passage.span, source));
}

/** A negation turns all that it governs: it is told once. */
function oneNegation(conflicts: readonly Conflict[]): Conflict[] {
  const first = conflicts.findIndex(({ kind }) => kind === 'negation');
  return conflicts.filter(({ kind }, at) => kind !== 'negation' || at === first);
}

/** Whether a passage speaks of the same thing so surely that what differs contradicts the claim. */
function isClear(
  tokens: readonly ClaimToken[],
  one: JudgedComparison,
  conflicts: readonly Conflict[],
): boolean {
  const rest = restCoverage(tokens, one, conflicts);
  const about = Math.max(one.features.coverage, rest);
  const [first] = conflicts;
  const share =
    first?.kind === 'name' ? contradictingShareOfNames : first?.undenied ? undeniedShare : contradictingShare;
  const opposed = one.negationConflicts.some((conflict) => conflict.opposed !== undefined);
  return (about >= share && (opposed || one.contradicted >= contradictedFrom)) || rest >= sameThingShare;
}

/** Another passage must carry so much of the claim to settle what differs from this one. */
const settlingShare = 0.3;

/** Whether another passage has the value for the same thing, or denies the same. */
function isSettled(
  tokens: readonly ClaimToken[],
  conflict: Conflict,
  one: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): boolean {
  const others = comparisons.filter((other) => other !== one && other.features.coverage >= settlingShare);
  if (conflict.values) {
    const at = one.values.indexOf(conflict.values.draft);
    return others.some(({ agreements }) => agreements[at] === 'agrees');
  }
  if (conflict.kind !== 'negation') return false;
  return others.some(({ alignment, source }) =>
    alignment.pairs.some((pair) => {
      const own = tokens[pair.claim];
      return (
        own !== undefined &&
        own.negators % 2 === 1 &&
        overlap(own, conflict.draft) > 0 &&
        (source[pair.source]?.negators ?? 0) % 2 === 1
      );
    }),
  );
}

/** The judgement of the same words that stand so many UTF-16 units further on in the draft. */
export function shiftJudgement(judgement: ClaimJudgement, by: number): ClaimJudgement {
  if (by === 0 || (judgement.conflicts.length === 0 && judgement.disputing.length === 0)) return judgement;
  const moved = (conflict: Conflict): Conflict => ({
    ...conflict,
    draft: shift(conflict.draft, by),
    ...(conflict.values
      ? { values: { ...conflict.values, draft: shiftValue(conflict.values.draft, by) } }
      : {}),
  });
  return {
    ...judgement,
    conflicts: judgement.conflicts.map(moved),
    disputing: judgement.disputing.map((one) => ({ ...one, conflict: moved(one.conflict) })),
  };
}

function shiftValue(value: Value, by: number): Value {
  return {
    ...value,
    span: shift(value.span, by),
    core: shift(value.core, by),
    ...(value.unitSpan ? { unitSpan: shift(value.unitSpan, by) } : {}),
  };
}

/** How much of the claim the passage and its neighbours carry when what differs is left aside, 0 to 1. */
function restCoverage(
  tokens: readonly ClaimToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const aside = (at: number) => isIn(tokens[at], conflicts);
  const rest = tokens.filter(({ content }, at) => content && !aside(at)).length;
  return rest < fewestRest ? 0 : shareOf(comparison, aside, true);
}

/** How much of the claim the passage carries by itself, values and names that differ left aside, 0 to 1. */
function ownCoverage(
  tokens: readonly ClaimToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const other = conflicts.filter(({ kind }) => kind !== 'negation');
  return shareOf(comparison, (at) => isIn(tokens[at], other), false);
}

/** The share of the claim's words, weighted by how rare they are, that are carried; some are left aside. */
function shareOf(
  { alignment, weights }: JudgedComparison,
  aside: (at: number) => boolean,
  withNeighbours: boolean,
): number {
  let covered = 0;
  let total = 0;
  for (const { claim, score, nearby } of alignment.pairs)
    if (!aside(claim) && (withNeighbours || !nearby)) covered += score * (weights[claim] ?? 0);
  for (const [at, weight] of weights.entries()) if (!aside(at)) total += weight;
  return total === 0 ? 0 : covered / total;
}

/** Whether a token is part of what differs: of a value, its unit is part of it. */
function isIn(token: ClaimToken | undefined, conflicts: readonly Conflict[]): boolean {
  return (
    token !== undefined &&
    conflicts.some(({ draft, values }) => overlap(token, values?.draft.span ?? draft) > 0)
  );
}

/** Fewer words beside what differs do not tell what is spoken of. */
const fewestRest = 3;

const dateKinds = new Set(['date', 'weekday', 'time', 'duration']);

/** What clearly differs in a comparison, the most telling first. */
export function conflictsIn(tokens: readonly ClaimToken[], comparison: JudgedComparison): Conflict[] {
  const { source, alignment } = comparison;
  const at = (kind: Conflict['kind'], claim: number, other: number): Conflict[] => {
    const own = tokens[claim];
    const theirs = source[other];
    return own && theirs ? [{ kind, draft: spanOf(own), source: spanOf(theirs) }] : [];
  };
  return [
    ...comparison.valueConflicts.map((values): Conflict => ({
      kind: dateKinds.has(values.claim.kind) && !isAttributive(tokens, values.claim) ? 'date' : 'number',
      ...(missesBounds(values.claim, values.source, tokens)
        ? { draft: withBound(tokens, values.claim), source: withBound(source, values.source) }
        : { draft: values.claim.core, source: values.source.core }),
      values: { draft: values.claim, source: values.source },
    })),
    ...alignment.substitutions
      .filter(
        ({ relation, anchors, claim, source: other }) =>
          relation === 'antonym' && anchors === 2 && denies(tokens[claim]) === denies(source[other]),
      )
      .flatMap((one) => at('negation', one.claim, one.source)),
    ...comparison.negationConflicts.flatMap(({ claim, source: other, opposed }): Conflict[] => {
      if (opposed) return at('negation', opposed.claim, opposed.source);
      const draft = withNegator(tokens, claim);
      const theirs = withNegator(source, other);
      return draft && theirs ? [{ kind: 'negation', draft, source: theirs }] : [];
    }),
    ...alignment.substitutions
      .filter(({ relation, anchors }) => relation === 'otherName' && anchors === 2)
      .map((one): Conflict => ({
        kind: 'name',
        draft: wholeName(tokens, one.claim),
        source: wholeName(source, one.source),
      })),
    ...undeniedIn(tokens, comparison),
  ].filter((one, index, all) => all.findIndex((other) => other.draft.start === one.draft.start) === index);
}

/** Whether a word is denied where it stands: not present, and present. */
function denies(token: ClaimToken | undefined): boolean {
  return (token?.negators ?? 0) % 2 === 1;
}

/** A denial of the draft's first verb that the sources, which tell of the same, have nowhere. */
function undeniedIn(
  tokens: readonly ClaimToken[],
  { undenied, passage, features }: JudgedComparison,
): Conflict[] {
  const negator = tokens[undenied];
  const auxiliary = tokens[undenied - 1];
  if (!negator || features.coverage < undeniedShare) return [];
  const draft = { start: auxiliary?.pos === 'AUX' ? auxiliary.start : negator.start, end: negator.end };
  return [{ kind: 'negation', draft, source: passage.span, undenied: true }];
}

/** A value with what bounds it: "more than 43", "after 1966". */
function withBound(tokens: readonly ClaimToken[], { span, date }: Value): Span {
  const before = date && tokens[tokens.findIndex(({ start }) => start >= span.start) - 1];
  return before?.pos === 'ADP' ? { start: before.start, end: span.end } : span;
}

/** A name with the names right before and after it: a surname is not replaced without its given name. */
function wholeName(tokens: readonly ClaimToken[], at: number): Span {
  const joins = (index: number, next: number) => {
    const [left, right] = [tokens[index], tokens[next]];
    return left?.name === true && right?.name === true && right.start - left.end <= 1;
  };
  let first = at;
  let last = at;
  while (joins(first - 1, first)) first--;
  while (joins(last, last + 1)) last++;
  const [from, to] = [tokens[first], tokens[last]];
  return { start: from?.start ?? 0, end: to?.end ?? 0 };
}

/** "A 60-day ceasefire" has a number, "for 60 days" a duration. */
function isAttributive(tokens: readonly ClaimToken[], { kind, core }: Value): boolean {
  if (kind !== 'duration') return false;
  const next = tokens.find(({ start }) => start >= core.end);
  return next !== undefined && /^[-‐‑]/u.test(next.text) && next.start === core.end;
}

/** How far in front of a word, in tokens, what denies it is looked for. */
const negatorReach = 9;

/** A word with the negation in front of it that bears on it; undefined where that is too far away to be shown. */
function withNegator(tokens: readonly ClaimToken[], at: number): Span | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.negators === 0) return spanOf(token);
  const negator = tokens.slice(Math.max(0, at - negatorReach), at).findLast((one) => one.negator);
  // "Rejected" denies by itself; "not" only with its word.
  if (negator?.pos === 'VERB' && negator.content) return spanOf(negator);
  return negator && { start: negator.start, end: token.end };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

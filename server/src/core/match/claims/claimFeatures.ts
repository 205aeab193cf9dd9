import { genericCountedNouns } from '../../english/countedNouns';
import { thirdPersonSubjects } from '../../english/pronouns';
import type { Value } from '../../values/value';
import { compareValues, unitsComparable } from '../../values/compare/compareValues';
import type { ValueComparison } from '../../values/compare/compareValues';
import { isWithinBounds, missesBounds } from './boundedValues';
import { alignClaim } from './claimAlignment';
import type { ClaimAlignment } from './claimAlignment';
import type { CoOccurrence } from './coOccurrence';
import { mainDenial, negationsOf } from './claimNegations';
import type { NegationConflict } from './claimNegations';
import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { Passage } from '../../archive/index/passages';
import type { PassageIndex } from '../../archive/index/passageIndex';

/** What the decision between supported, contradicted and silent rests on. All are 0 or more. */
export const featureNames = [
  'coverage',
  'uncovered',
  'nameUnknown',
  'nameElsewhere',
  'wordUnknown',
  'wordElsewhere',
  'antonym',
  'antonymLoose',
  'sibling',
  'siblingLoose',
  'otherName',
  'otherNameLoose',
  'otherNoun',
  'otherVerb',
  'otherAdjective',
  'moreSpecific',
  'valueConflict',
  'valueUnknown',
  'valueAgrees',
  'valueElsewhere',
  'negatedInClaim',
  'negatedInSource',
  'negationUnmatched',
  'negationUnmatchedCovered',
  'nameStray',
  'pronounSubject',
  'conflictCovered',
  'disorder',
  'short',
  'nameCoOccurrence',
  'nameAlone',
  'figureGap',
  'nameTwice',
  'deniedNowhere',
  'inOrder',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type ClaimFeatures = Readonly<Record<FeatureName, number>>;

/** A value of the claim against the value in its place in the source. */
export interface ValueConflict {
  readonly claim: Value;
  readonly source: Value;
}

export type ValueAgreement = 'agrees' | 'elsewhere' | 'missing';

/** A claim compared with a passage in its context. */
export interface ClaimComparison {
  readonly passage: Passage;
  /** The values of the claim. */
  readonly values: readonly Value[];
  /** The tokens of the passage and its neighbours, in order. */
  readonly source: readonly ContentToken[];
  readonly alignment: ClaimAlignment;
  readonly valueConflicts: readonly ValueConflict[];
  readonly negationConflicts: readonly NegationConflict[];
  /** The negator of the claim's first verb, by token index, where no passage denies the same; -1 else. */
  readonly undenied: number;
  /** For each value of the claim, whether the source has it for the same thing. */
  readonly agreements: readonly ValueAgreement[];
  /** The weight that each token of the claim has in its coverage. */
  readonly weights: readonly number[];
  readonly features: ClaimFeatures;
}

/** Compares a claim with a passage and the sentences around it, slot by slot. */
export function compareClaim(
  claim: readonly ContentToken[],
  values: readonly Value[],
  passage: Passage,
  index: PassageIndex,
  coOccurrence: CoOccurrence,
): ClaimComparison {
  const { before, after } = index.around(passage);
  const context = [before, passage, after].filter((one) => one !== undefined);
  const source = context.flatMap(({ tokens }) => tokens);
  const sourceValues = context.flatMap((one) => one.values);
  const from = before?.tokens.length ?? 0;
  const centre = { from, to: from + passage.tokens.length };
  const alignment = alignClaim(claim, source, centre);
  const weights = claim.map((token) => (token.content ? index.weight(lookupKey(token)) : 0));
  const coverage = coverageOf(alignment, weights);
  const valueConflicts = conflictsOf(claim, values, source, sourceValues, alignment, coverage);
  const negationConflicts = negationsOf(claim, source, alignment, centre);
  const agreements = values.map((value) => agreementOf(value, claim, source, sourceValues, alignment));
  const features = featuresOf(
    claim,
    values,
    source,
    alignment,
    valueConflicts,
    negationConflicts,
    agreements,
    passage,
    index,
    coverage,
    coOccurrence,
  );
  return {
    passage,
    values,
    source,
    alignment,
    valueConflicts,
    negationConflicts,
    undenied: coOccurrence.deniedNowhere > 0 ? mainDenial(claim) : -1,
    agreements,
    weights,
    features,
  };
}

/** One word beside two figures tells that they are of one thing only where the passage carries so much of the claim. */
const aboutTheSame = 0.55;

/** A figure belongs to what stands within so many tokens of it. */
const valueContext = 6;

function conflictsOf(
  claim: readonly ContentToken[],
  values: readonly Value[],
  source: readonly ContentToken[],
  sourceValues: readonly Value[],
  { pairs }: ClaimAlignment,
  coverage: number,
): ValueConflict[] {
  const isAbout = coverage >= aboutTheSame;
  return values.flatMap((value) => {
    const context = contextOf(claim, value.span);
    const comparisons = sourceValues.map((other) => {
      const otherContext = contextOf(source, other.span);
      return {
        other,
        outcome: missesBounds(value, other, claim) ? 'different' : compareValues(value, other),
        shared:
          pairs.filter((pair) => context.has(pair.claim) && otherContext.has(pair.source)).length +
          (countSameThing(value, other) ? 1 : 0),
      };
    });
    if (comparisons.some(({ other, outcome }) => agrees(outcome) && !isLoose(value, other))) return [];
    let best: Value | undefined;
    // "Under $30 million" holds of many a figure: it is the one for the same thing that counts.
    let bestShared = Math.max(
      0,
      ...comparisons.flatMap(({ outcome, shared }) => (agrees(outcome) ? [shared] : [])),
    );
    const loose = comparisons.some(({ outcome }) => agrees(outcome));
    if (loose && bestShared === 0) bestShared = 1;
    for (const { other, outcome, shared } of comparisons) {
      if (agrees(outcome)) continue;
      const countsEvents = value.unit === 'time' || other.unit === 'time';
      if (isWithinBounds(value, other, claim) || isAnother(value, other, values)) continue;
      const comparable =
        outcome === 'different'
          ? unitsComparable(value, other)
          : countsEvents && sameCountDiffers(value, other);
      if (!comparable) continue;
      if (shared > bestShared && (shared >= 2 || (outcome === 'different' && isAbout))) {
        best = other;
        bestShared = shared;
      }
    }
    return best ? [{ claim: value, source: best }] : [];
  });
}

/** Whether two figures count the same: 22 reviews and 23 reviews. */
function countSameThing(a: Value, b: Value): boolean {
  return (
    a.kind === 'count' &&
    b.kind === 'count' &&
    a.unit !== undefined &&
    a.unit === b.unit &&
    !genericCountedNouns.has(a.unit)
  );
}

function agrees(outcome: ValueComparison): boolean {
  return outcome === 'equal' || outcome === 'compatible';
}

/** A figure so near to a bound, as a share of the larger, is the one that the bound was put to. */
const nearBound = 0.12;

/** Whether two values agree only in that one lies within the other's open bounds, far from them. */
function isLoose(a: Value, b: Value): boolean {
  if (a.amount === undefined || b.amount === undefined) return false;
  if (a.modifier === undefined && b.modifier === undefined) return false;
  return Math.abs(a.amount - b.amount) > nearBound * Math.max(Math.abs(a.amount), Math.abs(b.amount));
}

/** Whether a value of the source is one that the claim has too, for something else. */
function isAnother(value: Value, other: Value, values: readonly Value[]): boolean {
  return values.some((one) => {
    if (one === value) return false;
    const outcome = compareValues(one, other);
    return outcome === 'equal' || (outcome === 'compatible' && one.amount === other.amount);
  });
}

/** How often something happened, against how many of it there were: "spoke nine times", "six phone calls". */
function sameCountDiffers(a: Value, b: Value): boolean {
  return (
    a.kind === 'count' &&
    b.kind === 'count' &&
    a.amount !== undefined &&
    b.amount !== undefined &&
    a.amount !== b.amount
  );
}

function contextOf(tokens: readonly ContentToken[], span: { start: number; end: number }): Set<number> {
  const first = tokens.findIndex(({ end }) => end > span.start);
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const near = new Set<number>();
  for (
    let at = Math.max(0, first - valueContext);
    at <= Math.min(tokens.length - 1, last + valueContext);
    at++
  ) {
    if (at < first || at > last) near.add(at);
  }
  return near;
}

function featuresOf(
  claim: readonly ContentToken[],
  values: readonly Value[],
  source: readonly ContentToken[],
  alignment: ClaimAlignment,
  valueConflicts: readonly ValueConflict[],
  negationConflicts: readonly NegationConflict[],
  agreements: readonly ValueAgreement[],
  passage: Passage,
  index: PassageIndex,
  coverage: number,
  coOccurrence: CoOccurrence,
): ClaimFeatures {
  const { pairs, substitutions, unaligned } = alignment;
  const known = (at: number) => {
    const token = claim[at];
    return token !== undefined && index.articleHas(passage.article.id, lookupKey(token));
  };
  const missing = unaligned.filter((at) => claim[at]?.figure !== true);
  const names = missing.filter((at) => claim[at]?.name === true);
  const words = missing.filter((at) => claim[at]?.name !== true);
  const count = (relation: string, anchors: number) =>
    substitutions.filter((one) => one.relation === relation && one.anchors === anchors).length;
  const other = (tag: string) =>
    substitutions.filter(
      ({ relation, anchors, claim: at }) =>
        relation === 'unrelated' && anchors === 2 && claim[at]?.pos === tag,
    ).length;
  const agreeing = agreements.filter((one) => one === 'agrees').length;
  const elsewhere = agreements.filter((one) => one === 'elsewhere').length;
  const unmatched = unmatchedNegation(claim, source, passage, alignment);
  const conflicts =
    count('antonym', 2) +
    count('sibling', 2) +
    count('otherName', 2) +
    valueConflicts.length +
    negationConflicts.length;
  const steady = pairs.filter(
    (pair, at) => at > 0 && Math.abs(pair.source - (pairs[at - 1]?.source ?? 0)) <= 8,
  ).length;
  return {
    coverage,
    uncovered: Math.min(4, missing.length),
    nameUnknown: Math.min(3, names.filter((at) => !known(at)).length),
    nameElsewhere: Math.min(3, names.filter(known).length),
    wordUnknown: Math.min(4, words.filter((at) => !known(at)).length),
    wordElsewhere: Math.min(4, words.filter(known).length),
    antonym: Math.min(2, count('antonym', 2)),
    antonymLoose: Math.min(2, count('antonym', 1)),
    sibling: Math.min(2, count('sibling', 2)),
    siblingLoose: Math.min(2, count('sibling', 1)),
    otherName: Math.min(2, count('otherName', 2)),
    otherNameLoose: Math.min(2, count('otherName', 1)),
    otherNoun: Math.min(2, other('NOUN')),
    otherVerb: Math.min(2, other('VERB')),
    otherAdjective: Math.min(2, other('ADJ')),
    moreSpecific: Math.min(2, pairs.filter(({ sameness }) => sameness === 'moreSpecific').length),
    valueConflict: Math.min(2, valueConflicts.length),
    valueUnknown: Math.min(2, Math.max(0, values.length - agreeing - elsewhere - valueConflicts.length)),
    valueAgrees: Math.min(2, agreeing),
    valueElsewhere: Math.min(2, elsewhere),
    negatedInClaim: Math.min(1, negationConflicts.filter(({ negatedIn }) => negatedIn === 'claim').length),
    negatedInSource: Math.min(1, negationConflicts.filter(({ negatedIn }) => negatedIn === 'source').length),
    negationUnmatched: unmatched ? 1 : 0,
    negationUnmatchedCovered: unmatched ? coverage : 0,
    nameStray: Math.min(2, strayNames(claim, source, alignment)),
    pronounSubject: thirdPersonSubjects.has(claim.find(({ lower }) => /\p{L}/u.test(lower))?.lower ?? '')
      ? 1
      : 0,
    conflictCovered: conflicts > 0 ? coverage * coverage : 0,
    disorder: pairs.length < 2 ? 0 : 1 - steady / (pairs.length - 1),
    short: 1 / Math.max(1, pairs.length + unaligned.length),
    ...coOccurrence,
  };
}

/** The share of the claim's words, weighted by how rare they are, that the passage and its neighbours carry, 0 to 1. */
function coverageOf({ pairs }: ClaimAlignment, weights: readonly number[]): number {
  const total = sum(weights);
  return total === 0 ? 0 : sum(pairs.map(({ claim, score }) => score * (weights[claim] ?? 0))) / total;
}

/** Whether a value of the claim stands in the source for the same thing, or only for another. */
function agreementOf(
  value: Value,
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  sourceValues: readonly Value[],
  { pairs }: ClaimAlignment,
): ValueAgreement {
  const equal = sourceValues.filter(
    (one) =>
      ['equal', 'compatible'].includes(compareValues(value, one)) ||
      (unitsComparable(value, one) && isWithinBounds(value, one, claim)),
  );
  if (equal.length === 0) return 'missing';
  const context = contextOf(claim, value.span);
  const shared = equal.some((one) => {
    const other = contextOf(source, one.span);
    return pairs.some((pair) => context.has(pair.claim) && other.has(pair.source));
  });
  return shared ? 'agrees' : 'elsewhere';
}

/** Whether the claim denies something that nothing in the passage denies. */
function unmatchedNegation(
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  passage: Passage,
  { pairs, substitutions }: ClaimAlignment,
): boolean {
  if (!claim.some(({ negator }) => negator)) return false;
  if (substitutions.some(({ relation }) => relation === 'antonym')) return false;
  const governed = pairs.filter((pair) => (claim[pair.claim]?.negators ?? 0) > 0);
  if (governed.some((pair) => (source[pair.source]?.negators ?? 0) > 0)) return false;
  return governed.length > 0 || !passage.tokens.some(({ negator }) => negator);
}

/** Words this far apart, in tokens, say something of each other. */
const maxNameDistance = 8;

/** How many names of the claim stand in the passage, but not beside any of the words that they stand beside here. */
function strayNames(
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  { pairs }: ClaimAlignment,
): number {
  return pairs.filter((pair, at) => {
    const token = claim[pair.claim];
    if (!token?.name) return false;
    const beside = [pairs[at - 2], pairs[at - 1], pairs[at + 1], pairs[at + 2]].filter(
      (one) => one !== undefined,
    );
    if (beside.length === 0) return false;
    const places = source.flatMap((one, index) => (one.lower === token.lower ? [index] : []));
    return !beside.some((one) =>
      places.some((place) => place !== one.source && Math.abs(place - one.source) <= maxNameDistance),
    );
  }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

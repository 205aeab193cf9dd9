import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { PassageIndex } from '../../archive/index/passageIndex';
import type { Passage } from '../../archive/index/passages';
import { thirdPersonSubjects } from '../../english/pronouns';
import type { Value } from '../../values/value';
import type { ClaimAlignment } from './claimAlignment';
import type { CoOccurrence } from './coOccurrence';
import type { NegationConflict } from './negationConflicts';
import type { Substitution } from './substitutions';
import type { ValueAgreement, ValueConflict } from './valueConflicts';

/** Features on which the decision between supported, contradicted and silent rests. All are 0 or more. */
export const featureNames = [
  // Share of the claim that the passage and its neighbours carry, and words that they lack, with those of them that the
  // article does not have at all ("unknown") or has elsewhere.
  'coverage',
  'uncovered',
  'nameUnknown',
  'nameElsewhere',
  'wordUnknown',
  'wordElsewhere',
  // Other words in the place of the claim's: held by paired words on both sides, or "loose" on one.
  'antonym',
  'antonymLoose',
  'sibling',
  'siblingLoose',
  'otherName',
  'otherNameLoose',
  'otherNoun',
  'otherVerb',
  'otherAdjective',
  // Words that the claim has more specific than the passage.
  'moreSpecific',
  // Values of the claim: another in the source, none, the same for the same thing, the same for another thing.
  'valueConflict',
  'valueUnknown',
  'valueAgrees',
  'valueElsewhere',
  // Words that one side denies, and denials that the passage does not have.
  'negatedInClaim',
  'negatedInSource',
  'negationUnmatched',
  'negationUnmatchedCovered',
  // Names away from the words that stand beside them in the claim.
  'nameStray',
  'pronounSubject',
  // Square of the coverage if anything differs.
  'conflictCovered',
  'disorder',
  // Reciprocal of the number of words.
  'short',
  // See CoOccurrence.
  'nameCoOccurrence',
  'nameAlone',
  'figureGap',
  'nameTwice',
  'deniedNowhere',
  'inOrder',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type ClaimFeatures = Readonly<Record<FeatureName, number>>;

/** A claim and a passage with what they share and where they differ. */
export interface ComparedPassage {
  readonly passage: Passage;
  /** The values of the claim. */
  readonly values: readonly Value[];
  /** The passage and its neighbours, in the order of the article. */
  readonly context: readonly Passage[];
  /** The tokens of the passage and of its neighbours, in the order of the article. */
  readonly source: readonly ContentToken[];
  readonly alignment: ClaimAlignment;
  readonly valueConflicts: readonly ValueConflict[];
  readonly negationConflicts: readonly NegationConflict[];
  /** For each value of the claim, whether the source has it for the same thing. */
  readonly agreements: readonly ValueAgreement[];
  /** Weight of each token of the claim in its coverage; 0 for tokens without content. */
  readonly weights: readonly number[];
}

/** Maximum distance, in tokens of the source, of consecutive pairs that count as in order. */
const maxStep = 8;

/** Computes the features of a claim's comparison with a passage. Counts are capped, so that long sentences stay comparable. */
export function featuresOf(
  claim: readonly ContentToken[],
  compared: ComparedPassage,
  index: PassageIndex,
  coOccurrence: CoOccurrence,
): ClaimFeatures {
  const { alignment, weights, valueConflicts, negationConflicts } = compared;
  const coverage = coverageOf(alignment, weights);
  const unmatched = isNegationUnmatched(claim, compared);
  const conflicts =
    substitutionCount(alignment, 'antonym', 2) +
    substitutionCount(alignment, 'sibling', 2) +
    substitutionCount(alignment, 'otherName', 2) +
    valueConflicts.length +
    negationConflicts.length;
  const isNegatedIn = (side: 'claim' | 'source') =>
    negationConflicts.some(({ negatedIn }) => negatedIn === side) ? 1 : 0;
  const firstWord = claim.find(({ lower }) => /\p{L}/u.test(lower))?.lower ?? '';
  return {
    coverage,
    ...unalignedFeatures(claim, compared, index),
    ...substitutionFeatures(claim, alignment),
    moreSpecific: Math.min(2, alignment.pairs.filter(({ sameness }) => sameness === 'moreSpecific').length),
    ...valueFeatures(compared),
    negatedInClaim: isNegatedIn('claim'),
    negatedInSource: isNegatedIn('source'),
    negationUnmatched: unmatched ? 1 : 0,
    negationUnmatchedCovered: unmatched ? coverage : 0,
    nameStray: Math.min(2, strayNameCount(claim, compared)),
    pronounSubject: thirdPersonSubjects.has(firstWord) ? 1 : 0,
    conflictCovered: conflicts > 0 ? coverage * coverage : 0,
    disorder: disorderOf(alignment),
    short: 1 / Math.max(1, alignment.pairs.length + alignment.unaligned.length),
    ...coOccurrence,
  };
}

/** Share of a claim's words, weighted by rarity, that a passage and its neighbours carry, 0 to 1. */
export function coverageOf({ pairs }: ClaimAlignment, weights: readonly number[]): number {
  const total = sum(weights);
  return total === 0 ? 0 : sum(pairs.map(({ claim, score }) => score * (weights[claim] ?? 0))) / total;
}

type Features<Name extends FeatureName> = Pick<ClaimFeatures, Name>;

/** Counts the words that nothing carries: names and others, known to the article or not. Figures are values. */
function unalignedFeatures(
  claim: readonly ContentToken[],
  { alignment, passage }: ComparedPassage,
  index: PassageIndex,
): Features<'uncovered' | 'nameUnknown' | 'nameElsewhere' | 'wordUnknown' | 'wordElsewhere'> {
  const missing = alignment.unaligned.flatMap((at) => {
    const token = claim[at];
    return !token || token.figure ? [] : [token];
  });
  const count = (name: boolean, known: boolean) =>
    missing.filter(
      (token) => token.name === name && index.articleHas(passage.article.id, lookupKey(token)) === known,
    ).length;
  return {
    uncovered: Math.min(4, missing.length),
    nameUnknown: Math.min(3, count(true, false)),
    nameElsewhere: Math.min(3, count(true, true)),
    wordUnknown: Math.min(4, count(false, false)),
    wordElsewhere: Math.min(4, count(false, true)),
  };
}

/** Counts the other words in the place of the claim's, by relation; held on both sides, or "loose" on one. */
function substitutionFeatures(
  claim: readonly ContentToken[],
  alignment: ClaimAlignment,
): Features<
  | 'antonym'
  | 'antonymLoose'
  | 'sibling'
  | 'siblingLoose'
  | 'otherName'
  | 'otherNameLoose'
  | 'otherNoun'
  | 'otherVerb'
  | 'otherAdjective'
> {
  const count = (relation: Substitution['relation'], anchors: number) =>
    Math.min(2, substitutionCount(alignment, relation, anchors));
  const unrelated = (pos: string) =>
    Math.min(
      2,
      alignment.substitutions.filter(
        (one) => one.relation === 'unrelated' && one.anchors === 2 && claim[one.claim]?.pos === pos,
      ).length,
    );
  return {
    antonym: count('antonym', 2),
    antonymLoose: count('antonym', 1),
    sibling: count('sibling', 2),
    siblingLoose: count('sibling', 1),
    otherName: count('otherName', 2),
    otherNameLoose: count('otherName', 1),
    otherNoun: unrelated('NOUN'),
    otherVerb: unrelated('VERB'),
    otherAdjective: unrelated('ADJ'),
  };
}

function substitutionCount(
  { substitutions }: ClaimAlignment,
  relation: Substitution['relation'],
  anchors: number,
): number {
  return substitutions.filter((one) => one.relation === relation && one.anchors === anchors).length;
}

function valueFeatures({
  values,
  valueConflicts,
  agreements,
}: ComparedPassage): Features<'valueConflict' | 'valueUnknown' | 'valueAgrees' | 'valueElsewhere'> {
  const agreeing = agreements.filter((one) => one === 'agrees').length;
  const elsewhere = agreements.filter((one) => one === 'elsewhere').length;
  const unknown = values.length - agreeing - elsewhere - valueConflicts.length;
  return {
    valueConflict: Math.min(2, valueConflicts.length),
    valueUnknown: Math.min(2, Math.max(0, unknown)),
    valueAgrees: Math.min(2, agreeing),
    valueElsewhere: Math.min(2, elsewhere),
  };
}

/** Share of the claim's pairs that do not follow the pair before them in the source, 0 to 1. */
function disorderOf({ pairs }: ClaimAlignment): number {
  if (pairs.length < 2) return 0;
  const steady = pairs.filter(
    (pair, at) => at > 0 && Math.abs(pair.source - (pairs[at - 1]?.source ?? 0)) <= maxStep,
  ).length;
  return 1 - steady / (pairs.length - 1);
}

/** True if the claim denies something that nothing in the passage denies. */
function isNegationUnmatched(
  claim: readonly ContentToken[],
  { alignment, source, passage }: ComparedPassage,
): boolean {
  const { pairs, substitutions } = alignment;
  if (!claim.some(({ negator }) => negator)) return false;
  if (substitutions.some(({ relation }) => relation === 'antonym')) return false;
  const governed = pairs.filter((pair) => (claim[pair.claim]?.negators ?? 0) > 0);
  if (governed.some((pair) => (source[pair.source]?.negators ?? 0) > 0)) return false;
  return governed.length > 0 || !passage.tokens.some(({ negator }) => negator);
}

/** Maximum distance, in tokens, of a name from a word that says something of it. */
const maxNameDistance = 8;

/** Number of names of the claim that the source has, but not near any of the words that stand beside them in the claim. */
function strayNameCount(
  claim: readonly ContentToken[],
  { alignment: { pairs }, source }: ComparedPassage,
): number {
  return pairs.filter((pair, at) => {
    const token = claim[pair.claim];
    if (!token?.name) return false;
    const neighbours = [pairs[at - 2], pairs[at - 1], pairs[at + 1], pairs[at + 2]].filter(
      (one) => one !== undefined,
    );
    if (neighbours.length === 0) return false;
    const places = source.flatMap((one, index) => (one.lower === token.lower ? [index] : []));
    return !neighbours.some((one) =>
      places.some((place) => place !== one.source && Math.abs(place - one.source) <= maxNameDistance),
    );
  }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import type { ContentToken } from '../../archive/index/contentTokens';
import type { Passage } from '../../archive/index/passages';
import { genericCountedNouns } from '../../english/countedNouns';
import { differenceWords, matchedPrepositions, otherWords } from '../../english/prepositions';
import { memoizedByObject } from '../../collections/memoizedByObject';
import { contains, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import { compareValues } from '../../values/compare/compareValues';
import { measureOf } from '../../values/units/measures';
import type { Value } from '../../values/value';
import { isLoose, isWithinBounds, missesBounds } from './boundedValues';
import type { JudgedComparison } from './claimReading';
import { isDateline } from './dateline';
import { derivationCoverage, minDerivationCoverage } from './derivedValues';
import { claimSlot, slotContext } from './slotContext';
import type { ClaimSlot } from './slotContext';
import { compareRoles, slotRole } from './slotRole';
import type { SlotRole } from './slotRole';
import { indicesIn, wordBefore } from './tokenPlaces';
import { unmeasuredFeatureNames, valueFeatureNames } from './valueFeatures';
import type { UnmeasuredFeatures, ValueFeatures } from './valueFeatures';
import { unmeasuredWeights, valueWeights } from './valueWeights';

/** A value of a claim with the values of the passages of which one may be of the same measure. */
export interface MeasuredValue {
  readonly claim: Value;
  readonly candidates: readonly ValueCandidate[];
  /** Of there being no value of the measure. */
  readonly unmeasured: UnmeasuredFeatures;
}

/** A value of a passage, or of a sentence beside it, that can be compared with a claim's. */
export interface ValueCandidate {
  readonly source: Value;
  readonly comparison: JudgedComparison;
  /** True if claim and source may both be right. */
  readonly agrees: boolean;
  readonly features: ValueFeatures;
}

/** The value that a passage has otherwise than a claim for the same measure. */
export interface OtherValue {
  readonly claim: Value;
  readonly source: Value;
  /** The passage that has it, and then others that have an equal value for the same measure. */
  readonly comparisons: readonly JudgedComparison[];
  /** That it is of the same measure, 0 to 1. */
  readonly probability: number;
}

const calendarKinds = new Set<Value['kind']>(['date', 'weekday', 'time']);

/** For each value of a claim that measures something, the values of the passages that may measure the same. */
export function measuredValues(
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): MeasuredValue[] {
  return (comparisons[0]?.values ?? []).flatMap((claim) => {
    if (!isMeasure(claim, tokens)) return [];
    // A figure that might be worked out is no measure, whatever the claim says of it.
    const derivation = derivationCoverage(claim, tokens, comparisons, 'accepted');
    if (derivation >= minDerivationCoverage) return [];
    const candidates = candidatesFor(claim, tokens, comparisons);
    if (candidates.every(({ agrees }) => agrees)) return [];
    return [{ claim, candidates, unmeasured: unmeasuredFeatures(claim, comparisons, derivation) }];
  });
}

/** Minimum odds of an equal value to be told with the best one, as a share of that one's. */
const minShareOfBest = 0.5;

/**
 * The value that surely measures the same as the claim's and is another, with its probability: of all candidates, and of there
 * being none, one is right. Equal values of several passages count together.
 */
export function otherValue({ claim, candidates, unmeasured }: MeasuredValue): OtherValue | undefined {
  const rated = candidates.map((candidate) => ({ candidate, odds: Math.exp(oddsOf(candidate.features)) }));
  const none = Math.exp(
    unmeasuredFeatureNames.reduce(
      (sum, name) => sum + unmeasuredWeights[name] * unmeasured[name],
      unmeasuredWeights.bias,
    ),
  );
  const total = rated.reduce((sum, { odds }) => sum + odds, none);
  const differing = rated.filter(({ candidate }) => !candidate.agrees).sort((a, b) => b.odds - a.odds);
  let best: OtherValue | undefined;
  for (const { candidate } of differing) {
    const { source } = candidate;
    const equal = differing.filter((other) => isSame(source, other.candidate.source));
    const probability = equal.reduce((sum, { odds }) => sum + odds, 0) / total;
    if (best && probability <= best.probability) continue;
    const telling = equal.filter(({ odds }) => odds >= minShareOfBest * (equal[0]?.odds ?? 0));
    const comparisons = [...new Set(telling.map((one) => one.candidate.comparison))];
    best = { claim, source, comparisons, probability };
  }
  return best;
}

function oddsOf(features: ValueFeatures): number {
  return valueFeatureNames.reduce((sum, name) => sum + valueWeights[name] * features[name], 0);
}

/** True unless a value is only a difference ("by four", "four more", "£4 lower"), "one", or what something is cut in: "in half". */
function isMeasure(value: Value, tokens: readonly ContentToken[]): boolean {
  const first = tokens.findIndex((token) => overlap(token, value.span) > 0);
  const last = tokens.findLastIndex((token) => overlap(token, value.core) > 0);
  if (first < 0 || isOneOrBoth(value, tokens)) return false;
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  if (before === 'by' && !calendarKinds.has(value.kind)) return false;
  if (value.fraction === true && before === 'in') return false;
  return !otherWords.has(before) && !otherWords.has(after) && !differenceWords.has(after);
}

function isOneOrBoth({ span }: Value, tokens: readonly ContentToken[]): boolean {
  const own = tokens.filter((token) => overlap(token, span) > 0);
  return own.length === 1 && /^(?:one|both)$/u.test(own[0]?.lower ?? '');
}

function candidatesFor(
  value: Value,
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): ValueCandidate[] {
  const claim: ClaimPart = {
    value,
    tokens,
    others: (comparisons[0]?.values ?? []).filter((one) => one !== value),
    slot: claimSlot(tokens, value.span),
    role: slotRole(tokens, indicesIn(tokens, value.span)),
    bestCoverage: comparisons[0]?.features.coverage ?? 0,
  };
  // A value of several passages and their neighbours counts once, in the passage that has it.
  const found = new Map<Value, ValueCandidate>();
  for (const comparison of comparisons) {
    for (const sentence of comparison.context) {
      const isCentre = sentence === comparison.passage;
      const isOfVote = figuresOfVotes(sentence).some((figure) => isSame(value, figure));
      for (const source of figuresOf(sentence)) {
        const outcome = found.has(source) && !isCentre ? 'open' : outcomeOf(claim, source);
        if (outcome === 'open' || isDateline(source, sentence.tokens)) continue;
        // "The twelve voted eight to three": eight is told, beside the number of those who voted.
        if (outcome === 'differs' && isOfVote) continue;
        if (calendarKinds.has(source.kind) || !isOneOrBoth(source, sentence.tokens))
          found.set(source, {
            source,
            comparison,
            agrees: outcome === 'agrees',
            features: featuresOf(claim, source, comparison, sentence),
          });
      }
    }
  }
  return [...found.values()];
}

/** A value of a claim with what tells what it measures. */
interface ClaimPart {
  readonly value: Value;
  readonly tokens: readonly ContentToken[];
  /** The claim's other values. */
  readonly others: readonly Value[];
  readonly slot: ClaimSlot;
  readonly role: SlotRole;
  readonly bestCoverage: number;
}

/** The two figures of each score or vote of a sentence. */
const figuresOfVotes: (sentence: Passage) => readonly Value[] = memoizedByObject(
  ({ values, tokens }: Passage) =>
    values.flatMap(({ kind, low, high, span }) => {
      if (kind !== 'score' || low === undefined || high === undefined) return [];
      const places = tokens.filter((token) => token.figure && contains(span, token));
      const [first, last] = [places[0], places.at(-1)];
      return first && last ? [numberAt(first, low), numberAt(last, high)] : [];
    }),
);

/** The values of a sentence; of a score or a vote, its two figures as well. */
function figuresOf(sentence: Passage): readonly Value[] {
  return [...sentence.values, ...figuresOfVotes(sentence)];
}

function numberAt({ start, end }: Span, amount: number): Value {
  const span = { start, end };
  return { kind: 'number', span, core: span, amount, step: 1 };
}

function isSame(a: Value, b: Value): boolean {
  const outcome = compareValues(a, b);
  return outcome === 'equal' || (outcome === 'compatible' && a.amount === b.amount);
}

/** Kinds of values beside which, as beside measures, a bare number tells something else: "34" is no 34 days or miles. */
const kindsWithUnit = new Set<Value['kind']>(['age', 'duration', 'multiple']);

/** If a value of a source agrees with the claim's, differs from it, or tells nothing about it. */
function outcomeOf({ value, tokens, others }: ClaimPart, source: Value): 'agrees' | 'differs' | 'open' {
  const outcome = missesBounds(value, source, tokens) ? 'different' : compareValues(value, source);
  if (outcome === 'incomparable') return 'open';
  if (outcome !== 'different') return 'agrees';
  if (isWithinBounds(value, source, tokens)) return calendarKinds.has(value.kind) ? 'open' : 'agrees';
  const isBare = value.kind === 'number' || source.kind === 'number';
  if (isBare && (hasUnit(value) || hasUnit(source))) return 'open';
  if (isOnlyRelative(value) || isOnlyRelative(source) || source.vague) return 'open';
  // What the claim tells of something else is not its word on this.
  return others.some((one) => isSame(one, source)) ? 'open' : 'differs';
}

function hasUnit({ kind, unit }: Value): boolean {
  return kindsWithUnit.has(kind) || (unit !== undefined && measureOf(unit) !== undefined);
}

/** "Last week" in two texts is two weeks, unless both were written in one. */
function isOnlyRelative({ date }: Value): boolean {
  return date?.relative !== undefined && Object.keys(date).length === 1;
}

function featuresOf(
  { value, tokens, slot, role, bestCoverage }: ClaimPart,
  source: Value,
  comparison: JudgedComparison,
  sentence: Passage,
): ValueFeatures {
  const { near, back } = slotContext(slot, comparison, sentence, source.span);
  const { coverage } = comparison.features;
  const preposition = wordBefore(value.span, tokens);
  const isSamePreposition = preposition === wordBefore(source.span, sentence.tokens);
  return {
    near,
    back,
    nearSquared: near * near,
    backSquared: back * back,
    ...compareRoles(role, slotRole(sentence.tokens, indicesIn(sentence.tokens, source.span))),
    sameKind: value.kind === source.kind ? 1 : 0,
    sameUnit: haveSameUnit(value, source) ? 1 : 0,
    samePreposition: isSamePreposition && matchedPrepositions.has(preposition) ? 1 : 0,
    beside: sentence === comparison.passage ? 0 : 1,
    missingNames: shareOfMissingNames(value, tokens, comparison, sentence),
    coverage,
    coverageGap: bestCoverage - coverage,
    loose: isLoose(value, source) ? 1 : 0,
  };
}

function unmeasuredFeatures(
  { kind, modifier, fraction }: Value,
  comparisons: readonly JudgedComparison[],
  derivation: number,
): UnmeasuredFeatures {
  const features = comparisons[0]?.features;
  const isKind = (one: Value['kind']) => (kind === one ? 1 : 0);
  return {
    bestCoverage: features?.coverage ?? 0,
    nameCoOccurrence: features?.nameCoOccurrence ?? 0,
    derivation,
    modified: modifier === undefined ? 0 : 1,
    fraction: fraction ? 1 : 0,
    count: isKind('count'),
    percentage: isKind('percentage'),
    money: isKind('money'),
    duration: isKind('duration'),
    date: isKind('date'),
    time: isKind('time'),
    weekday: isKind('weekday'),
    age: isKind('age'),
    ordinal: isKind('ordinal'),
    multiple: isKind('multiple'),
    score: isKind('score'),
  };
}

function haveSameUnit(value: Value, source: Value): boolean {
  const isGeneric = value.kind === 'count' && value.unit !== undefined && genericCountedNouns.has(value.unit);
  return value.unit !== undefined && value.unit === source.unit && !isGeneric;
}

/** Share of the words of the claim's names that a sentence does not have; 0 without names. */
function shareOfMissingNames(
  value: Value,
  tokens: readonly ContentToken[],
  { alignment, source }: JudgedComparison,
  sentence: Passage,
): number {
  const names = tokens.flatMap((token, at) => (token.name && overlap(token, value.span) === 0 ? [at] : []));
  if (names.length === 0) return 0;
  const found = alignment.pairs.filter((pair) => {
    const token = source[pair.source];
    return names.includes(pair.claim) && token !== undefined && overlap(token, sentence.span) > 0;
  });
  return (names.length - found.length) / names.length;
}

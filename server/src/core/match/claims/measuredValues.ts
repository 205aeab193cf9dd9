import type { ContentToken } from '../../archive/index/contentTokens';
import type { Passage } from '../../archive/index/passages';
import { genericCountedNouns } from '../../english/countedNouns';
import { matchedPrepositions, otherWords } from '../../english/prepositions';
import { overlap } from '../../prose/span';
import { compareValues } from '../../values/compare/compareValues';
import type { Value } from '../../values/value';
import { isWithinBounds, missesBounds } from './boundedValues';
import type { JudgedComparison } from './claimReading';
import { isDateline } from './dateline';
import { derivationCoverage, minDerivationCoverage } from './derivedValues';
import { claimSlot, slotContext } from './slotContext';
import type { SlotContext } from './slotContext';
import { wordBefore } from './tokenPlaces';
import { valueFeatureNames } from './valueFeatures';
import type { ValueFeatures } from './valueFeatures';
import { valueWeights } from './valueWeights';

/** A value of a claim, and another value that a passage may have for the same measure. */
export interface MeasuredValue {
  readonly claim: Value;
  readonly source: Value;
  readonly comparison: JudgedComparison;
  readonly features: ValueFeatures;
}

/** Kinds of values that measure: an order, a factor, a score or a weekday may be of anything, and an age grows. */
const measuringKinds = new Set<Value['kind']>([
  'count',
  'number',
  'money',
  'percentage',
  'duration',
  'date',
  'time',
]);

const calendarKinds = new Set<Value['kind']>(['date', 'weekday', 'time']);

/**
 * For each value of a claim, every value by which a passage or a sentence beside it may contradict it. Values that can be worked
 * out from figures of close passages are left out.
 */
export function measuredValues(
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): MeasuredValue[] {
  return (comparisons[0]?.values ?? []).flatMap((value) =>
    isMeasure(value, tokens) && derivationCoverage(value, tokens, comparisons) < minDerivationCoverage
      ? candidatesFor(value, tokens, comparisons)
      : [],
  );
}

/** Probability, 0 to 1, that the two values are of one measure, so that the passage contradicts the claim. */
export function contradictionProbability({ features }: Pick<MeasuredValue, 'features'>): number {
  const odds = valueFeatureNames.reduce(
    (sum, name) => sum + valueWeights[name] * features[name],
    valueWeights.bias,
  );
  return 1 / (1 + Math.exp(-odds));
}

/** True unless a value is only a difference ("by four", "four more", "the other four") or "one". */
function isMeasure(value: Value, tokens: readonly ContentToken[]): boolean {
  if (!measuringKinds.has(value.kind)) return false;
  const first = tokens.findIndex((token) => overlap(token, value.span) > 0);
  const last = tokens.findLastIndex((token) => overlap(token, value.core) > 0);
  if (first < 0) return false;
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  if (before === 'by' && !calendarKinds.has(value.kind)) return false;
  if (first === last && /^(?:one|both)$/u.test(tokens[first]?.lower ?? '')) return false;
  return !otherWords.has(before) && !otherWords.has(after);
}

interface Candidate {
  readonly source: Value;
  readonly comparison: JudgedComparison;
  readonly sentence: Passage;
  readonly context: SlotContext;
}

function candidatesFor(
  value: Value,
  tokens: readonly ContentToken[],
  comparisons: readonly JudgedComparison[],
): MeasuredValue[] {
  const slot = claimSlot(tokens, value.span);
  const others = (comparisons[0]?.values ?? []).filter((one) => one !== value);
  const differing: Candidate[] = [];
  let agreeing: SlotContext | undefined;
  for (const comparison of comparisons) {
    for (const sentence of comparison.context) {
      for (const source of sentence.values) {
        const outcome = outcomeOf(value, source, tokens);
        if (outcome === 'open' || isDateline(source, sentence.tokens)) continue;
        // What the claim tells of something else is not its word on this.
        if (outcome === 'differs' && others.some((one) => isSame(one, source))) continue;
        const context = slotContext(slot, comparison, sentence, source.span);
        if (outcome === 'differs') differing.push({ source, comparison, sentence, context });
        else if (!agreeing || closeness(context) > closeness(agreeing)) agreeing = context;
      }
    }
  }
  return differing.map((candidate) => ({
    claim: value,
    source: candidate.source,
    comparison: candidate.comparison,
    features: featuresOf(value, tokens, candidate, agreeing),
  }));
}

function isSame(a: Value, b: Value): boolean {
  const outcome = compareValues(a, b);
  return outcome === 'equal' || (outcome === 'compatible' && a.amount === b.amount);
}

function closeness({ rest, near, back }: SlotContext): number {
  return near + 0.5 * rest + 0.3 * back;
}

/** Kinds of values beside which a bare number tells something else: "34" is no 34 days. */
const kindsWithUnit = new Set<Value['kind']>(['age', 'duration', 'multiple']);

/** If a value of a source agrees with the claim's, differs from it, or tells nothing about it. */
function outcomeOf(
  value: Value,
  source: Value,
  tokens: readonly ContentToken[],
): 'agrees' | 'differs' | 'open' {
  const outcome = missesBounds(value, source, tokens) ? 'different' : compareValues(value, source);
  if (outcome === 'incomparable') return 'open';
  if (outcome !== 'different') return 'agrees';
  if (isWithinBounds(value, source, tokens)) return calendarKinds.has(value.kind) ? 'open' : 'agrees';
  const isBare = value.kind === 'number' || source.kind === 'number';
  return isBare && (kindsWithUnit.has(value.kind) || kindsWithUnit.has(source.kind)) ? 'open' : 'differs';
}

function featuresOf(
  value: Value,
  tokens: readonly ContentToken[],
  { source, comparison, sentence, context }: Candidate,
  agreeing: SlotContext | undefined,
): ValueFeatures {
  const { rest, near, back } = context;
  const preposition = wordBefore(value.span, tokens);
  return {
    near,
    back,
    nearRest: near * rest,
    nearBack: near * back,
    restSquared: rest * rest,
    sameUnit: haveSameUnit(value, source) ? 1 : 0,
    samePreposition:
      matchedPrepositions.has(preposition) && preposition === wordBefore(source.span, sentence.tokens)
        ? 1
        : 0,
    beside: sentence === comparison.passage ? 0 : 1,
    missingNames: shareOfMissingNames(value, tokens, comparison, sentence),
    nameCoOccurrence: comparison.features.nameCoOccurrence,
    agreeingNear: agreeing?.near ?? 0,
    agreeingRest: agreeing?.rest ?? 0,
    agreeing: agreeing ? 1 : 0,
    fraction: value.fraction ? 1 : 0,
    date: value.kind === 'date' ? 1 : 0,
    count: value.kind === 'count' ? 1 : 0,
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

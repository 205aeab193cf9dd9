import { featureValuesOf } from './featureValues';
import type { FeatureValue } from './featureValues';

/** The questions that features ask of a text. A question's number is its place. */
export const featureTemplates = [
  'bias',
  'cue',
  'form',
  'cue next',
  'next two',
  'cue previous',
  'around',
  'next lemma',
  'auxiliaries',
  'cue auxiliaries',
  'subject',
  'subject head',
  'after parenthesis',
  'left verbs',
  'left verbs then',
  'after phrase',
  'cue after phrase',
  'after phrase kind',
  'object head',
  'cue object',
  'before subject',
  'before subject cue',
  'lead comma',
  'quotations subject',
  'quotation near',
  'cue that',
  'remaining lead',
  'sentence end',
  'depth',
  'distance',
  'cue here',
  'cue before',
  'cue distance',
  'distance here',
  'before here',
  'cue before here',
  'passed here',
  'phrases meet',
  'cue phrases meet',
  'inside phrase',
  'lemma here',
  'place kind',
  'cue place',
  'length kind',
  'here',
  'here next',
  'kind here',
  'kind here next',
  'verbs kind here',
  'commas here',
  'length',
  'quotations',
  'next verb',
  'then',
  'then next',
  'then kind',
  'here then',
  'relation',
  'relation here',
  'cue relation',
  'to cue',
  'to cue here',
  'subject relation',
  'from start',
  'from start here',
  'previous to end',
  'first',
  'before',
  'ends',
  'relation direction',
  'where',
  'where direction',
  'where kind',
  'cue where',
  'kind',
  'after',
  'before where',
  'head',
  'crossed',
  'subject there',
  'rank',
  'inverted',
  'none',
  'none direction',
  'none cue',
  'none subject',
  'none previous',
  'none previous two',
] as const;

/** A question, by its number. */
export type FeatureTemplate = number;

/** The number of a question. */
export const template = Object.fromEntries(
  featureTemplates.map((question, number) => [question, number]),
) as Readonly<Record<(typeof featureTemplates)[number], FeatureTemplate>>;

/** Receives a feature: the question asked of the text, and its answer there, in as many parts as the question has. */
export type Emit = (
  question: FeatureTemplate,
  a: FeatureValue,
  b?: FeatureValue,
  c?: FeatureValue,
  d?: FeatureValue,
) => void;

/** Answers that features give by name. */
export const value = featureValuesOf(
  '',
  'ing',
  'base',
  's',
  'past',
  'time',
  'to',
  'none',
  'by',
  'with',
  ',',
  'Q',
  'that',
  '-',
  'few',
  'many',
  'cue',
  ':',
  'other',
  'phrase',
  'over',
  'end',
  'mid',
  'and',
  'but',
  ';',
  'inside',
  'first',
  'later',
  'one',
  'more',
  'subject',
  'pronoun',
  'name',
  'noun',
  'right',
  'left',
  'both',
);

/** Answers that are small counts. */
export const countValues = featureValuesOf('0', '1', '2', '3');

/** A small count, as an answer. */
export function cappedCount(n: number, most: 1 | 2 | 3): FeatureValue {
  const least = Math.min(n, most);
  return least <= 0
    ? countValues[0]
    : least === 1
      ? countValues[1]
      : least === 2
        ? countValues[2]
        : countValues[3];
}

/** Answers that are lengths. */
export const lengthValues = featureValuesOf('0', '1', '2', '3', '4', '5', '7', '10', '15', '25');

/** A length, as an answer: the longer, the less exact. */
export function lengthBucket(n: number): FeatureValue {
  if (n <= 4)
    return n <= 0
      ? lengthValues[0]
      : n === 1
        ? lengthValues[1]
        : n === 2
          ? lengthValues[2]
          : n === 3
            ? lengthValues[3]
            : lengthValues[4];
  return n <= 6
    ? lengthValues[5]
    : n <= 9
      ? lengthValues[7]
      : n <= 14
        ? lengthValues[10]
        : n <= 24
          ? lengthValues[15]
          : lengthValues[25];
}

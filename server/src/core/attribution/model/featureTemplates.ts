import { featureValuesOf } from './featureValues';
import type { FeatureValue } from './featureValues';

/**
 * Names of the feature templates, as the weights list them. A name tells what the template's value is made of: "cue next"
 * is the cue's lemma and the class of the unit after it. A template's number is its index in this list. A group of templates
 * may use those of the groups above it.
 */
export const featureTemplates = [
  // Direction of the content (directionFeatures.ts).
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
  // Start and end of the content (contentFeatures.ts).
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
  // Speaker (speakerFeatures.ts).
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

/** Number of a feature template: its index in `featureTemplates`. */
export type FeatureTemplate = number;

/** Feature templates by name. */
export const template = Object.fromEntries(
  featureTemplates.map((name, number) => [name, number]),
) as Readonly<Record<(typeof featureTemplates)[number], FeatureTemplate>>;

/** Receives a feature: a template and its value at a place of the text, in as many parts as the template has. */
export type Emit = (
  template: FeatureTemplate,
  a: FeatureValue,
  b?: FeatureValue,
  c?: FeatureValue,
  d?: FeatureValue,
) => void;

/** Values that feature templates name. */
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

/** Values of counts. */
export const countValues = featureValuesOf('0', '1', '2', '3');

/** Value of a count of 0 to `max`; larger counts are counted as `max`. */
export function cappedCount(count: number, max: 1 | 2 | 3): FeatureValue {
  const capped = Math.min(count, max);
  return capped <= 0
    ? countValues[0]
    : capped === 1
      ? countValues[1]
      : capped === 2
        ? countValues[2]
        : countValues[3];
}

/** Values of lengths. */
export const lengthValues = featureValuesOf('0', '1', '2', '3', '4', '5', '7', '10', '15', '25');

/** Value of a length: the longer it is, the wider the bucket. */
export function lengthBucket(length: number): FeatureValue {
  if (length <= 4)
    return length <= 0
      ? lengthValues[0]
      : length === 1
        ? lengthValues[1]
        : length === 2
          ? lengthValues[2]
          : length === 3
            ? lengthValues[3]
            : lengthValues[4];
  return length <= 6
    ? lengthValues[5]
    : length <= 9
      ? lengthValues[7]
      : length <= 14
        ? lengthValues[10]
        : length <= 24
          ? lengthValues[15]
          : lengthValues[25];
}

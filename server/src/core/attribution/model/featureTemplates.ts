import { answersOf } from './featureValues';
import type { Answer } from './featureValues';

/** The questions that features ask of a text. A question's number is its place. */
export const questions = [
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
export type Question = number;

/** The number of a question. */
export const ask = Object.fromEntries(questions.map((question, number) => [question, number])) as Readonly<
  Record<(typeof questions)[number], Question>
>;

/** Receives a feature: the question asked of the text, and its answer there, in as many parts as the question has. */
export type Emit = (question: Question, a: Answer, b?: Answer, c?: Answer, d?: Answer) => void;

/** Answers that features give by name. */
export const is = answersOf(
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
export const counts = answersOf('0', '1', '2', '3');

/** A small count, as an answer. */
export function upTo(n: number, most: 1 | 2 | 3): Answer {
  const least = Math.min(n, most);
  return least <= 0 ? counts[0] : least === 1 ? counts[1] : least === 2 ? counts[2] : counts[3];
}

/** Answers that are lengths. */
export const lengths = answersOf('0', '1', '2', '3', '4', '5', '7', '10', '15', '25');

/** A length, as an answer: the longer, the less exact. */
export function bucket(n: number): Answer {
  if (n <= 4)
    return n <= 0
      ? lengths[0]
      : n === 1
        ? lengths[1]
        : n === 2
          ? lengths[2]
          : n === 3
            ? lengths[3]
            : lengths[4];
  return n <= 6
    ? lengths[5]
    : n <= 9
      ? lengths[7]
      : n <= 14
        ? lengths[10]
        : n <= 24
          ? lengths[15]
          : lengths[25];
}

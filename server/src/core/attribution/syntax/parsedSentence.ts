import type { IndexRange } from '../../collections/indexRange';
import { modelledFunctionWords } from '../../english/functionWords';
import { featureValues } from '../model/featureValues';
import type { FeatureValue } from '../model/featureValues';
import { nounPhrasesOf } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Unit, UnitSequence } from './unitSequences';

/** A sentence as the features and the reading of speakers see it. */
export interface ParsedSentence {
  readonly units: readonly Unit[];
  /** Indices of the sentence's units. */
  readonly range: IndexRange;
  /** Number of quotations that the sentence is inside of. */
  readonly depth: number;
  readonly phrases: readonly NounPhrase[];
  /** For each unit of the sentence (from `range.first` on), the index of its phrase, or -1. */
  readonly phraseIndexes: Int16Array;
  /** For each unit of the sentence, its class: coarser than its lemma, finer than its part of speech. */
  readonly classes: readonly string[];
  /** Feature value of a text that is composed at run time. */
  readonly valueOf: (text: string) => FeatureValue;
  /** For each unit of the sentence, the feature values of its class and of its word. */
  readonly classValues: Int32Array;
  readonly wordValues: Int32Array;
}

/**
 * Maximum length of a sentence, in units. A longer one, which is a list or no sentence at all, is cut into pieces, so that
 * time stays linear.
 */
const maxSentenceUnits = 240;

/**
 * Parses the sentences of a sequence.
 * @param valueOf Number of a feature value; 0 for one that no feature uses.
 */
export function parseSentences(
  sequence: UnitSequence,
  valueOf: (text: string) => FeatureValue = (text) => featureValues.find(text),
): ParsedSentence[] {
  return sentenceRanges(sequence).map((range) => parseSentence({ ...sequence, range }, valueOf));
}

/** Units with the indices of those that are a sentence, or a piece of one. */
export type SentenceUnits = Pick<ParsedSentence, 'units' | 'range' | 'depth'>;

/** Parses a sentence. */
export function parseSentence(
  { units, range, depth }: SentenceUnits,
  valueOf: (text: string) => FeatureValue = (text) => featureValues.find(text),
): ParsedSentence {
  const phrases = nounPhrasesOf(units, range);
  const length = range.to - range.from;
  const phraseIndexes = new Int16Array(length).fill(-1);
  for (const [index, { from, to }] of phrases.entries())
    phraseIndexes.fill(index, from - range.from, to - range.from);
  const classes: string[] = [];
  const classValues = new Int32Array(length);
  const wordValues = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const unit = units[range.from + i];
    const own = classOf(unit);
    classes.push(own);
    classValues[i] = valueOf(own);
    wordValues[i] = valueOf(wordOf(unit));
  }
  return { units, range, depth, phrases, phraseIndexes, classes, valueOf, classValues, wordValues };
}

/** A unit's word for the features: its lemma, but the part of speech of a name or number, whose word does not generalise. */
function wordOf(unit: Unit | undefined): string {
  if (!unit) return '';
  return unit.pos === 'PROPN' || unit.pos === 'NUM' ? unit.pos : unit.lemma;
}

/** The sentences of a sequence, in order; long ones in pieces. */
export function sentenceRanges({ sentences }: UnitSequence): IndexRange[] {
  return sentences.flatMap((sentence) => {
    if (sentence.to - sentence.from <= maxSentenceUnits) return [sentence];
    const cut: IndexRange[] = [];
    for (let from = sentence.from; from < sentence.to; from += maxSentenceUnits) {
      cut.push({ from, to: Math.min(from + maxSentenceUnits, sentence.to) });
    }
    return cut;
  });
}

function classOf(unit: Unit | undefined): string {
  if (!unit) return '^';
  if (unit.pos === 'QUOTE') return 'Q';
  if (modelledFunctionWords.has(unit.lower)) return unit.lower;
  switch (unit.pos) {
    case 'PUNCT':
    case 'X':
    case 'SYM':
      return unit.text.length > 2 ? 'punct' : unit.text;
    case 'AUX':
      return unit.lemma;
    case 'PART':
      return unit.lemma === 'not' ? 'not' : "'s";
    case 'VERB':
      return unit.lower.endsWith('ing') ? 'verb-ing' : /(?:ed|en)$/u.test(unit.lower) ? 'verb-ed' : 'verb';
    default:
      return unit.pos;
  }
}

/** The class of a unit; ^ before the sentence and $ after it. */
export function classAt(sentence: ParsedSentence, index: number): string {
  if (index < sentence.range.from) return '^';
  return sentence.classes[index - sentence.range.from] ?? '$';
}

const beforeSentence = featureValues.of('^');
const afterSentence = featureValues.of('$');

/** Feature value of the class of a unit. */
export function classValueAt(sentence: ParsedSentence, index: number): FeatureValue {
  if (index < sentence.range.from) return beforeSentence;
  return sentence.classValues[index - sentence.range.from] ?? afterSentence;
}

/** Feature value of the word of a unit, which may be outside the sentence. */
export function wordValueAt(
  { units, range, wordValues, valueOf }: ParsedSentence,
  index: number,
): FeatureValue {
  return index >= range.from && index < range.to
    ? (wordValues[index - range.from] ?? 0)
    : valueOf(wordOf(units[index]));
}

/** The noun phrase that a unit is part of. */
export function phraseAt(sentence: ParsedSentence, index: number): NounPhrase | undefined {
  const at = sentence.phraseIndexes[index - sentence.range.from];
  return at === undefined || at < 0 ? undefined : sentence.phrases[at];
}

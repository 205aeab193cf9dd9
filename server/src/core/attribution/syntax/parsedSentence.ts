import type { IndexRange } from '../../collections/indexRange';
import { modelledFunctionWords } from '../../english/functionWords';
import { featureValues } from '../model/featureValues';
import type { FeatureValue } from '../model/featureValues';
import { nounPhrasesOf } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { isPossessiveMarker } from './unitSequences';
import type { Unit, UnitSequence } from './unitSequences';

/** A sentence as the features see it. */
export interface ParsedSentence {
  readonly units: readonly Unit[];
  readonly range: IndexRange;
  readonly depth: number;
  readonly phrases: readonly NounPhrase[];
  /** For each unit of the sentence (from `sentence.first`), the index of its phrase, or -1. */
  readonly phraseIndexes: Int16Array;
  /** For each unit of the sentence, its class: what the features know of it when its lemma says too much. */
  readonly classes: readonly string[];
  /** The number of an answer that is not known in advance. */
  readonly valueOf: (text: string) => FeatureValue;
  /** For each unit of the sentence, its class and its word as answers. */
  readonly classValues: Int32Array;
  readonly wordValues: Int32Array;
}

/** Longer sentences, which are lists or no sentences at all, are read in pieces, so that time stays linear. */
const maxSentenceUnits = 240;

/** The sentences of a sequence. What `answer` gives 0 for tells the features nothing. */
export function parseSentences(
  sequence: UnitSequence,
  valueOf: (text: string) => FeatureValue = (text) => featureValues.find(text),
): ParsedSentence[] {
  return pieces(sequence.sentences).map((range) => {
    const { units, depth } = sequence;
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
  });
}

/** A word as an answer: which name it is says nothing of how names speak. */
function wordOf(unit: Unit | undefined): string {
  if (!unit) return '';
  return unit.pos === 'PROPN' || unit.pos === 'NUM' ? unit.pos : unit.lemma;
}

function pieces(sentences: readonly IndexRange[]): IndexRange[] {
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

const before = featureValues.of('^');
const after = featureValues.of('$');

/** The class of a unit, as an answer. */
export function classValueAt(sentence: ParsedSentence, index: number): FeatureValue {
  if (index < sentence.range.from) return before;
  return sentence.classValues[index - sentence.range.from] ?? after;
}

/** The word of a unit, as an answer; also of one beside the sentence. */
export function wordValueAt(
  { units, range, wordValues, valueOf }: ParsedSentence,
  index: number,
): FeatureValue {
  return index >= range.from && index < range.to
    ? (wordValues[index - range.from] ?? 0)
    : valueOf(wordOf(units[index]));
}

export function phraseAt(sentence: ParsedSentence, index: number): NounPhrase | undefined {
  const at = sentence.phraseIndexes[index - sentence.range.from];
  return at === undefined || at < 0 ? undefined : sentence.phrases[at];
}

/** What stands between a verb and its subject: auxiliaries, adverbs and "to". */
const verbGroup = new Set(['AUX', 'ADV', 'PART']);

/** First unit of the verb group that ends with the cue: "has since been told" for told. */
export function verbGroupStart(sentence: ParsedSentence, cue: number): number {
  let i = cue;
  // "was quoted as saying"
  if (
    classAt(sentence, cue - 1) === 'as' &&
    sentence.units[cue - 2]?.pos === 'VERB' &&
    cue - 2 > sentence.range.from
  )
    i -= 2;
  while (
    i > sentence.range.from &&
    verbGroup.has(sentence.units[i - 1]?.pos ?? '') &&
    !isPossessiveMarker(sentence.units[i - 1])
  )
    i -= 1;
  return i;
}

/** How far back a parenthesis between subject and verb may reach, in units. */
const maxParenthesisUnits = 40;

/**
 * The phrase that stands as the subject of the verb at `cue`: the head of the chain of phrases before its verb group,
 * across an apposition or a relative clause between commas. Undefined where a clause begins without one.
 */
export function subjectOf(sentence: ParsedSentence, cue: number): NounPhrase | undefined {
  const group = verbGroupStart(sentence, cue);
  let at = group - 1;
  const before = sentence.units[at];
  if (
    at >= sentence.range.from &&
    before &&
    (before.text === ',' || before.text === '—' || before.text === ')')
  ) {
    const opening = parenthesisStart(sentence, at);
    if (opening !== undefined) at = beforeBracket(sentence, opening - 1);
  }
  const nearest = phraseAt(sentence, at);
  if (!nearest) return undefined;
  return chainHead(sentence, nearest, sentence.range.from);
}

/**
 * The phrase that a phrase hangs on through prepositions, not before `from`: "a source close to the council" for "the
 * council", "people familiar with the matter" for "the matter".
 */
export function chainHead(sentence: ParsedSentence, nearest: NounPhrase, from: number): NounPhrase {
  let phrase = nearest;
  for (let guard = 0; guard < 6; guard += 1) {
    const preposition: number = phrase.from - 1;
    if (preposition < from) break;
    if (sentence.units[preposition]?.pos !== 'ADP' || classAt(sentence, preposition) === 'that') break;
    let left = preposition - 1;
    // "people familiar with the matter", "officials briefed on the talks"
    if (left >= from && /^(?:ADJ|VERB)$/u.test(sentence.units[left]?.pos ?? '') && !phraseAt(sentence, left))
      left -= 1;
    const outer = left >= from ? phraseAt(sentence, left) : undefined;
    if (!outer || outer.kind === 'pronoun' || outer.time || outer.from < from) break;
    phrase = outer;
  }
  return phrase;
}

/** Where the comma, dash or bracket that opens the parenthesis closed at `close` stands. */
function parenthesisStart(sentence: ParsedSentence, close: number): number | undefined {
  const mark = sentence.units[close]?.text;
  const open = mark === ')' ? '(' : mark;
  const limit = Math.max(sentence.range.from + 1, close - maxParenthesisUnits);
  let found: number | undefined;
  for (let i = close - 1; i >= limit; i -= 1) {
    if (sentence.units[i]?.text !== open) continue;
    const phrase = phraseAt(sentence, beforeBracket(sentence, i - 1));
    if (!phrase || phrase.time) continue;
    const next = classAt(sentence, i + 1);
    found = i;
    // A relative clause begins at its pronoun; an apposition or an age at the first comma that follows a name.
    if (next === 'who' || next === 'which' || next === 'whose' || mark !== ',') return i;
    if (phrase.kind === 'name' && sentence.units[i + 1]?.pos !== 'PROPN') return i;
  }
  return found;
}

/** The unit before a bracket that closes at `at`: a party, a state, an age. Otherwise `at` itself. */
function beforeBracket(sentence: ParsedSentence, at: number): number {
  if (sentence.units[at]?.text !== ')') return at;
  for (let i = at - 1; i > sentence.range.from && i > at - 10; i -= 1)
    if (sentence.units[i]?.text === '(') return i - 1;
  return at;
}

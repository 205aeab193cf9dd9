import { answers } from '../model/featureValues';
import type { Answer } from '../model/featureValues';
import { nounPhrasesOf } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Range, Sequence, Unit } from './sequence';

/** A sentence as the features see it. */
export interface Clause {
  readonly units: readonly Unit[];
  readonly sentence: Range;
  readonly depth: number;
  readonly phrases: readonly NounPhrase[];
  /** For each unit of the sentence (from `sentence.first`), the index of its phrase, or -1. */
  readonly phraseAt: Int16Array;
  /** For each unit of the sentence, its class: what the features know of it when its lemma says too much. */
  readonly classes: readonly string[];
  /** The number of an answer that is not known in advance. */
  readonly answer: (text: string) => Answer;
  /** For each unit of the sentence, its class and its word as answers. */
  readonly classAnswers: Int32Array;
  readonly wordAnswers: Int32Array;
}

/** Function words that are told apart; others are their part of speech. */
const telling = new Set(
  (
    'that to by on for about with as of in at against from over into after before while when because since until during ' +
    'how why what who whom which whether if like than not and but or so it there he she they we i you him her them us me ' +
    'his their its himself herself themselves'
  ).split(' '),
);

/** Longer sentences, which are lists or no sentences at all, are read in pieces, so that time stays linear. */
const longestSentence = 240;

/** The sentences of a sequence. What `answer` gives 0 for tells the features nothing. */
export function clausesOf(
  sequence: Sequence,
  answer: (text: string) => Answer = (text) => answers.find(text),
): Clause[] {
  return pieces(sequence.sentences).map((sentence) => {
    const { units, depth } = sequence;
    const phrases = nounPhrasesOf(units, sentence);
    const length = sentence.last - sentence.first;
    const phraseAt = new Int16Array(length).fill(-1);
    for (const [index, { first, last }] of phrases.entries())
      phraseAt.fill(index, first - sentence.first, last - sentence.first);
    const classes: string[] = [];
    const classAnswers = new Int32Array(length);
    const wordAnswers = new Int32Array(length);
    for (let i = 0; i < length; i += 1) {
      const unit = units[sentence.first + i];
      const own = classOf(unit);
      classes.push(own);
      classAnswers[i] = answer(own);
      wordAnswers[i] = answer(wordOf(unit));
    }
    return { units, sentence, depth, phrases, phraseAt, classes, answer, classAnswers, wordAnswers };
  });
}

/** A word as an answer: which name it is says nothing of how names speak. */
function wordOf(unit: Unit | undefined): string {
  if (!unit) return '';
  return unit.pos === 'PROPN' || unit.pos === 'NUM' ? unit.pos : unit.lemma;
}

function pieces(sentences: readonly Range[]): Range[] {
  return sentences.flatMap((sentence) => {
    if (sentence.last - sentence.first <= longestSentence) return [sentence];
    const cut: Range[] = [];
    for (let first = sentence.first; first < sentence.last; first += longestSentence) {
      cut.push({ first, last: Math.min(first + longestSentence, sentence.last) });
    }
    return cut;
  });
}

function classOf(unit: Unit | undefined): string {
  if (!unit) return '^';
  if (unit.pos === 'QUOTE') return 'Q';
  if (telling.has(unit.lower)) return unit.lower;
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
export function classAt(clause: Clause, index: number): string {
  if (index < clause.sentence.first) return '^';
  return clause.classes[index - clause.sentence.first] ?? '$';
}

const before = answers.of('^');
const after = answers.of('$');

/** The class of a unit, as an answer. */
export function classAnswerAt(clause: Clause, index: number): Answer {
  if (index < clause.sentence.first) return before;
  return clause.classAnswers[index - clause.sentence.first] ?? after;
}

/** The word of a unit, as an answer; also of one beside the sentence. */
export function wordAnswerAt({ units, sentence, wordAnswers, answer }: Clause, index: number): Answer {
  return index >= sentence.first && index < sentence.last
    ? (wordAnswers[index - sentence.first] ?? 0)
    : answer(wordOf(units[index]));
}

export function phraseOver(clause: Clause, index: number): NounPhrase | undefined {
  const at = clause.phraseAt[index - clause.sentence.first];
  return at === undefined || at < 0 ? undefined : clause.phrases[at];
}

/** What stands between a verb and its subject: auxiliaries, adverbs and "to". */
const verbGroup = new Set(['AUX', 'ADV', 'PART']);

/** First unit of the verb group that ends with the cue: "has since been told" for told. */
export function verbGroupStart(clause: Clause, cue: number): number {
  let i = cue;
  // "was quoted as saying"
  if (
    classAt(clause, cue - 1) === 'as' &&
    clause.units[cue - 2]?.pos === 'VERB' &&
    cue - 2 > clause.sentence.first
  )
    i -= 2;
  while (
    i > clause.sentence.first &&
    verbGroup.has(clause.units[i - 1]?.pos ?? '') &&
    !/^['’]s?$/u.test(clause.units[i - 1]?.text ?? '')
  )
    i -= 1;
  return i;
}

/** How far back a parenthesis between subject and verb may reach, in units. */
const longestParenthesis = 40;

/**
 * The phrase that stands as the subject of the verb at `cue`: the head of the chain of phrases before its verb group,
 * across an apposition or a relative clause between commas. Undefined where a clause begins without one.
 */
export function subjectOf(clause: Clause, cue: number): NounPhrase | undefined {
  const group = verbGroupStart(clause, cue);
  let at = group - 1;
  const before = clause.units[at];
  if (
    at >= clause.sentence.first &&
    before &&
    (before.text === ',' || before.text === '—' || before.text === ')')
  ) {
    const opening = parenthesisStart(clause, at);
    if (opening !== undefined) at = beforeBracket(clause, opening - 1);
  }
  const nearest = phraseOver(clause, at);
  if (!nearest) return undefined;
  return chainHead(clause, nearest, clause.sentence.first);
}

/**
 * The phrase that a phrase hangs on through prepositions, not before `from`: "a source close to the council" for "the
 * council", "people familiar with the matter" for "the matter".
 */
export function chainHead(clause: Clause, nearest: NounPhrase, from: number): NounPhrase {
  let phrase = nearest;
  for (let guard = 0; guard < 6; guard += 1) {
    const preposition: number = phrase.first - 1;
    if (preposition < from) break;
    if (clause.units[preposition]?.pos !== 'ADP' || classAt(clause, preposition) === 'that') break;
    let left = preposition - 1;
    // "people familiar with the matter", "officials briefed on the talks"
    if (left >= from && /^(?:ADJ|VERB)$/u.test(clause.units[left]?.pos ?? '') && !phraseOver(clause, left))
      left -= 1;
    const outer = left >= from ? phraseOver(clause, left) : undefined;
    if (!outer || outer.kind === 'pronoun' || outer.time || outer.first < from) break;
    phrase = outer;
  }
  return phrase;
}

/** Where the comma, dash or bracket that opens the parenthesis closed at `close` stands. */
function parenthesisStart(clause: Clause, close: number): number | undefined {
  const mark = clause.units[close]?.text;
  const open = mark === ')' ? '(' : mark;
  const limit = Math.max(clause.sentence.first + 1, close - longestParenthesis);
  let found: number | undefined;
  for (let i = close - 1; i >= limit; i -= 1) {
    if (clause.units[i]?.text !== open) continue;
    const phrase = phraseOver(clause, beforeBracket(clause, i - 1));
    if (!phrase || phrase.time) continue;
    const next = classAt(clause, i + 1);
    found = i;
    // A relative clause begins at its pronoun; an apposition or an age at the first comma that follows a name.
    if (next === 'who' || next === 'which' || next === 'whose' || mark !== ',') return i;
    if (phrase.kind === 'name' && clause.units[i + 1]?.pos !== 'PROPN') return i;
  }
  return found;
}

/** The unit before a bracket that closes at `at`: a party, a state, an age. Otherwise `at` itself. */
function beforeBracket(clause: Clause, at: number): number {
  if (clause.units[at]?.text !== ')') return at;
  for (let i = at - 1; i > clause.sentence.first && i > at - 10; i -= 1)
    if (clause.units[i]?.text === '(') return i - 1;
  return at;
}

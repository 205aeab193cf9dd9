import type { NounPhrase } from './nounPhrases';
import { classAt, phraseAt } from './parsedSentence';
import type { ParsedSentence } from './parsedSentence';
import { isPossessiveMarker } from './unitSequences';

/** Maximum length of a parenthesis between subject and verb, in units. */
const maxParenthesisUnits = 40;

/** Maximum length of brackets with their content, in units. */
const maxBracketUnits = 10;

/** Maximum number of prepositions in a chain of phrases. */
const maxChainLength = 6;

/** Parts of speech between a verb and its subject: auxiliaries, adverbs, "to" and "not". */
const verbGroupTags = new Set(['AUX', 'ADV', 'PART']);

/**
 * Index of the first unit of the verb group that ends with the cue: "has" of "has now been told", "was" of "was quoted as
 * saying".
 */
export function verbGroupStart(sentence: ParsedSentence, cue: number): number {
  let i = cue;
  if (
    classAt(sentence, cue - 1) === 'as' &&
    sentence.units[cue - 2]?.pos === 'VERB' &&
    cue - 2 > sentence.range.from
  )
    i -= 2;
  while (
    i > sentence.range.from &&
    verbGroupTags.has(sentence.units[i - 1]?.pos ?? '') &&
    !isPossessiveMarker(sentence.units[i - 1])
  )
    i -= 1;
  return i;
}

/**
 * The subject of the verb at `cue`: the phrase before its verb group that others depend on, across an apposition, a
 * relative clause or brackets. Undefined where no phrase is there.
 */
export function subjectOf(sentence: ParsedSentence, cue: number): NounPhrase | undefined {
  let at = verbGroupStart(sentence, cue) - 1;
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
 * The phrase that a phrase depends on through prepositions: "a source" for "the council" of "a source close to the council",
 * "people" for "the matter" of "people familiar with the matter".
 * @param from Index of the unit before which no phrase is looked at.
 */
export function chainHead(sentence: ParsedSentence, nearest: NounPhrase, from: number): NounPhrase {
  let phrase = nearest;
  for (let length = 0; length < maxChainLength; length += 1) {
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

/** Index of the comma, dash or bracket that opens the parenthesis closed at `close`. */
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
    // A relative clause starts with its pronoun; an apposition or an age, at the first comma after a name.
    if (next === 'who' || next === 'which' || next === 'whose' || mark !== ',') return i;
    if (phrase.kind === 'name' && sentence.units[i + 1]?.pos !== 'PROPN') return i;
  }
  return found;
}

/** Index of the unit before brackets that close at `at`, which hold a party, a state or an age; else `at`. */
function beforeBracket(sentence: ParsedSentence, at: number): number {
  if (sentence.units[at]?.text !== ')') return at;
  for (let i = at - 1; i > sentence.range.from && i > at - maxBracketUnits; i -= 1)
    if (sentence.units[i]?.text === '(') return i - 1;
  return at;
}

import { classAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';

const dash = /^[―—–]$/u;

/** Distance from the sentence's first unit, in units, below which a colon may be a cue. */
const maxColonDistance = 20;

/** Which words may be cues. */
export interface CueLexicon {
  /** Words other than verbs that are cues: part of speech → lemmas. */
  readonly otherCues: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lemmas of verbs that are rarely cues: candidates only where a quotation or "that" is beside them. */
  readonly silentVerbs: ReadonlySet<string>;
}

/**
 * @param otherCues Words other than verbs that are cues, as "lemma/POS".
 * @param silentVerbs Lemmas of verbs that are rarely cues.
 */
export function cueLexicon(otherCues: readonly string[], silentVerbs: readonly string[]): CueLexicon {
  const byPartOfSpeech = new Map<string, Set<string>>();
  for (const cue of otherCues) {
    const slash = cue.lastIndexOf('/');
    const pos = cue.slice(slash + 1);
    byPartOfSpeech.set(pos, (byPartOfSpeech.get(pos) ?? new Set<string>()).add(cue.slice(0, slash)));
  }
  return { otherCues: byPartOfSpeech, silentVerbs: new Set(silentVerbs) };
}

/** True if a unit may be a cue: a verb, another word of the lexicon, a colon, or a dash after a quotation. */
export function isCueCandidate(
  sentence: ParsedSentence,
  index: number,
  { otherCues, silentVerbs }: CueLexicon,
): boolean {
  const unit = sentence.units[index];
  if (!unit) return false;
  switch (unit.pos) {
    case 'VERB':
      // "was quoted as saying": the cue is the saying.
      if (classAt(sentence, index + 1) === 'as' && classAt(sentence, index + 2) === 'verb-ing') return false;
      return !silentVerbs.has(unit.lemma) || touchesSpeech(sentence, index);
    case 'NOUN':
    case 'ADJ':
    case 'ADV':
    case 'ADP':
    case 'AUX':
      return otherCues.get(unit.pos)?.has(unit.lemma) === true;
    case 'PROPN':
      // "Opposition Leader Mara Quill said": part of a name.
      return classAt(sentence, index + 1) !== 'PROPN' && otherCues.get('PROPN')?.has(unit.lemma) === true;
    case 'PUNCT':
    case 'X':
      if (unit.text === ':')
        return index > sentence.range.from && index - sentence.range.from < maxColonDistance;
      return dash.test(unit.text) && classAt(sentence, index - 1) === 'Q';
    default:
      return false;
  }
}

function touchesSpeech(sentence: ParsedSentence, index: number): boolean {
  const next = classAt(sentence, index + 1);
  const previous = classAt(sentence, index - 1);
  if (next === 'that' || next === 'Q' || previous === 'Q') return true;
  return (next === ',' || next === ':') && classAt(sentence, index + 2) === 'Q';
}

import type { IndexRange } from '../../collections/indexRange';
import { chainHead } from '../syntax/subjects';
import type { NounPhrase } from '../syntax/nounPhrases';
import { isPossessiveMarker } from '../syntax/unitSequences';
import type { CueContext } from './cueContext';

/** Maximum distance between a cue and the start of its speaker's phrase, in units. */
const maxSpeakerDistance = 45;

/** Noun phrases that may be the speaker: those near the cue whose head is outside the content. */
export function speakerCandidates(context: CueContext, content: readonly IndexRange[]): NounPhrase[] {
  return context.sentence.phrases.filter(
    (phrase) =>
      Math.abs(phrase.from - context.cue) <= maxSpeakerDistance &&
      !content.some(({ from, to }) => phrase.head >= from && phrase.head < to),
  );
}

/**
 * Narrows a candidate to the speaker: the phrase that others depend on ("a source close to the council" for "the council");
 * where the cue is inside the phrase, its owner ("Trump" in "Trump's claim"). Undefined if such a phrase has no owner.
 */
export function properSpeaker({ sentence, cue }: CueContext, phrase: NounPhrase): NounPhrase | undefined {
  if (cue < phrase.from || cue >= phrase.to)
    return phrase.from > cue ? chainHead(sentence, phrase, cue + 1) : phrase;
  const { units } = sentence;
  for (let at = cue - 1; at > phrase.from; at -= 1) {
    if (!isPossessiveMarker(units[at])) continue;
    const name = units[at - 1]?.pos === 'PROPN';
    return { from: phrase.from, to: at, head: at - 1, kind: name ? 'name' : 'noun', time: false };
  }
  if (units[phrase.from]?.pos === 'PRON')
    return { from: phrase.from, to: phrase.from + 1, head: phrase.from, kind: 'pronoun', time: false };
  return undefined;
}

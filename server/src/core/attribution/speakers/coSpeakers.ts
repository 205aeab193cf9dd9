import { classAt, phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';
import { mentionOf } from './mention';
import type { Mention } from './mention';

/**
 * Those who are named together with a phrase as the subject of a cue, before and after it: "Quill and Brandt said",
 * "France, Germany and Italy have agreed". Only names count, and only in an unbroken list that has its "and".
 */
export function coSpeakersOf(sentence: ParsedSentence, phrase: NounPhrase, cue: number): Mention[] {
  const following = namesAfter(sentence, phrase, cue);
  // A list without "and" is an apposition.
  const listed = following.some(({ from }) => classAt(sentence, from - 1) === 'and');
  return [...(listed ? following : []), ...namesBefore(sentence, phrase, listed)].map((name) =>
    mentionOf(sentence, name),
  );
}

function namesAfter(sentence: ParsedSentence, phrase: NounPhrase, cue: number): NounPhrase[] {
  const names: NounPhrase[] = [];
  for (let next = nameAfter(sentence, phrase); next; next = nameAfter(sentence, next)) {
    if (next.from <= cue && cue < next.to) break;
    names.push(next);
  }
  return names;
}

function namesBefore(sentence: ParsedSentence, phrase: NounPhrase, listed: boolean): NounPhrase[] {
  const names: NounPhrase[] = [];
  for (
    let previous = nameBefore(sentence, phrase, listed);
    previous;
    previous = nameBefore(sentence, previous, true)
  )
    names.push(previous);
  return names;
}

/** The name that a comma, "and", or a comma and "and" join to a phrase before it. */
function nameAfter(sentence: ParsedSentence, phrase: NounPhrase): NounPhrase | undefined {
  let at = phrase.to;
  if (classAt(sentence, at) === ',') at += 1;
  if (classAt(sentence, at) === 'and') at += 1;
  if (at === phrase.to) return undefined;
  const next = phraseAt(sentence, at);
  return next?.from === at && isName(next) ? next : undefined;
}

/** The name that "and", or in a list that has its "and" a comma, joins to a phrase after it. */
function nameBefore(sentence: ParsedSentence, phrase: NounPhrase, listed: boolean): NounPhrase | undefined {
  let at = phrase.from - 1;
  const joint = classAt(sentence, at);
  if (joint !== 'and' && !(listed && joint === ',')) return undefined;
  if (joint === 'and' && classAt(sentence, at - 1) === ',') at -= 1;
  const previous = phraseAt(sentence, at - 1);
  return previous?.to === at && isName(previous) ? previous : undefined;
}

function isName({ kind, time }: NounPhrase): boolean {
  return kind === 'name' && !time;
}

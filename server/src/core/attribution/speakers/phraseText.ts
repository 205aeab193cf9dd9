import { complementPrepositions } from '../../english/prepositions';
import { phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';
import type { Unit } from '../syntax/unitSequences';

/** Maximum length of a phrase with its dependents, in units: a longer description adds nothing to the mention. */
const maxMentionUnits = 24;

/** Maximum number of dependents of a phrase. */
const maxDependents = 4;

/** Text of the units from `first` to `last` (exclusive) without quotations; any white space between two is one space. */
export function textOf(units: readonly Unit[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i += 1) {
    const unit = units[i];
    if (!unit) continue;
    text +=
      (text !== '' && unit.start > (units[i - 1]?.end ?? 0) ? ' ' : '') +
      (unit.pos === 'QUOTE' ? '' : unit.text);
  }
  return text;
}

/** Index of a phrase's first unit after its article. The "The" of a name is part of the name and no article. */
export function articleEnd(units: readonly Unit[], phrase: NounPhrase): number {
  const first = units[phrase.from];
  if (first?.pos !== 'DET' || phrase.to - phrase.from < 2) return phrase.from;
  if (first.text === 'The' && units[phrase.from + 1]?.pos === 'PROPN') return phrase.from;
  return /^(?:the|a|an)$/u.test(first.lower) ? phrase.from + 1 : phrase.from;
}

/**
 * End (exclusive) of a phrase with the phrases that depend on it: "of the union", "close to the council", "familiar with
 * the matter", "briefed on it".
 * @param limit Index of the unit at which the dependents end at the latest.
 */
export function dependentsEnd(sentence: ParsedSentence, phrase: NounPhrase, limit: number): number {
  let last = phrase.to;
  for (let dependents = 0; dependents < maxDependents; dependents += 1) {
    let at = last;
    const unit = sentence.units[at];
    if (!unit || at >= limit) break;
    const linking =
      phrase.kind === 'noun' &&
      (unit.pos === 'ADJ' || (unit.pos === 'VERB' && /(?:ed|en|ing)$/u.test(unit.lower)));
    if (linking) at += 1;
    const preposition = sentence.units[at];
    if (preposition?.pos !== 'ADP' && preposition?.lower !== 'to') break;
    if (!linking && !complementPrepositions.has(preposition.lower)) break;
    const next = phraseAt(sentence, at + 1);
    if (
      !next ||
      next.time ||
      next.kind === 'pronoun' ||
      next.to > limit ||
      next.to - phrase.from > maxMentionUnits
    )
      break;
    last = next.to;
  }
  return last;
}

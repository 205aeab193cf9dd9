import type { IndexRange } from '../../collections/indexRange';
import { timeNouns } from '../../english/calendarWords';
import { possessivePronouns, standaloneDeterminers } from '../../english/pronouns';
import { isPossessiveMarker } from './unitSequences';
import type { Unit } from './unitSequences';

/** A noun phrase without the phrases that depend on it: "the deputy press secretary", "Volodymyr Zelenskyy", "he". */
export interface NounPhrase extends IndexRange {
  /** Index of the head's unit. */
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
  /** True for a day, a month or a period, which cannot speak. */
  readonly time: boolean;
}

/** Parts of speech of the words of a phrase. */
const innerTags = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM']);
/** Parts of speech of the last word of a phrase, its head. */
const headTags = new Set(['NOUN', 'PROPN', 'NUM']);

/** The noun phrases of a sentence, in order and without overlap. */
export function nounPhrasesOf(units: readonly Unit[], sentence: IndexRange): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = sentence.from; i < sentence.to;) {
    const phrase = phraseAt(units, i, sentence.to);
    if (phrase) phrases.push(phrase);
    i = phrase?.to ?? i + 1;
  }
  return phrases;
}

function phraseAt(units: readonly Unit[], first: number, limit: number): NounPhrase | undefined {
  const unit = units[first];
  if (!unit) return undefined;
  if (unit.pos === 'PRON' && !(possessivePronouns.has(unit.lower) && continuesPhrase(units[first + 1]))) {
    return { from: first, to: first + 1, head: first, kind: 'pronoun', time: false };
  }
  if (!innerTags.has(unit.pos) && unit.pos !== 'PRON') return undefined;
  let last = first + 1;
  while (last < limit && extendsPhrase(units, first, last, limit)) last += 1;
  while (last > first && !headTags.has(units[last - 1]?.pos ?? '') && units[last - 1]?.lower !== 'chief')
    last -= 1;
  const head = units[last - 1];
  if (last === first || !head) return bareDeterminer(units, first);
  const kind = head.pos === 'PROPN' ? 'name' : 'noun';
  return { from: first, to: last, head: last - 1, kind, time: timeNouns.has(head.lemma) };
}

/** A determiner or adjective that stands for a noun: "many said", "others said". */
function bareDeterminer(units: readonly Unit[], first: number): NounPhrase | undefined {
  const unit = units[first];
  if (unit?.pos !== 'DET' && unit?.pos !== 'ADJ') return undefined;
  if (standaloneDeterminers.has(unit.lower)) {
    return { from: first, to: first + 1, head: first, kind: 'pronoun', time: false };
  }
  return undefined;
}

function continuesPhrase(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (innerTags.has(unit.pos) ||
      (unit.pos === 'VERB' && /(?:ed|ing)$/u.test(unit.lower)) ||
      unit.pos === 'QUOTE')
  );
}

function extendsPhrase(units: readonly Unit[], first: number, at: number, limit: number): boolean {
  const unit = units[at];
  const previous = units[at - 1];
  const next = at + 1 < limit ? units[at + 1] : undefined;
  if (!unit || !previous) return false;
  if (unit.pos === 'DET') return previous.pos === 'DET' || previous.pos === 'PART';
  if (innerTags.has(unit.pos))
    return !(timeNouns.has(unit.lemma) && previous.pos === 'PROPN' && !timeNouns.has(previous.lemma));
  const nominal = next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
  switch (unit.pos) {
    case 'PART':
      return isPossessiveMarker(unit) && nominal;
    case 'PUNCT':
      // The hyphen of a compound, and the apostrophe of a plural possessive.
      if (unit.text === '-' || unit.text === '–')
        return unit.start === previous.end && next?.start === unit.end && next.pos !== 'PUNCT';
      return (
        (unit.text === "'" || unit.text === '’') &&
        previous.text.endsWith('s') &&
        unit.start === previous.end &&
        nominal
      );
    case 'CCONJ':
      return unit.text === '&' && nominal;
    case 'VERB':
      // "the proposed framework", "a retired general"
      return (
        at > first &&
        (previous.pos === 'DET' ||
          previous.pos === 'ADJ' ||
          previous.text === '-' ||
          (at === first + 1 && previous.pos === 'PRON')) &&
        /(?:ed|ing|en)$/u.test(unit.lower) &&
        (nominal || next?.text === '-')
      );
    case 'ADV':
      return (
        (previous.pos === 'DET' || previous.text === '-') &&
        next !== undefined &&
        (next.pos === 'ADJ' || next.pos === 'NUM')
      );
    default:
      return false;
  }
}

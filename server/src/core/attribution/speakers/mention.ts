import { documentNouns, utteranceNouns } from '../../english/documents';
import { organizationNouns } from '../../english/organizations';
import { definiteDeterminers, pluralPronouns } from '../../english/pronouns';
import { femaleTitles, maleTitles } from '../../english/titles';
import { unnamedSourceNouns } from '../../english/unnamedSources';
import { memoized } from '../../collections/memoized';
import { isTitle, personNameParts } from '../../values/names';
import type { SpeakerKind } from '../attribution';
import { classAt, phraseAt } from '../syntax/parsedSentence';
import type { ParsedSentence } from '../syntax/parsedSentence';
import type { NounPhrase } from '../syntax/nounPhrases';
import type { Unit } from '../syntax/unitSequences';

/** A phrase that may speak or be spoken to, as far as its own sentence describes it. Offsets are the block's. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As written, with what hangs on it: "a source close to the council"; without an article. */
  readonly text: string;
  readonly kind: SpeakerKind;
  /** A pronoun in lower case, where the mention is one. */
  readonly pronoun?: string;
  /** The proper name in it, titles left out: "Keir Starmer", "White House". */
  readonly name?: string;
  /** What the sentence says that the bearer is: "Deputy press secretary"; in lower case. */
  readonly role?: string;
  /** Head word in lower case and in the singular: "official". */
  readonly head: string;
  readonly plural: boolean;
  /** "The official": one of whom the text has told before. */
  readonly definite: boolean;
  /** Whose words the mention is: Zelenskiy of "Zelenskiy’s answer". */
  readonly owner?: string;
  /** "in Kyiv", "to Trump": the phrase is no subject. */
  readonly afterPreposition?: boolean;
  /** A title tells it: Mr. or Mrs. */
  readonly gender?: 'female' | 'male';
}

/** Longest mention, in units: a description that runs on says no more. */
const maxMentionUnits = 24;

/** What a phrase of a clause says of whom it names; `limit` is the unit before which what hangs on it ends. */
export function mentionOf(
  sentence: ParsedSentence,
  phrase: NounPhrase,
  limit = sentence.range.last,
): Mention {
  const { units } = sentence;
  const headUnit = units[phrase.head];
  const head = headUnit?.lemma ?? '';
  const start = units[phrase.first]?.start ?? 0;
  if (phrase.kind === 'pronoun' && headUnit?.pos === 'PRON') {
    const end = headUnit.end;
    return {
      start,
      end,
      text: headUnit.text,
      kind: 'unknown',
      pronoun: headUnit.lower,
      head,
      plural: pluralPronouns.has(headUnit.lower),
      definite: true,
    };
  }
  const last = extent(sentence, phrase, limit);
  const end = units[last - 1]?.end ?? start;
  const named = properName(units, phrase);
  const text = joined(units, firstWord(units, phrase), last);
  const plural = headUnit?.pos === 'NOUN' && headUnit.lower !== headUnit.lemma;
  const apposition =
    named.name === undefined || named.role === '' ? appositionOf(sentence, phrase, last) : {};
  const name = named.name ?? apposition.name;
  const role = [named.role, apposition.role ?? ''].filter(Boolean).join(', ').toLowerCase();
  const gender = named.gender ?? apposition.gender;
  const owner = name === undefined && utteranceNouns.has(head) ? ownerOf(units, phrase) : undefined;
  return {
    start,
    end,
    text,
    kind: kindOf(name, named.titled || apposition.name !== undefined, head, headUnit),
    ...(name === undefined ? {} : { name }),
    ...(role === '' ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
    ...(units[phrase.first - 1]?.pos === 'ADP' && phrase.first > sentence.range.first
      ? { afterPreposition: true }
      : {}),
    head: head === 'people' ? 'person' : head,
    plural: plural || head === 'people',
    definite: definiteDeterminers.has(units[phrase.first]?.lower ?? ''),
    ...(owner === undefined ? {} : { owner }),
  };
}

function kindOf(
  name: string | undefined,
  titled: boolean,
  head: string,
  unit: Unit | undefined,
): SpeakerKind {
  if (name !== undefined) {
    if (isOrganizationName(name)) return 'organization';
    if (titled || (name.includes(' ') && !/^(?:the|al)\b/iu.test(name))) return 'person';
    return 'unknown';
  }
  if (unit?.pos === 'PROPN') return isTitle(unit.text) ? 'person' : 'organization';
  if (unnamedSourceNouns.has(head)) return 'anonymous';
  if (documentNouns.has(head)) return 'document';
  if (isTitle(head)) return 'person';
  return unit?.pos === 'NOUN' ? 'organization' : 'unknown';
}

const maxRememberedNames = 5000;

/** True if a name is an organization's by its words: "The New York Times", "U.S. National Security Council", "NATO". */
export const isOrganizationName = memoized(readsAsOrganizationName, maxRememberedNames);

function readsAsOrganizationName(name: string): boolean {
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase().replace(/[.,]/gu, '');
  return (
    organizationNouns.has(last) ||
    /^the\b/iu.test(name) ||
    /^(?:\p{Lu}\.?){2,6}$/u.test(name) ||
    words.some((word) => /^(?:of|and|for|&)$/u.test(word))
  );
}

/** An article says nothing of the speaker; the "The" of a name does. */
function firstWord(units: readonly Unit[], phrase: NounPhrase): number {
  const first = units[phrase.first];
  if (first?.pos !== 'DET' || phrase.last - phrase.first < 2) return phrase.first;
  if (first.text === 'The' && units[phrase.first + 1]?.pos === 'PROPN') return phrase.first;
  return /^(?:the|a|an)$/u.test(first.lower) ? phrase.first + 1 : phrase.first;
}

function joined(units: readonly Unit[], first: number, last: number): string {
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

/** The phrases that hang on a phrase: "of the union", "close to the council", "familiar with the matter", "briefed on it". */
function extent(sentence: ParsedSentence, phrase: NounPhrase, limit: number): number {
  let last = phrase.last;
  for (let guard = 0; guard < 4; guard += 1) {
    let at = last;
    const unit = sentence.units[at];
    if (!unit || at >= limit) break;
    const linking =
      phrase.kind === 'noun' &&
      (unit.pos === 'ADJ' || (unit.pos === 'VERB' && /(?:ed|en|ing)$/u.test(unit.lower)));
    if (linking) at += 1;
    const preposition = sentence.units[at];
    if (preposition?.pos !== 'ADP' && preposition?.lower !== 'to') break;
    if (!linking && !/^(?:of|for|at|from|in|with|inside|within)$/u.test(preposition.lower)) break;
    const next = phraseAt(sentence, at + 1);
    if (
      !next ||
      next.time ||
      next.kind === 'pronoun' ||
      next.last > limit ||
      next.last - phrase.first > maxMentionUnits
    )
      break;
    last = next.last;
  }
  return last;
}

/** The name before the last possessive of a phrase. */
function ownerOf(units: readonly Unit[], phrase: NounPhrase): string | undefined {
  for (let at = phrase.last - 1; at > phrase.first; at -= 1) {
    if (!/^['’]s?$/u.test(units[at]?.text ?? '')) continue;
    return properName(units, { first: phrase.first, last: at, head: at - 1, kind: 'name', time: false }).name;
  }
  return undefined;
}

interface Named {
  readonly name?: string;
  readonly role: string;
  readonly titled: boolean;
  readonly gender?: 'female' | 'male';
}

/** The run of names that ends a phrase, parted into titles and the name proper. */
function properName(units: readonly Unit[], phrase: NounPhrase): Named {
  // "Radio 4" is a name too.
  const end =
    units[phrase.last - 1]?.pos === 'NUM' && units[phrase.last - 2]?.pos === 'PROPN'
      ? phrase.last - 2
      : phrase.last - 1;
  if (units[end]?.pos !== 'PROPN') return { role: '', titled: false };
  let first = end;
  while (first > phrase.first && isNamePart(units, first - 1, phrase.first)) first -= 1;
  const words = units.slice(first, phrase.last);
  const before = units.slice(phrase.first, first).filter((unit) => unit.pos !== 'DET');
  let lastTitle = -1;
  for (const [index, word] of words.entries()) if (isTitle(word.text)) lastTitle = index;
  const gender = genderOf(words.slice(0, lastTitle + 1));
  const roleUnits = [...before, ...words.slice(0, lastTitle + 1)];
  const role = joined(roleUnits, 0, roleUnits.length).replace(/^['’]s /u, '');
  const nameUnits = words.slice(lastTitle + 1);
  const titled = lastTitle >= 0 || before.some((unit) => isTitle(unit.text));
  if (nameUnits.length === 0) return { role, titled: true, ...(gender ? { gender } : {}) };
  const article = before.length === 0 && units[phrase.first]?.text === 'The' && !titled ? 'The ' : '';
  return {
    name: article + joined(nameUnits, 0, nameUnits.length),
    role,
    titled,
    ...(gender ? { gender } : {}),
  };
}

/** The gender that titles tell. */
function genderOf(titles: readonly Unit[]): 'female' | 'male' | undefined {
  const words = titles.map(({ lower }) => lower.replace(/\.$/u, ''));
  if (words.some((word) => femaleTitles.has(word))) return 'female';
  return words.some((word) => maleTitles.has(word)) ? 'male' : undefined;
}

function isNamePart(units: readonly Unit[], at: number, first: number): boolean {
  const unit = units[at];
  if (unit?.pos === 'PROPN') return true;
  if (unit?.text === '&' || unit?.text === '-') return at > first && units[at - 1]?.pos === 'PROPN';
  return (
    unit !== undefined &&
    /^\p{Lu}/u.test(unit.text) &&
    unit.pos !== 'DET' &&
    unit.pos !== 'PRON' &&
    at > first
  );
}

/** "Anna Kelly, deputy press secretary," and "the foreign policy chief, Kaja Kallas,": what stands after the comma. */
function appositionOf(
  sentence: ParsedSentence,
  phrase: NounPhrase,
  last: number,
): { name?: string; role?: string; gender?: 'female' | 'male' } {
  if (sentence.units[last]?.text !== ',') return {};
  const next = phraseAt(sentence, last + 1);
  if (next?.first !== last + 1 || next.kind === 'pronoun' || next.time) return {};
  const end = extent(sentence, next, sentence.range.last);
  const closing = classAt(sentence, end);
  if (closing !== ',' && closing !== '.' && closing !== '$' && closing !== 'who') return {};
  const named = properName(sentence.units, next);
  const isNamed = properName(sentence.units, phrase).name !== undefined;
  if (isNamed) {
    if (next.kind === 'name' && !named.titled) return {};
    return { role: joined(sentence.units, firstWord(sentence.units, next), end) };
  }
  if (named.name === undefined || isOrganizationName(named.name) || personNameParts(named.name).length < 2)
    return {};
  const role = joined(sentence.units, firstWord(sentence.units, phrase), last);
  return { name: named.name, role, ...(named.gender ? { gender: named.gender } : {}) };
}

/**
 * Who is named with a phrase as the subject of a cue, before and after it: "Starmer and Macron said", "France, Germany and
 * Britain have agreed". Phrases that other words part are none.
 */
export function coSpeakersOf(sentence: ParsedSentence, phrase: NounPhrase, cue: number): Mention[] {
  const found: NounPhrase[] = [];
  for (let next = following(sentence, phrase); next; next = following(sentence, next)) {
    if (next.first <= cue && cue < next.last) break;
    found.push(next);
  }
  // A list that goes on without "and" is an apposition.
  if (!found.some(({ first }) => classAt(sentence, first - 1) === 'and')) found.length = 0;
  let listed = found.length > 0;
  for (
    let before = preceding(sentence, phrase, listed);
    before;
    before = preceding(sentence, before, listed)
  ) {
    found.push(before);
    listed = true;
  }
  return found.map((one) => mentionOf(sentence, one));
}

function following(sentence: ParsedSentence, phrase: NounPhrase): NounPhrase | undefined {
  let at = phrase.last;
  if (classAt(sentence, at) === ',') at += 1;
  if (classAt(sentence, at) === 'and') at += 1;
  return at === phrase.last ? undefined : namedAt(phraseAt(sentence, at), (next) => next.first === at);
}

/** The name before a phrase, joined to it by "and" or, in a list that has its "and", by a comma. */
function preceding(sentence: ParsedSentence, phrase: NounPhrase, listed: boolean): NounPhrase | undefined {
  let at = phrase.first - 1;
  const joint = classAt(sentence, at);
  if (joint !== 'and' && !(listed && joint === ',')) return undefined;
  if (joint === 'and' && classAt(sentence, at - 1) === ',') at -= 1;
  return namedAt(phraseAt(sentence, at - 1), (before) => before.last === at);
}

function namedAt(
  phrase: NounPhrase | undefined,
  touches: (phrase: NounPhrase) => boolean,
): NounPhrase | undefined {
  return phrase?.kind === 'name' && !phrase.time && touches(phrase) ? phrase : undefined;
}

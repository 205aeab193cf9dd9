import type { IndexRange } from '../../collections/indexRange';
import { monthNames, weekdayNames } from '../../english/calendarWords';
import { functionWords } from '../../english/functionWords';
import { nameParticles } from '../../english/nameParticles';
import {
  formerHolderWords,
  idleOfficeWords,
  officeAdjectives,
  officeForms,
  officeLevels,
  officeVerbs,
  shortOffices,
  singleOffices,
} from '../../english/offices';
import { nameSuffixes } from '../../english/titles';
import { isCommonNoun } from '../../lexicon/commonNouns';
import type { Span } from '../../prose/span';
import { isPersonTitle, personNameParts } from '../../values/names/personNames';
import { membership } from './office';
import type { Office, ToldOffice } from './office';
import { isOrganizationName } from '../organizationName';

/** What of a token the reading of offices needs. */
export interface OfficeToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

/** Maximum number of words before and after an office that tell of what it is one. */
const maxWordsBefore = 6;
const maxWordsAfter = 9;
/** Maximum number of words of a name. */
const maxNameWords = 4;

/**
 * The offices that a sentence gives to people whom it names: "Mayor Ann Hale", "Ann Hale, 51, the mayor of Quarry", "the mayor,
 * Ann Hale,", "Ann Hale is the mayor", "Ann Hale, who chairs the board", "a study led by Ann Hale".
 */
export function readOffices(tokens: readonly OfficeToken[]): ToldOffice[] {
  const words = joined(tokens);
  const told: ToldOffice[] = [];
  for (const [at, { lower, lemma, pos }] of words.entries()) {
    if (nounOf(words, at) !== undefined) told.push(...ofNoun(words, at));
    else if (lower === 'of' || lower === 'at' || lower === 'from') told.push(...ofBody(words, at));
    else if (officeVerbs.has(lemma) && (pos !== 'NOUN' || words[at - 1]?.lower === 'who') && lower !== 'lead')
      told.push(...ofVerb(words, at));
  }
  return told;
}

/** Length of a hyphenated word, in characters, beyond which no more parts are joined to it. */
const maxJoinedLength = 60;

/** Joins the parts of hyphenated words. */
function joined(tokens: readonly OfficeToken[]): OfficeToken[] {
  const words: OfficeToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = words.at(-1);
    const isPart = (token.text === '-' || tokens[at - 1]?.text === '-') && token.start === last?.end;
    if (!last || !isPart || last.text.length > maxJoinedLength) {
      words.push(token);
      continue;
    }
    const text = last.text + token.text;
    const pos = token.text === '-' ? last.pos : token.pos;
    words[words.length - 1] = {
      text,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      pos,
      start: last.start,
      end: token.end,
    };
  }
  return words;
}

/** The office that a word is the noun of; undefined for another word, and within a longer noun ("president's plan"). */
function nounOf(words: readonly OfficeToken[], at: number): string | undefined {
  const word = words[at];
  if (!word) return undefined;
  const noun = shortOffices.get(word.lower)?.[0] ?? officeForms.get(word.lower) ?? word.lower;
  if (!singleOffices.has(noun)) return undefined;
  const [before, next] = [words[at - 1]?.lower, words[at + 1]];
  if (noun === 'executive' && word.lower !== 'ceo' && before !== 'chief') return undefined;
  if (noun === 'officer' && word.lower === 'officer' && !words.slice(Math.max(0, at - 3), at).some(isChief))
    return undefined;
  // "Chief executive officer" is read at its middle word; "secretary general" at its first.
  if (noun === 'officer' && before === 'executive') return undefined;
  if (noun === 'head' && next?.lower === 'coach') return undefined;
  return next && isPossessive(next) ? undefined : noun;
}

function isChief({ lower }: OfficeToken): boolean {
  return lower === 'chief';
}

function ofNoun(words: readonly OfficeToken[], at: number): ToldOffice[] {
  const noun = nounOf(words, at) ?? '';
  const last = endOfNoun(words, at);
  const from = startOfModifiers(words, at);
  const to = endOfComplement(words, last);
  const office = withPast(officeOf(words, noun, { from, to }, at), words, to);
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  const before = beforeDeterminer(words, from);
  if (words[before - 1]?.lower === 'as') return [];
  const isIndefinite = words[before]?.lower === 'a' || words[before]?.lower === 'an';
  const isDescribed = before < from || words.slice(from, at).some(isPossessive) || to > last;
  const definite = isDescribed && !isIndefinite;
  const told = (name: Name | undefined, isDefinite = definite): ToldOffice[] =>
    name
      ? [{ person: name.text, personSpan: name.span, office, span, definite: isDefinite, byVerb: false }]
      : [];
  const behind = to === last ? nameFrom(words, to) : undefined;
  if (behind) return told(behind);
  const apposed = isClosed(words, to) ? nameBeforeComma(words, before) : undefined;
  const after = words[to]?.text === ',' ? nameFrom(words, to + 1) : undefined;
  // "… of Ann Hale, the mayor, Bo Lind of Quarry": the office may be either's.
  if (apposed && after) return [];
  if (apposed) return told(apposed, words[to]?.lower !== 'who' && !isIndefinite);
  const subject = subjectOfCopula(words, before);
  if (subject) return told(subject);
  return after && isClosed(words, after.to, true) ? told(after) : [];
}

/** "Ann Hale of the University of Quarry", "Ann Hale, an economist at Hale College": the preposition stands at `at`. */
function ofBody(words: readonly OfficeToken[], at: number): ToldOffice[] {
  const first = at + (isDeterminer(words[at + 1]) ? 2 : 1);
  const to = isCapitalised(words[first]) ? endOfWords(words, first) : first;
  const [begin, end] = [words[first], words[to - 1]];
  if (!begin || !end || to - first < 2 || !isOrganizationName(textOf(words, first, to))) return [];
  const from = startOfModifiers(words, at);
  const person =
    words[at - 1]?.pos === 'NOUN' && words[at]?.lower !== 'of'
      ? nameBeforeComma(words, beforeDeterminer(words, from))
      : nameUntil(words, at - 1);
  if (!person || personNameParts(person.text).length < 2) return [];
  const office = officeOf(words, membership, { from: first, to });
  const span = { start: begin.start, end: end.end };
  return [{ person: person.text, personSpan: person.span, office, span, definite: false, byVerb: false }];
}

/** "Ann Hale chairs the board", "Ann Hale, who chairs the board", "the board, chaired by Ann Hale". */
function ofVerb(words: readonly OfficeToken[], at: number): ToldOffice[] {
  const verb = words[at];
  if (!verb) return [];
  const noun = officeVerbs.get(verb.lemma) ?? '';
  if (words[at + 1]?.lower === 'by') {
    const agent = nameFrom(words, at + 2);
    let end = at;
    while (end > 0 && (words[end - 1]?.pos === 'AUX' || words[end - 1]?.text === ',')) end--;
    const from = startOfModifiers(words, end - 1);
    if (!agent || words[end - 1]?.pos !== 'NOUN' || !isDeterminer(words[from - 1])) return [];
    const span = { start: verb.start, end: words[at + 1]?.end ?? verb.end };
    const office = officeOf(words, noun, { from, to: end });
    return [{ person: agent.text, personSpan: agent.span, office, span, definite: true, byVerb: true }];
  }
  // "Led the council" may be told of one who does so no more.
  if (verb.lower !== `${verb.lemma}s`) return [];
  const relative = words[at - 1]?.lower === 'who' ? at - 2 : at - 1;
  const comma = words[relative]?.text === ',' ? relative - 1 : relative;
  const person = nameUntil(words, comma);
  const first = at + (isDeterminer(words[at + 1]) ? 2 : 1);
  if (!person || words[at + 1]?.lower === 'a' || words[at + 1]?.lower === 'an') return [];
  const to = endOfWords(words, first);
  if (to === first) return [];
  const span = { start: verb.start, end: words[to - 1]?.end ?? verb.end };
  const office = officeOf(words, noun, { from: first, to });
  return [{ person: person.text, personSpan: person.span, office, span, definite: true, byVerb: true }];
}

/**
 * The office of a noun with the words of a range that tell of what it is one.
 * @param at Index of the noun, if it stands in the range.
 */
function officeOf(words: readonly OfficeToken[], noun: string, { from, to }: IndexRange, at = -1): Office {
  const short = shortOffices.get(words[at]?.lower ?? '')?.[1] ?? '';
  const levels = new Set<string>(short === 'vice' || short === 'former' ? [short] : []);
  const fields = new Set<string>(short === '' || levels.has(short) ? [] : [short]);
  const names = new Set<string>();
  const isTitle = isCapitalised(words[at]);
  for (const [place, word] of words.slice(from, to).entries()) {
    const { pos } = word;
    const lower = word.lower.replaceAll('.', '');
    const index = from + place;
    if (officeLevels.has(lower)) levels.add(lower);
    else if (formerHolderWords.has(lower)) levels.add('former');
    else if (index === at || !tellsWhat(lower)) continue;
    else if (isCapitalised(word) && !((index === 0 || (isTitle && index < at)) && isOrdinary(word)))
      names.add(lower);
    else if (pos === 'NOUN' || pos === 'PROPN' || officeAdjectives.has(lower)) fields.add(lower);
  }
  return { noun, levels: [...levels].sort(), names: [...names], fields: [...fields] };
}

const periodPrepositions: ReadonlySet<string> = new Set([
  'until',
  'till',
  'before',
  'from',
  'between',
  'during',
  'when',
]);

/** The same office as one of the past, where the words behind it tell when it was held: "mayor from 2001 to 2009". */
function withPast(office: Office, words: readonly OfficeToken[], to: number): Office {
  const [next, year] = [words[to]?.lower ?? '', words[to + 1]?.text ?? ''];
  const isPast = periodPrepositions.has(next) || (next === 'in' && /^\d{4}$/u.test(year));
  return isPast && !office.levels.includes('former')
    ? { ...office, levels: [...office.levels, 'former'].sort() }
    : office;
}

/** True for a word that is no structure, no other office, and no general word beside one. */
function tellsWhat(lower: string): boolean {
  return (
    /^[\p{L}\p{N}]/u.test(lower) &&
    !functionWords.has(lower) &&
    !idleOfficeWords.has(lower) &&
    !shortOffices.has(lower) &&
    !singleOffices.has(officeForms.get(lower) ?? lower)
  );
}

/** True for a word that its capital makes no name, unlike an acronym's. */
function isOrdinary({ text, lower }: OfficeToken): boolean {
  return !/^[\p{Lu}.]{2,}$/u.test(text) && (officeAdjectives.has(lower) || isCommonNoun(lower));
}

/** End (exclusive) of a noun of two words: "secretary general", "chief executive officer". */
function endOfNoun(words: readonly OfficeToken[], at: number): number {
  const next = words[at + 1]?.lower;
  return next === 'general' || (next === 'officer' && words[at]?.lower === 'executive') ? at + 2 : at + 1;
}

const modifierTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

function startOfModifiers(words: readonly OfficeToken[], at: number): number {
  let from = at;
  const isTitle = isCapitalised(words[at]) && at > 1;
  while (from > 0 && at - from < maxWordsBefore && isModifier(words, from - 1)) {
    // "In those days Minister Hale": a title has capitals throughout.
    if (isTitle && isLowerNoun(words[from - 1])) break;
    from--;
  }
  return from;
}

function isLowerNoun(word: OfficeToken | undefined): boolean {
  return word?.pos === 'NOUN' && /^\p{Ll}/u.test(word.text);
}

function isModifier(words: readonly OfficeToken[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const { lower, pos } = word;
  if (isPossessive(word) || officeLevels.has(lower) || formerHolderWords.has(lower)) return true;
  if (isDayOrMonth(lower) || functionWords.has(lower)) return false;
  return modifierTags.has(pos) || (isCapitalised(word) && pos !== 'VERB' && at > 0);
}

function isDayOrMonth(lower: string): boolean {
  return weekdays.has(lower) || months.has(lower);
}

const weekdays: ReadonlySet<string> = new Set(weekdayNames);
const months: ReadonlySet<string> = new Set(monthNames);

/** End (exclusive) of "of the board of the Hale Trust" behind an office; `at` where there is none. */
function endOfComplement(words: readonly OfficeToken[], at: number): number {
  const preposition = words[at]?.lower;
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'at') return at;
  const first = at + (isDeterminer(words[at + 1]) ? 2 : 1);
  const end = endOfWords(words, first);
  return end === first ? at : end;
}

/** End (exclusive) of the words of a body from `at` on: "Hale Trust", "finance committee", "Society of Architects". */
function endOfWords(words: readonly OfficeToken[], at: number): number {
  let end = at;
  while (end - at < maxWordsAfter) {
    const word = words[end];
    if (!word) break;
    const next = words[end + 1];
    const isJoint = /^(?:of|for|and|&|'s|’s)$/u.test(word.lower) && end > at;
    if (isJoint && (isCapitalised(next) || (isPossessive(word) && next?.pos === 'NOUN'))) end += 1;
    else if (isJoint && word.lower === 'of' && isDeterminer(next) && isCapitalised(words[end + 2])) end += 2;
    else if (isModifier(words, end) && !officeLevels.has(word.lower) && /^[\p{L}\p{N}]/u.test(word.lower))
      end += 1;
    else break;
  }
  return end;
}

function isPossessive({ lower }: OfficeToken): boolean {
  return lower === "'s" || lower === '’s';
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']);

function isDeterminer(word: OfficeToken | undefined): boolean {
  return word !== undefined && determiners.has(word.lower);
}

function beforeDeterminer(words: readonly OfficeToken[], from: number): number {
  return isDeterminer(words[from - 1]) ? from - 1 : from;
}

/** True if a phrase ends before `at`: a list goes on with "and". A name in apposition may be followed by its verb. */
function isClosed(words: readonly OfficeToken[], at: number, mayHaveVerb = false): boolean {
  const word = words[at];
  if (!word) return true;
  if (word.text === ',') return !/^(?:and|or)$/u.test(words[at + 1]?.lower ?? '');
  // "A former mayor and no relation": no list of people.
  if (word.lower === 'and') return !isCapitalised(words[at + 1]) && words[at + 1]?.lower !== 'the';
  if (mayHaveVerb && (word.pos === 'VERB' || word.pos === 'AUX')) return true;
  return word.lower === 'who' || periodPrepositions.has(word.lower) || /^[.;:)!?—–"”’\]]/u.test(word.text);
}

interface Name {
  readonly text: string;
  readonly span: Span;
  /** Index of the word after it. */
  readonly to: number;
}

/** The name before a comma and perhaps an age or a degree, which ends at `at`: "Ann Hale, 51, …". */
function nameBeforeComma(words: readonly OfficeToken[], at: number): Name | undefined {
  if (words[at - 1]?.text !== ',') return undefined;
  const between = words[at - 2]?.lower ?? '';
  const isAside = (/^\d{1,3}$/u.test(between) || nameSuffixes.has(between)) && words[at - 3]?.text === ',';
  return nameUntil(words, isAside ? at - 4 : at - 2);
}

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains', 'remained']);

/** The subject of "is" before `at`: "Ann Hale is", "Ann Hale, who was". */
function subjectOfCopula(words: readonly OfficeToken[], at: number): Name | undefined {
  const verb = words[at - 1]?.lower === 'now' ? at - 2 : at - 1;
  if (!copulas.has(words[verb]?.lower ?? '')) return undefined;
  if (words[verb - 1]?.lower !== 'who') return nameUntil(words, verb - 1);
  return nameUntil(words, words[verb - 2]?.text === ',' ? verb - 3 : verb - 2);
}

/** The name that ends with the word at `last`, or before "of" and a place there: "Ann Hale of Quarry". */
function nameUntil(words: readonly OfficeToken[], last: number): Name | undefined {
  let from = last + 1;
  while (from > 0 && last - from + 1 < maxNameWords && isNameWord(words, from - 1)) from--;
  while (from <= last && !isCapitalised(words[from])) from++;
  const preposition = words[from - 1]?.lower;
  if (from <= last && (preposition === 'of' || preposition === 'from')) {
    let start = from - 1;
    while (start > 0 && from - 1 - start < maxNameWords && isNameWord(words, start - 1)) start--;
    return nameIn(words, start, from - 1);
  }
  return nameIn(words, from, last + 1);
}

/** The name that begins with the word at `from`. */
function nameFrom(words: readonly OfficeToken[], from: number): Name | undefined {
  let to = from;
  if (!isCapitalised(words[from])) return undefined;
  while (to - from < maxNameWords && isNameWord(words, to)) to++;
  while (to > from && !isCapitalised(words[to - 1])) to--;
  return nameIn(words, from, to);
}

function nameIn(words: readonly OfficeToken[], from: number, to: number): Name | undefined {
  let first = from;
  while (first < to && isPersonTitle(words[first]?.text ?? '')) first++;
  const [begin, end] = [words[first], words[to - 1]];
  if (!begin || !end || first >= to) return undefined;
  const text = textOf(words, first, to);
  return personNameParts(text).length === 0
    ? undefined
    : { text, span: { start: begin.start, end: end.end }, to };
}

function textOf(words: readonly OfficeToken[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

function isNameWord(words: readonly OfficeToken[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (nameParticles.has(word.lower) && word.text === word.lower)
    return isCapitalised(words[at + 1]) && isCapitalised(words[at - 1]);
  return isCapitalised(word) && !functionWords.has(word.lower) && !isDayOrMonth(word.lower);
}

function isCapitalised(word: OfficeToken | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

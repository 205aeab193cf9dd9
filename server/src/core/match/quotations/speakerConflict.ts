import type { ArchiveView } from '../../archive/archiveView';
import type { Article } from '../../archive/article';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { isCountryName } from '../../english/countries';
import { femalePronouns, malePronouns } from '../../english/pronouns';
import { isBareName, speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { isOrganizationName } from '../../entities/organizationName';
import { lowerBound } from '../../collections/binarySearch';
import { memoizedByObject } from '../../collections/memoizedByObject';
import { ownWordsOf } from '../../prose/ownWords';
import { toDocument } from '../../prose/prose';
import type { Block } from '../../prose/prose';
import { blankQuotations } from '../../prose/quotedSpans';
import { hull } from '../../prose/span';
import type { Span } from '../../prose/span';
import { genderOfName } from '../../values/names/genderOfName';
import { haveOtherGivenNames, sameNamePart } from '../../values/names/compareNames';
import { personNameParts } from '../../values/names/personNames';
import { spellingKey } from '../../values/names/spelling';
import type { QuotationPart } from './draftQuotation';
import type { SpokenMatch } from './quotationReading';

/**
 * True if a source has the words of a match from somebody who is surely not the speaker that the draft names: both are
 * resolved to names, and the source does not name the draft's speaker beside the words, where it may have meant them.
 */
export function isOtherSpeaker(
  named: SpeakerIdentity,
  { match, speaker: comparison }: SpokenMatch,
  archive: ArchiveView,
): boolean {
  const attribution = match.quotation?.attribution;
  const other = attribution && speakerOf(attribution);
  const block = match.quotation?.block;
  if (comparison !== 'different' || !other || block === undefined) return false;
  const isConfidential = other.kind === 'anonymous' && attribution.speaker.length > 0 && !attribution.carried;
  if (!isResolved(named) || !(isResolved(other) || isConfidential)) return false;
  const mayBeOne = shareSurname(named.name, other.name) && !haveOtherGivenNames(named.name, other.name);
  if (mayBeOne && !knowsBoth(named, other, archive)) return false;
  return (
    isNamedBeside(attribution, match.article) ||
    isOfOtherGender(archive.people.resolve(named), attribution, match.article) ||
    !isNamedNear(named, match.article, block)
  );
}

/** True if the pronoun beside the cue cannot stand for a speaker, whose given name tells a man from a woman. */
function isOfOtherGender(
  { name }: SpeakerIdentity,
  { speaker }: ResolvedAttribution,
  { text }: Article,
): boolean {
  const gender = genderOfName(name);
  if (gender === undefined) return false;
  const others = gender === 'female' ? malePronouns : femalePronouns;
  return speaker.some(({ start, end }) => others.has(text.slice(start, end).toLowerCase()));
}

/** True if the label of a turn, or the mention beside the cue, has the speaker's surname. */
function isNamedBeside(
  { turnStart, carried, speaker, speakerName = '' }: ResolvedAttribution,
  { text }: Article,
): boolean {
  if (turnStart !== undefined) return true;
  const surname = personNameParts(speakerName).at(-1);
  return (
    !carried &&
    surname !== undefined &&
    speaker.some(({ start, end }) => text.slice(start, end).includes(surname))
  );
}

/** True for a personal name and for the name of an organization or a country; a description may be anybody's. */
function isResolved(speaker: SpeakerIdentity): boolean {
  return (
    isBareName(speaker) ||
    (speaker.kind === 'organization' && (isOrganizationName(speaker.name) || isCountryName(speaker.name)))
  );
}

function surnameOf(name: string): string {
  return personNameParts(name).at(-1) ?? name;
}

/** True if two names end with one surname, in whatever spelling. */
export function shareSurname(a: string, b: string): boolean {
  return sameNamePart(surnameOf(a), surnameOf(b));
}

/** True if the sources name both in full, so that they are two people of one surname and not one in two spellings. */
function knowsBoth(a: SpeakerIdentity, b: SpeakerIdentity, { words }: ArchiveView): boolean {
  return [a, b].every(({ name }) => {
    const parts = personNameParts(name);
    return parts.length > 1 && parts.every((part) => words.hasName(part));
  });
}

/** True if a block of an article has the last word of a name outside its quotations. */
function isNamedNear({ name }: SpeakerIdentity, { words }: Article, block: number): boolean {
  const surname = spellingKey(surnameOf(name).toLowerCase());
  for (let at = lowerBound(words, (word) => word.block < block); words[at]?.block === block; at++) {
    const word = words[at];
    if (word?.capital === true && word.quotation < 0 && spellingKey(word.key) === surname) return true;
  }
  return false;
}

/** True if a paragraph of the draft has the last word of a speaker's name outside its quotations. */
export function isNamedIn(speaker: string, block: Block): boolean {
  const surname = personNameParts(speaker).at(-1) ?? speaker;
  return nameSpellings(block).has(spellingKey(surname.toLowerCase()));
}

/** Spelling keys of the words with a capital of a paragraph, outside its quotations. */
const nameSpellings = memoizedByObject(
  (block: Block) => new Set([...ownWordsOf(block).capitals].map(spellingKey)),
);

/**
 * The place in the draft that names the speaker of a quotation: the mention beside the cue, unless it is a pronoun or missing;
 * else the last place of the name in the quotation's paragraph, outside its quotations. Undefined if there is none.
 */
export function placeOfSpeaker(
  { speaker, speakerName = '' }: ResolvedAttribution,
  { block }: QuotationPart,
  draft: string,
): Span | undefined {
  const mention = hull(speaker);
  const surname = personNameParts(speakerName).at(-1);
  if (surname === undefined || (mention && draft.slice(mention.start, mention.end).includes(surname)))
    return mention;
  const own = blankQuotations(block.text);
  const start = own.lastIndexOf(surname);
  return start < 0 ? mention : toDocument(block, { start, end: start + surname.length });
}

import { memoized } from '../../collections/memoized';
import { countriesIn, isCountryName } from '../../english/countries';
import { kinshipPhrase, representativePhrase, spokespersonPhrase } from '../../english/people';
import { confidentialSourceNouns } from '../../english/unnamedSources';
import { comparePersonNames, sameNamePart } from '../../values/names/compareNames';
import type { NameComparison } from '../../values/names/compareNames';
import { personNameParts } from '../../values/names/personNames';
import { plainName } from '../../values/names/spelling';
import type { Referent, SpeakerKind } from '../attribution';
import { isOrganizationName } from '../../entities/organizationName';
import { isBareName, isCapitalisedName } from './speakerIdentity';
import type { SpeakerIdentity } from './speakerIdentity';

/** Names that the user declares to be one speaker's: each entry is a group of spellings. */
export type Aliases = readonly (readonly string[])[];

/** Unknown: neither document tells enough to say that two speakers are the same or different. */
export type SpeakerComparison = 'same' | 'different' | 'unknown';

/**
 * Compares the speakers of two documents. The result does not depend on their order.
 *
 * - Equal names, and aliases of one group, are the same, whatever the kinds.
 * - People are compared by their names: a surname is the same as a full name with it.
 * - An office is the same as a person with that role.
 * - An organization is the same as its spokesperson, and as a person whose role names it.
 * - Countries tell apart: an organization or official of one is not that of another.
 * - Two unnamed sources are never different.
 * - Of several who speak together, one that is the same is enough.
 */
export function compareSpeakers(
  a: SpeakerIdentity,
  b: SpeakerIdentity,
  aliases: Aliases = [],
): SpeakerComparison {
  if (!a.coSpeakers && !b.coSpeakers) return compareReferents(a, b, aliases);
  const outcomes = [a, ...(a.coSpeakers ?? [])].flatMap((left) =>
    [b, ...(b.coSpeakers ?? [])].map((right) => compareReferents(left, right, aliases)),
  );
  if (outcomes.includes('same')) return 'same';
  return outcomes.includes('unknown') ? 'unknown' : 'different';
}

function compareReferents(a: Referent, b: Referent, aliases: Aliases): SpeakerComparison {
  if (a.name === b.name || fold(a.name) === fold(b.name) || areAliases(a.name, b.name, aliases))
    return 'same';
  const kinds = [comparableKind(a), comparableKind(b)] as const;
  if (kinds[0] === 'unknown' || kinds[1] === 'unknown') return compareUnknown(a, b);
  switch (kinds[0]) {
    case 'person':
      if (kinds[1] === 'person') return comparePeople(a, b);
      return kinds[1] === 'organization' ? comparePersonAndOrganization(a, b) : comparePersonAndSource(a, b);
    case 'organization':
      if (kinds[1] === 'person') return comparePersonAndOrganization(b, a);
      return kinds[1] === 'organization' ? compareOrganizations(a, b) : compareOrganizationAndSource(a, b);
    case 'anonymous':
    case 'document':
      if (kinds[1] === 'person') return comparePersonAndSource(b, a);
      return kinds[1] === 'organization' ? compareOrganizationAndSource(b, a) : compareSources(a, b);
  }
}

/** Kind of a referent for comparing. A description without a name ("the president") is unknown: it may fit any name. */
function comparableKind({ name, kind }: Referent): SpeakerKind {
  if (kind === 'organization' && kinshipPhrase.test(name)) return 'anonymous';
  if (kind === 'person' && personNameParts(name).length === 0) return 'unknown';
  if (kind === 'person' && !/\p{Lu}/u.test(name)) return 'unknown';
  if (kind === 'unknown' && isCountryName(name)) return 'organization';
  if (kind === 'organization' && !/\p{Lu}/u.test(name)) return 'unknown';
  return kind;
}

function compareUnknown(a: Referent, b: Referent): SpeakerComparison {
  if (describes(a, b) || describes(b, a) || employs(a, b) || employs(b, a)) return 'same';
  const left = personNameParts(a.name).filter(isCapitalisedName);
  const right = personNameParts(b.name).filter(isCapitalisedName);
  if (left.some((part) => right.some((other) => sameNamePart(part, other)))) return 'same';
  if (isBareName(a) && isBareName(b)) return 'different';
  return holdsOtherOffice(a, b) || holdsOtherOffice(b, a) ? 'different' : 'unknown';
}

/** True if an office of a state, named alone, has no word in common with the roles of the other. */
function holdsOtherOffice(office: Referent, bearer: Referent): boolean {
  if (office.kind !== 'person' || personNameParts(office.name).length > 0) return false;
  if (countriesIn(office.name).size === 0 || bearer.roles.length === 0) return false;
  const roles = roleWords(bearer);
  return !wordsOf(office.name).some((word) => roles.has(word));
}

/** True if all words of a description without a name ("the foreign minister") are in the roles of the other. */
function describes(description: Referent, bearer: Referent): boolean {
  if (/\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(description.name) || bearer.roles.length === 0) return false;
  const words = wordsOf(description.name).filter((word) => word.length > 2);
  const roles = roleWords(bearer);
  return words.length > 0 && words.every((word) => roles.has(word));
}

function comparePeople(a: Referent, b: Referent): NameComparison {
  return employs(a, b) || employs(b, a) ? 'same' : comparePersonNames(a.name, b.name);
}

/** True if a role names the other, whose two capitalised words are an organization's: "Leeds Cycling's campaigns manager". */
function employs(organization: Referent, person: Referent): boolean {
  const name = fold(organization.name);
  return name.includes(' ') && fold(person.roles.join(' ')).includes(name);
}

/** An acronym, which a role may spell out: the fund of "the fund's director" may be the IMF. */
const acronym = /^\p{Lu}{2,6}$/u;

function comparePersonAndOrganization(person: Referent, organization: Referent): SpeakerComparison {
  const roles = person.roles.join(' ');
  const isOneWord = !organization.name.includes(' ');
  // A surname without anything else may have been taken for an organization: "Bloomberg", "Putin".
  if (isOneWord && personNameParts(person.name).some((part) => sameNamePart(part, organization.name)))
    return 'same';
  if (roles !== '' && fold(roles).includes(fold(organization.name))) return 'same';
  const countriesOfPerson = countriesIn(roles);
  const countries = countriesIn(organization.name);
  if (countriesOfPerson.size > 0 && countries.size > 0) {
    if (!intersect(countriesOfPerson, countries)) return 'different';
    return spokespersonPhrase.test(roles) ? 'same' : 'unknown';
  }
  // A single word that is no part of the person's name is another person, or an organization that is not in their roles.
  if (isOneWord && countries.size === 0) return acronym.test(organization.name) ? 'unknown' : 'different';
  return worksElsewhere(roles, organization.name) ? 'different' : 'unknown';
}

/** True if roles name an employer and no word of an organization's name. */
function worksElsewhere(roles: string, organization: string): boolean {
  if (!/\p{Lu}/u.test(organization) || !/\b(?:of|for|at)\b/u.test(roles) || spokespersonPhrase.test(roles))
    return false;
  const words = new Set(wordsOf(roles));
  return !wordsOf(organization).some((word) => word.length > 2 && words.has(word));
}

/**
 * Compares a named person with an unnamed speaker or a document. A source that a text keeps unnamed is another one, unless the
 * description fits; any other description ("the lawyer") may be the person's.
 */
function comparePersonAndSource(person: Referent, source: Referent): SpeakerComparison {
  if (source.kind === 'document') {
    const surname = personNameParts(person.name).at(-1);
    return surname !== undefined && wordsOf(source.name).includes(fold(surname)) ? 'same' : 'unknown';
  }
  if (describes(source, person)) return 'same';
  const ofOneCountry = intersect(countriesIn(person.roles.join(' ')), countriesIn(source.name));
  if (ofOneCountry && representativePhrase.test(source.name)) return 'unknown';
  return wordsOf(source.name).some((word) => confidentialSourceNouns.has(word.replace(/s$/u, '')))
    ? 'different'
    : 'unknown';
}

function compareOrganizationAndSource(organization: Referent, source: Referent): SpeakerComparison {
  if (fold(source.name).includes(fold(organization.name))) return 'same';
  return haveOtherCountries(organization, source) ? 'different' : 'unknown';
}

/** Compares two unnamed sources or documents: the same if their descriptions share a longer word. */
function compareSources(a: Referent, b: Referent): SpeakerComparison {
  if (haveOtherCountries(a, b)) return 'unknown';
  const words = new Set(wordsOf(a.name));
  return wordsOf(b.name).some((word) => word.length > 3 && words.has(word)) ? 'same' : 'unknown';
}

function compareOrganizations(a: Referent, b: Referent): SpeakerComparison {
  const countries = [countriesIn(a.name), countriesIn(b.name)] as const;
  if (isCountryName(a.name) && isCountryName(b.name)) return intersect(...countries) ? 'same' : 'different';
  const words = [wordsOf(a.name), wordsOf(b.name)] as const;
  const [short, long] = words[0].length <= words[1].length ? words : [words[1], words[0]];
  // "Bloomberg" and "Bloomberg News" are one; "The Times" and "The New York Times" may be two newspapers.
  if (short.every((word) => long.includes(word))) return long[0] === short[0] ? 'same' : 'unknown';
  if (intersect(...countries)) return 'unknown';
  return isOrganizationName(a.name) ||
    isOrganizationName(b.name) ||
    countries.every(({ size }) => size > 0) ||
    words.every(({ length }) => length === 1)
    ? 'different'
    : 'unknown';
}

/** True if both names tell a country, and none in common. */
function haveOtherCountries(a: Referent, b: Referent): boolean {
  const [left, right] = [countriesIn(a.name), countriesIn(b.name)];
  return left.size > 0 && right.size > 0 && !intersect(left, right);
}

function intersect<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((one) => b.has(one));
}

/** True if a group of aliases holds both names, each as a whole or as words within it. */
function areAliases(a: string, b: string, aliases: Aliases): boolean {
  const [left, right] = [fold(a), fold(b)];
  return aliases.some((group) => {
    const names = group.map(fold);
    return names.some((name) => holdsName(left, name)) && names.some((name) => holdsName(right, name));
  });
}

function holdsName(speaker: string, alias: string): boolean {
  return alias !== '' && (speaker === alias || ` ${speaker} `.includes(` ${alias} `));
}

function roleWords({ roles }: Referent): ReadonlySet<string> {
  return new Set(wordsOf(roles.join(' ')));
}

function wordsOf(name: string): string[] {
  return fold(name).split(' ');
}

const maxRememberedNames = 20_000;

/** Lower-case words of a name without its article. Memoized, since every speaker is compared with many. */
const fold = memoized(
  (name: string) =>
    plainName(name)
      .replace(/^(?:the|a|an|one|another)\s+/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  maxRememberedNames,
);

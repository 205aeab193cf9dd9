import { kinshipPhrase } from '../../english/kinship';
import { representativePhrase, spokespersonPhrase } from '../../english/spokespersons';
import { memoized } from '../../collections/memoized';
import { comparePersonNames, sameNamePart } from '../../values/names/compareNames';
import { personNameParts } from '../../values/names/personNames';
import { plainName } from '../../values/names/spelling';
import type { NameComparison } from '../../values/names/compareNames';
import type { SpeakerKind } from '../attribution';
import { isOrganizationName } from './organizationName';
import { isBareName, isCapitalisedName } from './speakerIdentity';
import type { SpeakerIdentity } from './speakerIdentity';
import { isCountryName, countriesIn } from '../../english/countries';

/** Names that the user declares to be one speaker's: each entry is a group of spellings. */
export type Aliases = readonly (readonly string[])[];

export type SpeakerComparison = 'same' | 'different' | 'unknown';

/**
 * Whether two documents' speakers are one. A surname agrees with a full name; a body and its spokesperson are one speaker;
 * two unnamed sources are never clearly different; where nothing tells, the answer is unknown. Of several who speak
 * together one is enough.
 */
export function compareSpeakers(
  a: SpeakerIdentity,
  b: SpeakerIdentity,
  aliases: Aliases = [],
): SpeakerComparison {
  if (a.coSpeakers || b.coSpeakers) {
    const outcomes = [a, ...(a.coSpeakers ?? [])].flatMap((left) =>
      [b, ...(b.coSpeakers ?? [])].map((right) => compareSpeakers(alone(left), alone(right), aliases)),
    );
    if (outcomes.includes('same')) return 'same';
    return outcomes.includes('unknown') ? 'unknown' : 'different';
  }
  if (a.name === b.name || fold(a.name) === fold(b.name) || areAliases(a.name, b.name, aliases))
    return 'same';
  const kinds = [kindOf(a), kindOf(b)] as const;
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

function alone({ name, kind, roles }: SpeakerIdentity): SpeakerIdentity {
  return { name, kind, roles };
}

/** A description without a name ("the president") tells less than a name of the same kind. */
function kindOf({ name, kind }: SpeakerIdentity): SpeakerKind {
  if (kind === 'organization' && kinshipPhrase.test(name)) return 'anonymous';
  if (kind === 'person' && personNameParts(name).length === 0) return 'unknown';
  if (kind === 'person' && !/\p{Lu}/u.test(name)) return 'unknown';
  if (kind === 'unknown' && isCountryName(name)) return 'organization';
  if (kind === 'organization' && !/\p{Lu}/u.test(name)) return 'unknown';
  return kind;
}

function compareUnknown(a: SpeakerIdentity, b: SpeakerIdentity): SpeakerComparison {
  if (describes(a, b) || describes(b, a)) return 'same';
  const [left, right] = [personNameParts(a.name), personNameParts(b.name)];
  if (
    left.some(
      (part) =>
        isCapitalisedName(part) &&
        right.some((other) => isCapitalisedName(other) && sameNamePart(part, other)),
    )
  )
    return 'same';
  if (isBareName(a) && isBareName(b)) return 'different';
  return holdsOtherOffice(a, b) || holdsOtherOffice(b, a) ? 'different' : 'unknown';
}

/** Whether an office of a state, named alone, has nothing in common with what a named person is said to be. */
function holdsOtherOffice(office: SpeakerIdentity, bearer: SpeakerIdentity): boolean {
  if (office.kind !== 'person' || personNameParts(office.name).length > 0) return false;
  if (countriesIn(office.name).size === 0 || bearer.roles.length === 0) return false;
  const words = new Set(fold(bearer.roles.join(' ')).split(' '));
  return !fold(office.name)
    .split(' ')
    .some((word) => words.has(word));
}

/** Whether a bare office ("the foreign minister") is what the other is said to be. */
function describes(office: SpeakerIdentity, bearer: SpeakerIdentity): boolean {
  if (/\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(office.name) || bearer.roles.length === 0) return false;
  const words = fold(office.name)
    .split(' ')
    .filter((word) => word.length > 2);
  const roles = new Set(fold(bearer.roles.join(' ')).split(' '));
  return words.length > 0 && words.every((word) => roles.has(word));
}

function comparePeople(a: SpeakerIdentity, b: SpeakerIdentity): NameComparison {
  return employs(a, b) || employs(b, a) ? 'same' : comparePersonNames(a.name, b.name);
}

/** Two capitalised words may name a body: "Leeds Cycling", where the other is "Leeds Cycling's campaigns manager". */
function employs(body: SpeakerIdentity, person: SpeakerIdentity): boolean {
  const name = fold(body.name);
  return name.includes(' ') && fold(person.roles.join(' ')).includes(name);
}

/** Of "the fund's director" only the text can tell whether the IMF is the fund. */
const acronym = /^\p{Lu}{2,6}$/u;

/** A body speaks through its people; whether a named person is one of them, only the text can tell. */
function comparePersonAndOrganization(person: SpeakerIdentity, body: SpeakerIdentity): SpeakerComparison {
  const roles = person.roles.join(' ');
  const single = !body.name.includes(' ');
  // A surname that the document tells no more of is taken for a body: "Bloomberg", "Putin".
  if (single && personNameParts(person.name).some((part) => sameNamePart(part, body.name))) return 'same';
  if (roles !== '' && fold(roles).includes(fold(body.name))) return 'same';
  const own = countriesIn(roles);
  const theirs = countriesIn(body.name);
  if (own.size > 0 && theirs.size > 0) {
    const shared = [...own].some((country) => theirs.has(country));
    if (shared) return spokespersonPhrase.test(roles) ? 'same' : 'unknown';
    return 'different';
  }
  // One name that is no part of the person's: another person, or a body that nothing ties to this one.
  if (single && theirs.size === 0) return acronym.test(body.name) ? 'unknown' : 'different';
  return worksElsewhere(roles, body.name) ? 'different' : 'unknown';
}

/** Whether what a person is said to be names another employer than a body, and nothing of the body. */
function worksElsewhere(roles: string, body: string): boolean {
  if (!/\p{Lu}/u.test(body) || !/\b(?:of|for|at)\b/u.test(roles) || spokespersonPhrase.test(roles))
    return false;
  const words = new Set(fold(roles).split(' '));
  return !fold(body)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}

/** A named person is not the unnamed one, unless the description fits. */
function comparePersonAndSource(person: SpeakerIdentity, source: SpeakerIdentity): SpeakerComparison {
  if (source.kind === 'document') {
    const owner = personNameParts(person.name).at(-1);
    return owner !== undefined && fold(source.name).split(' ').includes(fold(owner)) ? 'same' : 'unknown';
  }
  if (describes(source, person)) return 'same';
  const own = countriesIn(person.roles.join(' '));
  const theirs = countriesIn(source.name);
  const shared = [...own].some((country) => theirs.has(country));
  return shared && representativePhrase.test(source.name) ? 'unknown' : 'different';
}

function compareOrganizationAndSource(body: SpeakerIdentity, source: SpeakerIdentity): SpeakerComparison {
  if (fold(source.name).includes(fold(body.name))) return 'same';
  const own = countriesIn(body.name);
  const theirs = countriesIn(source.name);
  if (own.size > 0 && theirs.size > 0 && ![...own].some((country) => theirs.has(country))) return 'different';
  return 'unknown';
}

function compareSources(a: SpeakerIdentity, b: SpeakerIdentity): SpeakerComparison {
  const [left, right] = [countriesIn(a.name), countriesIn(b.name)];
  const apart = left.size > 0 && right.size > 0 && ![...left].some((country) => right.has(country));
  if (apart) return 'unknown';
  const heads = new Set(fold(a.name).split(' '));
  return fold(b.name)
    .split(' ')
    .some((word) => word.length > 3 && heads.has(word))
    ? 'same'
    : 'unknown';
}

function compareOrganizations(a: SpeakerIdentity, b: SpeakerIdentity): SpeakerComparison {
  const [left, right] = [countriesIn(a.name), countriesIn(b.name)];
  if (isCountryName(a.name) && isCountryName(b.name))
    return [...left].some((country) => right.has(country)) ? 'same' : 'different';
  const words = [fold(a.name).split(' '), fold(b.name).split(' ')] as const;
  const [short, long] = words[0].length <= words[1].length ? words : [words[1], words[0]];
  // "Bloomberg" and "Bloomberg News"; "The Times" and "The New York Times" may be two papers.
  if (short.every((word) => long.includes(word))) return long[0] === short[0] ? 'same' : 'unknown';
  if ([...left].some((country) => right.has(country))) return 'unknown';
  return isOrganizationName(a.name) ||
    isOrganizationName(b.name) ||
    (left.size > 0 && right.size > 0) ||
    words.every((name) => name.length === 1)
    ? 'different'
    : 'unknown';
}

function areAliases(a: string, b: string, aliases: Aliases): boolean {
  const [left, right] = [fold(a), fold(b)];
  return aliases.some((group) => {
    const names = group.map(fold);
    return names.some((name) => isNamed(left, name)) && names.some((name) => isNamed(right, name));
  });
}

function isNamed(speaker: string, alias: string): boolean {
  return alias !== '' && (speaker === alias || ` ${speaker} `.includes(` ${alias} `));
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

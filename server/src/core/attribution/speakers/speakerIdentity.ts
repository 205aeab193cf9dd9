import { countriesIn } from '../../english/countries';
import { nameParticles } from '../../english/nameParticles';
import { mayNamePerson } from '../../entities/nameOfThing';
import { personNameParts } from '../../values/names/personNames';
import type { Referent, ResolvedAttribution } from '../attribution';
import { isOrganizationName } from '../../entities/organizationName';

/** A speaker as one document describes it. */
export interface SpeakerIdentity extends Referent {
  /** Others who say the same words: "Quill and Brandt said". */
  readonly coSpeakers?: readonly Referent[];
}

/** The resolved speaker of an attribution; undefined where the document names and describes nobody. */
export function speakerOf({
  speakerName,
  speakerKind,
  speakerRoles,
  coSpeakers,
}: ResolvedAttribution): SpeakerIdentity | undefined {
  return speakerName === undefined
    ? undefined
    : {
        name: speakerName,
        kind: speakerKind,
        roles: speakerRoles,
        ...(coSpeakers.length > 0 ? { coSpeakers } : {}),
      };
}

/**
 * True if a speaker is known by a personal name and nothing more ("Quill", "Mara J. Quill", "Mara van Quill"): one to three
 * capitalised words, initials among them, that name no country, office or organization.
 */
export function isBareName({ name, kind }: Referent): boolean {
  const parts = personNameParts(name);
  if (kind === 'anonymous' || kind === 'document' || countriesIn(name).size > 0 || isOrganizationName(name))
    return false;
  const own = parts.filter((part, at) => !isJoining(part, at, parts.length));
  return (
    (kind === 'person' || mayNamePerson(name)) &&
    own.some(isCapitalisedName) &&
    own.length <= 3 &&
    own.every((part) => isCapitalisedName(part) || initial.test(part))
  );
}

/** True for a part of a name that starts with a capital and goes on in lower case, unlike an acronym: "Quill", "O’Hara". */
export function isCapitalisedName(part: string): boolean {
  return /^(?:\p{Lu}['’])?\p{Lu}\p{Ll}/u.test(part);
}

const initial = /^(?:\p{Lu}\.?){1,2}$/u;

/** True for a word in lower case between others of a name: "van" of "Mara van Quill". */
function isJoining(part: string, at: number, count: number): boolean {
  return at < count - 1 && nameParticles.has(part.toLowerCase());
}

import { countriesIn } from '../../english/countries';
import { personNameParts } from '../../values/names/personNames';
import type { Referent, ResolvedAttribution } from '../attribution';
import { isOrganizationName } from './organizationName';

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
 * True if a speaker is known by a personal name and nothing more ("Quill", "Mara Quill"): one to three capitalised words
 * that name no country, office or organization.
 */
export function isBareName({ name, kind }: Referent): boolean {
  const parts = personNameParts(name);
  if (kind === 'anonymous' || kind === 'document' || countriesIn(name).size > 0 || isOrganizationName(name))
    return false;
  return parts.length > 0 && parts.length <= 3 && parts.every(isCapitalisedName);
}

/** True for a part of a name that starts with a capital and goes on in lower case, unlike an acronym. */
export function isCapitalisedName(part: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(part);
}

import { countriesIn } from '../../english/countries';
import { personNameParts } from '../../values/names';
import type { ResolvedAttribution, SpeakerKind } from '../attribution';
import { isOrganizationName } from './mention';

/** Who speaks, as far as a document tells it. */
export interface SpeakerIdentity {
  /** A name, or a description of somebody unnamed. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** What the document says that the bearer is: "Kremlin spokesman". */
  readonly roles: readonly string[];
  /** Others who say the same words with the first: "Starmer and Macron said". */
  readonly coSpeakers?: readonly SpeakerIdentity[];
}

/** The speaker of an attribution; undefined where nobody is known. */
export function speakerOf(attribution: ResolvedAttribution): SpeakerIdentity | undefined {
  const { speakerName, speakerKind, speakerRoles, coSpeakers: companions } = attribution;
  return speakerName === undefined
    ? undefined
    : {
        name: speakerName,
        kind: speakerKind,
        roles: speakerRoles,
        ...(companions.length > 0 ? { coSpeakers: companions } : {}),
      };
}

export function isCapitalisedName(part: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(part);
}

/** One or two capitalised words that name no state, office or body: somebody's name, if only a surname. */
export function isBareName({ name, kind }: SpeakerIdentity): boolean {
  const parts = personNameParts(name);
  if (kind === 'anonymous' || kind === 'document' || countriesIn(name).size > 0 || isOrganizationName(name))
    return false;
  return parts.length > 0 && parts.length <= 3 && parts.every(isCapitalisedName);
}

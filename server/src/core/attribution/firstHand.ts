import type { ResolvedAttribution } from './attribution';
import { compareSpeakers } from './speakers/compareSpeakers';
import type { Aliases } from './speakers/compareSpeakers';
import { speakerOf } from './speakers/speakerIdentity';

/** Settings that make reporting first-hand beyond the words of a draft ("told me"). */
export interface FirstHandReporting {
  /** Outlets that the writer works for, in lower case. */
  readonly ownOutlets: readonly string[];
  /** Names of the people whom the writer has interviewed. */
  readonly interviewed: readonly string[];
}

/** Marks an attribution as first-hand if the words were given to an outlet of the writer's own or come from an interviewed speaker. */
export function markFirstHand(
  attribution: ResolvedAttribution,
  { ownOutlets, interviewed }: FirstHandReporting,
  aliases: Aliases,
): ResolvedAttribution {
  const outlet = attribution.reportedTo?.toLowerCase();
  const isOwnOutlet = outlet !== undefined && ownOutlets.includes(outlet);
  return isOwnOutlet || isInterviewed(attribution, interviewed, aliases)
    ? { ...attribution, firstHand: true }
    : attribution;
}

function isInterviewed(
  attribution: ResolvedAttribution,
  names: readonly string[],
  aliases: Aliases,
): boolean {
  const speaker = names.length > 0 ? speakerOf(attribution) : undefined;
  return (
    speaker !== undefined &&
    // An interviewee may be a person, an organization or somebody unnamed: the name alone tells.
    names.some(
      (name) => compareSpeakers(speaker, { name, kind: speaker.kind, roles: [] }, aliases) === 'same',
    )
  );
}

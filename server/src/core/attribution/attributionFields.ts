import type { ResolvedAttribution } from './attribution';
import type { CurrentSpeaker } from './speakers/currentSpeaker';

/** Fields of an attribution without a cue. */
export const withoutCue = { cue: [], cueLemma: '', probability: 0.5 };

/** Fields of an attribution that tell of its speaker. */
export type SpeakerFields = Omit<
  ResolvedAttribution,
  'type' | 'content' | 'cue' | 'cueLemma' | 'probability' | 'block' | 'carried'
>;

/** The fields that tell of a speaker, or of nobody. */
export function speakerFields(speaker: CurrentSpeaker | undefined): SpeakerFields {
  if (!speaker)
    return {
      speaker: [],
      speakerKind: 'unknown',
      speakerRoles: [],
      coSpeakers: [],
      firstHand: false,
      hedged: false,
    };
  const { referent, mention, coSpeakers, firstHand, hedged, reportedTo, reportedBy } = speaker;
  return {
    speaker: mention ? [mention] : [],
    speakerName: referent.name,
    speakerKind: referent.kind,
    speakerRoles: referent.roles,
    coSpeakers,
    firstHand,
    hedged,
    ...(reportedTo === undefined ? {} : { reportedTo }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
}

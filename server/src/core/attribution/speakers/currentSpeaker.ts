import type { Span } from '../../prose/span';
import type { Referent, ResolvedAttribution } from '../attribution';

/** Who spoke, to whom, and who carries it: what a quotation without an attribution of its own takes over. */
export interface CurrentSpeaker {
  /** The mention in the document. */
  readonly mention: Span;
  readonly referent: Referent;
  readonly reportedTo?: string;
  readonly reportedBy?: string;
  readonly coSpeakers: readonly Referent[];
  readonly firstHand: boolean;
  readonly hedged: boolean;
  /** The words that they spoke stand in quotation marks. */
  readonly quoted: boolean;
  readonly block: number;
}

/** The mention of somebody whom no words name. */
export const noMention: Span = { start: 0, end: 0 };
/** What an attribution without a cue has in its place. */
export const noCue = { cue: [], cueLemma: '', probability: 0.5 };
/** A voice of which the text says nothing more. */
export const noDetails = { coSpeakers: [], firstHand: false, hedged: false, quoted: false };

/** What an attribution says of its speaker. */
export type SpeakerFields = Omit<
  ResolvedAttribution,
  'type' | 'content' | 'cue' | 'cueLemma' | 'probability' | 'block' | 'carried'
>;

/** The fields of an attribution whose speaker is not known. */
export const unknownSpeaker: SpeakerFields = {
  speaker: [],
  speakerKind: 'unknown',
  speakerRoles: [],
  coSpeakers: [],
  firstHand: false,
  hedged: false,
};

/** What a voice gives the attributions that are its words. */
export function speakerFieldsOf({
  referent,
  mention,
  coSpeakers: companions,
  firstHand,
  hedged,
  reportedTo,
  reportedBy,
}: CurrentSpeaker): SpeakerFields {
  return {
    speaker: mention.end > mention.start ? [mention] : [],
    speakerName: referent.name,
    speakerKind: referent.kind,
    speakerRoles: referent.roles,
    coSpeakers: companions,
    firstHand,
    hedged,
    ...(reportedTo === undefined ? {} : { reportedTo }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
}

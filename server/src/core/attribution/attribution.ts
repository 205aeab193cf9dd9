import type { Span } from '../prose/span';

/** Direct: all quoted. Mixed: partly quoted. Indirect: reported in other words. */
export type AttributionType = 'direct' | 'mixed' | 'indirect';

/** Who said what: a speaker, the cue that attributes, and the content. All spans are UTF-16 offsets into the text given. */
export interface Attribution {
  readonly type: AttributionType;
  /** What was said, quotation marks included; several spans where the cue interrupts it. Ascending. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** The mention beside the cue ("he", "the official"). Empty where nobody is named. */
  readonly speaker: readonly Span[];
  /** Whom the mention resolves to ("Volodymyr Zelenskyy"). */
  readonly speakerName?: string;
  /** The outlet or audience that the words were given to ("The Times", "reporters"). */
  readonly reportedTo?: string;
  /** The outlet that carries the words second-hand ("Bloomberg, citing people familiar"). */
  readonly reportedBy?: string;
  /** Whether the words are hedged: allegedly, reportedly, is understood to. */
  readonly hedged: boolean;
}

export type SpeakerKind = 'person' | 'organization' | 'anonymous' | 'document' | 'unknown';

/** Somebody who speaks with a speaker. */
export interface CoSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
}

/** An attribution as the checker needs it: with what the extractor knew beyond the published fields. */
export interface ResolvedAttribution extends Attribution {
  /** Index of the block that holds the content's first span. */
  readonly block: number;
  readonly speakerKind: SpeakerKind;
  /** Who is named as saying the same words with the speaker. */
  readonly coSpeakers: readonly CoSpeaker[];
  /** What the document says that the speaker is, in lower case: "deputy press secretary", "ukrainian president". */
  readonly speakerRoles: readonly string[];
  /** The words were given to the writer: "told me", "told this newspaper", "in an interview with us". */
  readonly firstHand: boolean;
  /** Lemma of the cue ("say", "accord", "support"); empty where there is none. */
  readonly cueLemma: string;
  /** 0 to 1: how likely the cue attributes its content at all. 0.5 for a quotation without a cue. */
  readonly probability: number;
  /** The speaker is carried over from the context and not named beside the content. */
  readonly carried: boolean;
}

/** The published part of an attribution. */
export function publishedAttribution({
  type,
  content,
  cue,
  speaker,
  speakerName,
  reportedTo,
  reportedBy,
  hedged,
}: Attribution): Attribution {
  return {
    type,
    content,
    cue,
    speaker,
    ...(speakerName === undefined ? {} : { speakerName }),
    ...(reportedTo === undefined ? {} : { reportedTo }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
    hedged,
  };
}

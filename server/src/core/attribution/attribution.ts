import type { Span } from '../prose/span';

/** Direct: all of the content is quoted. Mixed: part of it. Indirect: none of it. */
export type AttributionType = 'direct' | 'mixed' | 'indirect';

/** A speaker, the cue that attributes, and the content. All spans are UTF-16 offsets into the text given. */
export interface Attribution {
  readonly type: AttributionType;
  /** The words attributed, with their quotation marks. Several spans, in ascending order, where the cue interrupts them. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** The mention beside the cue ("he", "the official"). Empty where there is none. */
  readonly speaker: readonly Span[];
  /** Name or description that the mention resolves to ("Volodymyr Zelenskyy"). */
  readonly speakerName?: string;
  /** Outlet or audience that the words were told to ("The Times", "reporters"). */
  readonly reportedTo?: string;
  /** Outlet that carries the words second-hand ("Bloomberg, citing people familiar"). */
  readonly reportedBy?: string;
  /** True if the cue is hedged: "allegedly", "reportedly", "is understood to". */
  readonly hedged: boolean;
}

/** Person: somebody named or described by an office. Anonymous: somebody described otherwise. Unknown: a person or an organization. */
export type SpeakerKind = 'person' | 'organization' | 'anonymous' | 'document' | 'unknown';

/** The person, organization, document or unnamed source that a mention refers to. */
export interface Referent {
  /** The fullest name that the document gives, or the description: "Volodymyr Zelenskyy", "people familiar with the matter". */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Roles that the document gives, in lower case: "deputy press secretary", "ukrainian president". */
  readonly roles: readonly string[];
}

/** An attribution with what the extractor knows beyond the published fields. */
export interface ResolvedAttribution extends Attribution {
  /** Index of the block that holds the content's first span. */
  readonly block: number;
  readonly speakerKind: SpeakerKind;
  /** Others who are named as saying the same words: Brandt of "Quill and Brandt said". */
  readonly coSpeakers: readonly Referent[];
  /** Roles that the document gives the speaker, in lower case: "deputy press secretary", "ukrainian president". */
  readonly speakerRoles: readonly string[];
  /** True if the words were told to the writer: "told me", "told this newspaper", "in an interview with us". */
  readonly firstHand: boolean;
  /** Lemma of the cue ("say", "accord", "support"); empty where there is no cue. */
  readonly cueLemma: string;
  /** Probability that the cue attributes its content, 0 to 1. 0.5 for a quotation without a cue. */
  readonly probability: number;
  /** True if the speaker is carried over from the context and not named beside the content. */
  readonly carried: boolean;
  /**
   * Of a speaker's own words without quotation marks, as in a turn of a transcript or a block quotation: where they begin, in UTF-16 units of the
   * block's text. Absent for any other attribution.
   */
  readonly turnStart?: number;
}

/** The published fields of an attribution. */
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

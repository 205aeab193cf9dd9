import type { Attribution, AttributionType, Span } from '../../core/index';
import type { JsonTextRange } from './jsonRange';

/** An attribution in a JSON report. Unknown names are null. */
export interface JsonAttribution {
  readonly type: AttributionType;
  readonly content: readonly JsonTextRange[];
  readonly cue: readonly JsonTextRange[];
  readonly speaker: readonly JsonTextRange[];
  readonly speakerName: string | null;
  readonly reportedTo: string | null;
  readonly reportedBy: string | null;
  readonly hedged: boolean;
}

/** @param rangeOf returns ranges of the text that the attribution was found in */
export function jsonAttribution(
  attribution: Attribution,
  rangeOf: (span: Span) => JsonTextRange,
): JsonAttribution {
  return {
    type: attribution.type,
    content: attribution.content.map(rangeOf),
    cue: attribution.cue.map(rangeOf),
    speaker: attribution.speaker.map(rangeOf),
    speakerName: attribution.speakerName ?? null,
    reportedTo: attribution.reportedTo ?? null,
    reportedBy: attribution.reportedBy ?? null,
    hedged: attribution.hedged,
  };
}

import type { Attribution, AttributionType, Span } from '../core/index';
import type { JsonStretch } from './jsonRange';

/** An attribution in a JSON report. Names that are not known are null. */
export interface JsonAttribution {
  readonly type: AttributionType;
  readonly content: readonly JsonStretch[];
  readonly cue: readonly JsonStretch[];
  readonly speaker: readonly JsonStretch[];
  readonly speakerName: string | null;
  readonly reportedTo: string | null;
  readonly reportedBy: string | null;
  readonly hedged: boolean;
}

/** @param stretchOf the ranges of the text that the attribution was found in */
export function jsonAttribution(
  attribution: Attribution,
  stretchOf: (span: Span) => JsonStretch,
): JsonAttribution {
  return {
    type: attribution.type,
    content: attribution.content.map(stretchOf),
    cue: attribution.cue.map(stretchOf),
    speaker: attribution.speaker.map(stretchOf),
    speakerName: attribution.speakerName ?? null,
    reportedTo: attribution.reportedTo ?? null,
    reportedBy: attribution.reportedBy ?? null,
    hedged: attribution.hedged,
  };
}

import type { DecodedAttribution } from '../model/decoder';
import type { ParsedSentence } from '../syntax/parsedSentence';

/** Maximum distance from a cue within which its audience and its source are looked for, in units. */
const maxDistance = 30;

/** Indices of the units of the sentence near the cue of an attribution and outside its content, in order. */
export function unitsAround({ range }: ParsedSentence, { cue, content }: DecodedAttribution): number[] {
  const indices: number[] = [];
  const to = Math.min(range.to, cue + maxDistance);
  for (let index = Math.max(range.from, cue - maxDistance); index < to; index += 1) {
    if (!content.some(({ from, to }) => index >= from && index < to)) indices.push(index);
  }
  return indices;
}

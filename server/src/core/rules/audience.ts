import type { ResolvedAttribution } from '../attribution/attribution';
import { isAudienceName } from '../entities/outlet';
import { hull } from '../prose/span';
import type { Span } from '../prose/span';

/** The outlet or audience with a name of its own that an attribution says the words were told to. */
export function namedAudience({ reportedTo, firstHand }: ResolvedAttribution): string | undefined {
  return reportedTo !== undefined && !firstHand && isAudienceName(reportedTo) ? reportedTo : undefined;
}

/** The place in the draft of the audience that an attribution names, between its first word and its last. */
export function placeOfAudience(
  { speaker, cue, content }: ResolvedAttribution,
  audience: string,
  draft: string,
): Span | undefined {
  const place = hull([...speaker, ...cue]);
  const whole = hull([...speaker, ...cue, ...content]);
  if (!place || !whole) return undefined;
  // "…,” she told The Courier": the audience may be the last thing that an attribution has; "Speaking to The Courier, she said", the
  // first.
  const after = draft.indexOf(audience, place.start);
  const paragraph = draft.lastIndexOf('\n', place.start) + 1;
  const start =
    after < 0 || after > whole.end + audience.length ? draft.lastIndexOf(audience, place.start) : after;
  return start < paragraph ? undefined : { start, end: start + audience.length };
}

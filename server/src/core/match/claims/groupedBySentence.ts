import type { ResolvedAttribution } from '../../attribution/attribution';
import { lowerBound } from '../../collections/binarySearch';
import { toDocument } from '../../prose/prose';
import type { Block } from '../../prose/prose';
import type { Span } from '../../prose/span';

/**
 * Returns for each sentence the items that overlap it. Sentences and items must be ascending and must not overlap among
 * themselves, so that one sweep finds them all.
 */
export function overlappingItems<T>(
  sentences: readonly Span[],
  items: readonly T[],
  spanOf: (item: T) => Span,
): T[][] {
  const endsBefore = (item: T | undefined, offset: number) =>
    item !== undefined && spanOf(item).end <= offset;
  let first = 0;
  return sentences.map(({ start, end }) => {
    while (endsBefore(items[first], start)) first++;
    const found: T[] = [];
    for (let at = first; at < items.length; at++) {
      const item = items[at];
      if (item === undefined || spanOf(item).start >= end) break;
      found.push(item);
    }
    return found;
  });
}

/** Returns for each sentence of a block (spans in the block's text) the attributions whose content or cue it overlaps. */
export function attributionsBySentence(
  block: Block,
  sentences: readonly Span[],
  attributions: readonly ResolvedAttribution[],
): ResolvedAttribution[][] {
  const places = sentences.map((sentence) => toDocument(block, sentence));
  const found = places.map((): ResolvedAttribution[] => []);
  for (const attribution of attributions) {
    for (const span of [...attribution.content, ...attribution.cue]) {
      for (let at = lowerBound(places, ({ end }) => end <= span.start); at < places.length; at++) {
        const place = places[at];
        if (!place || place.start >= span.end) break;
        if (found[at]?.at(-1) !== attribution) found[at]?.push(attribution);
      }
    }
  }
  return found;
}

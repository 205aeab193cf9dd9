import type { ResolvedAttribution } from '../attribution/attribution';
import { ContentIndex } from '../attribution/contentIndex';
import { memoizedByObject } from '../collections/memoizedByObject';
import { overlap } from '../prose/span';
import type { Article } from './article';
import type { Passage } from './index/passages';

/** Minimum share of a passage in the content of an attribution for the speaker to be its speaker, 0 to 1. */
const minContentShare = 0.4;

const contentsOf = memoizedByObject(({ attributions }: Article) => new ContentIndex(attributions));

/** The attributions whose content has any of a stretch of an article, in their order. */
export function attributionsAt({ article, span }: Pick<Passage, 'article' | 'span'>): ResolvedAttribution[] {
  return contentsOf(article).overlapping(span);
}

/** The attribution whose content has the most of a passage; undefined if the article speaks for itself. */
export function attributionOf(place: Pick<Passage, 'article' | 'span'>): ResolvedAttribution | undefined {
  const { span } = place;
  let best: ResolvedAttribution | undefined;
  let most = minContentShare * (span.end - span.start);
  for (const attribution of attributionsAt(place)) {
    const shared = attribution.content.reduce((sum, content) => sum + overlap(content, span), 0);
    if (shared > most) {
      best = attribution;
      most = shared;
    }
  }
  return best;
}

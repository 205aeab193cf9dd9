import { joinedSpans } from '../../prose/span';
import type { Span } from '../../prose/span';
import { lookupKey } from '../index/contentTokens';
import type { PassageIndex } from '../index/passageIndex';
import type { Passage } from '../index/passages';
import { attributionOf } from '../passageAttribution';
import { rarity } from './passageSearch';
import type { QueryTerms } from './queryTerms';

/** A passage of a source as a writer sees it who looks for what the sources have on something. */
export interface PassageSummary {
  readonly sourceId: string;
  /** UTF-16 offsets into the source's text. */
  readonly span: Span;
  /** The source's text at `span`. */
  readonly text: string;
  /** Name of the speaker, if the article reports or quotes most of the passage. */
  readonly speaker?: string;
  /** 0 to 1: share of the query's words that the passage has, by their weights. */
  readonly score: number;
  /** Words that the query has, too, in UTF-16 offsets into the source's text, ascending; adjacent ones are one span. */
  readonly aligned: readonly Span[];
}

export function passageSummary(passage: Passage, query: QueryTerms, index: PassageIndex): PassageSummary {
  const { article, span } = passage;
  const shared = passage.tokens.filter((token) => token.content && query.has(lookupKey(token)));
  const speaker = attributionOf(passage)?.speakerName;
  return {
    sourceId: article.id,
    span,
    text: article.text.slice(span.start, span.end),
    ...(speaker === undefined ? {} : { speaker }),
    score: shareOf(new Set(shared.map(lookupKey)), query, index),
    aligned: joinedSpans(shared),
  };
}

/** Share of some of a query's words in the weight of all, 0 to 1. */
function shareOf(keys: ReadonlySet<string>, query: QueryTerms, index: PassageIndex): number {
  let own = 0;
  let all = 0;
  for (const [key, weight] of query) {
    const weighted = weight * rarity(index, key);
    all += weighted;
    if (keys.has(key)) own += weighted;
  }
  return all === 0 ? 0 : own / all;
}

import { lookupKey } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { PassageIndex } from '../../archive/index/passageIndex';
import type { Passage } from '../../archive/index/passages';
import { attributionsAt } from '../../archive/passageAttribution';
import type { ResolvedAttribution } from '../../attribution/attribution';
import { joinedSpans, overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import { pairCandidates } from '../claims/wordPairs';
import type { Pair } from '../claims/wordPairs';
import type { Evidence, Relation } from '../evidence';

/** A passage of an article that shares words with what a draft reports, and who says these words there. */
export interface Saying {
  readonly passage: Passage;
  /** The attribution whose content the words stand in; absent where the article speaks for itself. */
  readonly attribution?: ResolvedAttribution;
  /** Share of what the draft reports that the words carry, by their rarity, 0 to 1. */
  readonly coverage: number;
  /** Sum of the rarity of these words. */
  readonly rarity: number;
  /** Number of them that are no names. */
  readonly plainWords: number;
  /** The words in the article, in UTF-16 offsets into its text. */
  readonly words: readonly Span[];
}

/** Maximum number of passages that are read. */
const maxPassages = 16;

/**
 * What the articles have anybody say, or say themselves, of what a draft reports; the most of it first. A saying takes in what
 * its speaker says in the sentences beside the passage.
 *
 * @param reported The content of an attribution in the draft.
 */
export function sayingsOf(reported: readonly ContentToken[], index: PassageIndex): Saying[] {
  const words = reported.filter(({ content }) => content);
  const weights = words.map((word) => index.weight(lookupKey(word)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const found: Saying[] = [];
  for (const { passage } of index.candidatesFor(words).passages.slice(0, maxPassages)) {
    const { before, after } = index.neighboursOf(passage);
    const around = [before, passage, after].flatMap((one) => one?.tokens ?? []);
    for (const attribution of [...attributionsAt(passage), undefined]) {
      const source = attribution
        ? around.filter((token) => overlapsAny(attribution.content, token))
        : passage.tokens;
      const pairs = pairsOf(words, source);
      if (pairs.length === 0) continue;
      const rarity = pairs.reduce((sum, { claim, score }) => sum + score * (weights[claim] ?? 0), 0);
      found.push({
        passage,
        ...(attribution ? { attribution } : {}),
        coverage: rarity / total,
        rarity,
        plainWords: pairs.filter(({ claim }) => words[claim]?.name === false).length,
        words: pairs.flatMap((pair) => source[pair.source] ?? []),
      });
    }
  }
  return found.sort((a, b) => b.coverage - a.coverage);
}

/** Pairs each word with the one of the source that is most nearly the same. */
function pairsOf(claim: readonly ContentToken[], source: readonly ContentToken[]): Pair[] {
  const sourceWords = source.flatMap(({ content }, at) => (content ? [at] : []));
  const texts = { claim, source, claimWords: [], sourceWords };
  return claim.flatMap((_, at) => {
    let best: Pair | undefined;
    for (const pair of pairCandidates(texts, at)) if (pair.score > (best?.score ?? 0)) best = pair;
    return best ?? [];
  });
}

function overlapsAny(spans: readonly Span[], at: Span): boolean {
  return spans.some((one) => overlap(one, at) > 0);
}

/** The passage of a saying as evidence. */
export function sayingEvidence(
  { passage: { article, span }, attribution, coverage, words }: Saying,
  relation: Relation,
): Evidence {
  const speaker = attribution?.speakerName;
  const within = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  return {
    sourceId: article.id,
    span,
    text: article.text.slice(span.start, span.end),
    relation,
    ...(speaker === undefined ? {} : { speaker }),
    score: coverage,
    aligned: joinedSpans([...within].sort((a, b) => a.start - b.start)),
  };
}

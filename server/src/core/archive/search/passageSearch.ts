import { lowerBound } from '../../collections/binarySearch';
import { FirstItems } from '../../collections/firstItems';
import type { PassageIndex } from '../index/passageIndex';
import type { Passage } from '../index/passages';
import type { QueryTerms } from './queryTerms';

/** A passage with the sum of the weights of the query's words that it has, by BM25. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly score: number;
}

/**
 * Saturation k1 and length normalization b of BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25
 * and Beyond", section 3.4). A word counts once in a passage, since a sentence seldom has one twice, so that k1 only says
 * how much length matters. b is low: a long sentence is no worse a source than a short one.
 */
const saturation = 1.2;
const lengthNormalization = 0.3;

/**
 * Share of the score that a passage keeps for each better one of the same article: that another article has the matter, too,
 * tells a writer more than another sentence of one that is shown already.
 */
const articleDiscount = 0.8;

/**
 * Maximum number of places in the index that are read to find passages, unless the rarest word alone has more. Words that would
 * exceed it only rate the passages which the rarer ones have found.
 */
const maxPlacesRead = 8000;

/** Maximum number of passages that are rated by all words. */
const maxPassagesRated = 32;

/** Maximum number of words searched by, the rarest: enough to find what a very long text is about. */
const maxTerms = 64;

interface WeightedTerm {
  readonly key: string;
  readonly weight: number;
  /** Number of passages that have it. */
  readonly count: number;
}

interface RatedPlace {
  /** Position in the index of passages. */
  readonly at: number;
  readonly score: number;
}

/**
 * Finds the passages that have most of the query's words, the rare ones before the common ones; at most `limit`, best first. Of
 * a place in an article, which is a sentence with those beside it, only the best is found. The order depends on the articles
 * alone, not on the order in which they came.
 */
export function findPassages(index: PassageIndex, query: QueryTerms, limit: number): RankedPassage[] {
  const terms = weightedTerms(index, query);
  const searched = termsWithin(maxPlacesRead, terms);
  const found = bestPlaces(index, terms.slice(0, searched));
  const rest = terms.slice(searched);
  const rated =
    rest.length === 0 ? found : found.map((place) => rateBy(rest, place, index)).sort(byScore(index));
  return onePerPlace(rated, index, limit);
}

/** Inverse document frequency as BM25 has it, above 0 for the commonest words, too. */
export function rarity(index: PassageIndex, key: string): number {
  const count = index.count(key);
  return Math.log(1 + (index.size - count + 0.5) / (count + 0.5));
}

/** The terms that any passage has, the rarest first. */
function weightedTerms(index: PassageIndex, query: QueryTerms): WeightedTerm[] {
  return [...query]
    .filter(([key]) => index.has(key))
    .map(([key, weight]) => ({ key, weight: weight * rarity(index, key), count: index.count(key) }))
    .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))
    .slice(0, maxTerms);
}

/** Number of the rarest terms that together have at most `limit` places; at least 1. */
function termsWithin(limit: number, terms: readonly WeightedTerm[]): number {
  let places = 0;
  const exceeding = terms.findIndex(({ count }, at) => (places += count) > limit && at > 0);
  return exceeding < 0 ? terms.length : exceeding;
}

/** Share of a word's weight that counts in a passage: the less, the longer the passage is. Its mean is about 1. */
function lengthFactor(index: PassageIndex, at: number): number {
  const length = index.lengthAt(at) / index.averageLength;
  return (saturation + 1) / (1 + saturation * (1 - lengthNormalization + lengthNormalization * length));
}

/** Sums of weights by position. Zero everywhere between two searches, each of which would otherwise fill a table of its own. */
let sums = new Float64Array(1024);

/** The places that the terms rate highest, at most `maxPassagesRated`, best first. */
function bestPlaces(index: PassageIndex, terms: readonly WeightedTerm[]): readonly RatedPlace[] {
  if (sums.length < index.end) sums = new Float64Array(2 * index.end);
  const positions: number[] = [];
  for (const { key, weight } of terms) {
    for (const at of index.positionsOf(key)) {
      const sum = sums[at] ?? 0;
      if (sum === 0) positions.push(at);
      sums[at] = sum + weight;
    }
  }
  const best = new FirstItems(maxPassagesRated, byScore(index));
  for (const at of positions) {
    const score = (sums[at] ?? 0) * lengthFactor(index, at);
    if (score >= (best.last?.score ?? 0)) best.add({ at, score });
    sums[at] = 0;
  }
  return best.items;
}

function rateBy(terms: readonly WeightedTerm[], { at, score }: RatedPlace, index: PassageIndex): RatedPlace {
  let sum = 0;
  for (const { key, weight } of terms) {
    const places = index.positionsOf(key);
    if (places[lowerBound(places, (place) => place < at)] === at) sum += weight;
  }
  return { at, score: score + sum * lengthFactor(index, at) };
}

/** Orders places by score, equal ones by article id and position. */
function byScore(index: PassageIndex): (a: RatedPlace, b: RatedPlace) => number {
  return (a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    const first = index.at(a.at)?.article.id ?? '';
    const second = index.at(b.at)?.article.id ?? '';
    return first === second ? a.at - b.at : first < second ? -1 : 1;
  };
}

/** Takes the best passages one after the other, none beside one that is taken, and those of other articles rather. */
function onePerPlace(places: readonly RatedPlace[], index: PassageIndex, limit: number): RankedPassage[] {
  const open = places.flatMap(({ at, score }) => {
    const passage = index.at(at);
    return passage ? [{ passage, score, rank: score }] : [];
  });
  const taken: RankedPassage[] = [];
  while (taken.length < limit) {
    // Of equal ranks the first is taken: `open` is in the order of the scores.
    let best = open[0];
    for (const one of open) if (best && one.rank > best.rank) best = one;
    if (!best || best.rank === 0) break;
    taken.push({ passage: best.passage, score: best.score });
    for (const one of open) {
      if (one.passage.article !== best.passage.article) continue;
      const isBeside = Math.abs(one.passage.position - best.passage.position) <= 1;
      one.rank = isBeside ? 0 : one.rank * articleDiscount;
    }
  }
  return taken;
}

import { sameName } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { BoundedMap } from '../../collections/boundedMap';
import { memoized } from '../../collections/memoized';
import { relate } from '../../lexicon/relations';
import type { WordRelation } from '../../lexicon/relations';

/** A claim and the text that it is aligned with, with the indices of the content words that take part. */
export interface ComparedTexts {
  readonly claim: readonly ContentToken[];
  readonly source: readonly ContentToken[];
  /** Token indices in `claim`, ascending. */
  readonly claimWords: readonly number[];
  /** Token indices in `source`, ascending. */
  readonly sourceWords: readonly number[];
}

/** Relations by which a source word carries a claim word. */
export type Sameness =
  'equal' | 'metonym' | 'inflection' | 'derivation' | 'synonym' | 'moreGeneral' | 'moreSpecific';

/** A claim word and the source word that carries it. Token indices. */
export interface Pair {
  readonly claim: number;
  readonly source: number;
  readonly sameness: Sameness;
  /** 0 to 1. */
  readonly score: number;
  /** The source word stands in a sentence beside the passage, not in the passage itself. */
  readonly inNeighbour?: true;
}

const scores: Readonly<Record<Sameness, number>> = {
  equal: 1,
  metonym: 0.85,
  inflection: 0.95,
  derivation: 0.85,
  synonym: 0.8,
  moreGeneral: 0.65,
  moreSpecific: 0.4,
};

/** Minimum number of content words for an order that is no coincidence. */
const minWordsInOrder = 2;

/**
 * Pairs the words of a claim whose content words all stand in the source in the claim's order, with no other content word
 * between them. Returns undefined otherwise.
 */
export function pairsInOrder({ claim, source, claimWords, sourceWords }: ComparedTexts): Pair[] | undefined {
  if (claimWords.length < minWordsInOrder) return undefined;
  for (let from = 0; from + claimWords.length <= sourceWords.length; from++) {
    const pairs: Pair[] = [];
    for (const [place, at] of claimWords.entries()) {
      const other = sourceWords[from + place];
      if (other === undefined || source[other]?.lower !== claim[at]?.lower) break;
      pairs.push({ claim: at, source: other, sameness: 'equal', score: scores.equal });
    }
    if (pairs.length === claimWords.length) return pairs;
  }
  return undefined;
}

/** Score of each nearby pair of a neighbouring claim word, up to `maxNeighbourPairs`. */
const neighbourBonus = 0.12;
const maxNeighbourPairs = 4;
/** Score of a source word that directly follows the one paired before; divided by the distance in tokens otherwise. */
const orderBonus = 0.3;
/** Maximum distance, in tokens, of source words that count as neighbours. */
const maxNeighbourDistance = 5;
/** Maximum number of candidates looked at for each neighbouring claim word. */
const maxNeighbourCandidates = 8;

/**
 * Pairs each word of a claim, whatever the order, with the source word that is most nearly the same; of several, with the
 * one that stands among the same neighbours and follows the word paired before. Words without a candidate are left out.
 */
export function bestPairs(texts: ComparedTexts): Pair[] {
  const { claimWords } = texts;
  const candidates = new Map(claimWords.map((at) => [at, pairCandidates(texts, at)]));
  let last: number | undefined;
  return claimWords.flatMap((at, place) => {
    const own = candidates.get(at) ?? [];
    if (own.length <= 1) {
      last = own[0]?.source ?? last;
      return own;
    }
    const neighbours = [place - 2, place - 1, place + 1, place + 2].flatMap((other) => {
      const neighbour = claimWords[other];
      return neighbour === undefined
        ? []
        : (candidates.get(neighbour) ?? []).slice(0, maxNeighbourCandidates);
    });
    const best = bestByContext(own, neighbours, last);
    if (best) last = best.source;
    return best ? [best] : [];
  });
}

function bestByContext(
  candidates: readonly Pair[],
  neighbours: readonly Pair[],
  last: number | undefined,
): Pair | undefined {
  let best: Pair | undefined;
  let bestScore = -1;
  for (const pair of candidates) {
    const near = neighbours.filter(
      (other) => Math.abs(other.source - pair.source) <= maxNeighbourDistance,
    ).length;
    const step = last === undefined ? 0 : pair.source - last;
    const follows = step > 0 && step <= maxNeighbourDistance ? orderBonus / step : 0;
    const score = pair.score + neighbourBonus * Math.min(near, maxNeighbourPairs) + follows;
    if (score > bestScore) {
      best = pair;
      bestScore = score;
    }
  }
  return best;
}

/** Returns the pairs that a claim word may form: those by form alone, or if there are none those by meaning. */
export function pairCandidates({ claim, source, sourceWords }: ComparedTexts, at: number): Pair[] {
  const token = claim[at];
  if (!token) return [];
  const byForm: Pair[] = [];
  for (const other of sourceWords) {
    const word = source[other];
    const sameness = word && samenessOfForm(token, word);
    if (sameness) byForm.push({ claim: at, source: other, sameness, score: scores[sameness] });
  }
  if (byForm.length > 0 || token.figure) return byForm;
  const relationTo = relationsOf(token);
  const byMeaning: Pair[] = [];
  for (const other of sourceWords) {
    const word = source[other];
    if (!word || word.figure) continue;
    const sameness = samenessOfMeaning(relationTo(word));
    if (sameness) byMeaning.push({ claim: at, source: other, sameness, score: scores[sameness] });
  }
  return byMeaning;
}

/** Minimum length, in letters, of the common beginning of two lemmas of one word family: peacekeeper, peacekeeping. */
const minFamilyPrefix = 6;

function samenessOfForm(a: ContentToken, b: ContentToken): Sameness | undefined {
  if (a.lower === b.lower) return 'equal';
  if (a.figure || b.figure) return undefined;
  if (a.lemma.charCodeAt(0) === b.lemma.charCodeAt(0)) {
    if (a.lemma === b.lemma) return 'inflection';
    if (commonPrefixLength(a.lemma, b.lemma) >= minFamilyPrefix) return 'derivation';
  }
  if (!a.capital || !b.capital) return undefined;
  const name = sameName(a, b);
  return name === 'same' ? 'equal' : name === 'metonym' ? 'metonym' : undefined;
}

function commonPrefixLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function samenessOfMeaning(relation: WordRelation): Sameness | undefined {
  switch (relation) {
    case 'equal':
    case 'inflection':
    case 'derivation':
    case 'synonym':
    case 'moreGeneral':
    case 'moreSpecific':
      return relation;
    case 'antonym':
    case 'sibling':
    case 'unrelated':
      return undefined;
  }
}

/** Maximum number of words whose relations are remembered, and of relations remembered for each: words recur. */
const maxRememberedWords = 4000;
const maxRememberedRelations = 4000;

/** Relations of a word to others, by their keys. */
const rememberedRelations = memoized<ContentToken['key'], BoundedMap<ContentToken['key'], WordRelation>>(
  () => new BoundedMap(maxRememberedRelations),
  maxRememberedWords,
);

/** Returns the function from another word to the relation of `word` to it. */
export function relationsOf(word: ContentToken): (other: ContentToken) => WordRelation {
  const remembered = rememberedRelations(word.key);
  return (other) => {
    const known = remembered.get(other.key);
    if (known !== undefined) return known;
    const relation = relate(word, other);
    remembered.set(other.key, relation);
    return relation;
  };
}

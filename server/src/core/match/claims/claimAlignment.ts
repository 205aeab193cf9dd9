import type { IndexRange } from '../../collections/indexRange';
import type { ContentToken } from '../../archive/index/contentTokens';
import { substitutionsFor } from './substitutions';
import type { Substitution } from './substitutions';
import { bestPairs, pairCandidates, pairsInOrder } from './wordPairs';
import type { ComparedTexts, Pair } from './wordPairs';

/** The words of a claim against those of a passage and the sentences beside it. Token indices. */
export interface ClaimAlignment {
  /** In the order of the claim; each claim word is in one pair at most. */
  readonly pairs: readonly Pair[];
  /** The passage has all content words of the claim in the claim's order, with no other between. */
  readonly wordForWord: boolean;
  readonly substitutions: readonly Substitution[];
  /** Content words of the claim that nothing in the passage or beside it carries. */
  readonly unaligned: readonly number[];
}

/**
 * Credit for a word that only a neighbouring sentence has, as a share of the score of one in the passage. It says how far
 * such a word carries the claim, as against `neighbourRankShare` of the passage index, by which passages are ranked.
 */
const neighbourCreditShare = 0.6;

/**
 * Aligns a claim with a passage word by word, whatever the order. `source` holds the passage, whose token indices `centre`
 * gives, and the sentences beside it.
 */
export function alignClaim(
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  centre: IndexRange,
): ClaimAlignment {
  const claimWords = contentIndices(claim);
  const sourceWords = contentIndices(source);
  const isInPassage = (at: number) => at >= centre.from && at < centre.to;
  const passage: ComparedTexts = {
    claim,
    source,
    claimWords,
    sourceWords: sourceWords.filter(isInPassage),
  };
  const neighbours: ComparedTexts = {
    ...passage,
    sourceWords: sourceWords.filter((at) => !isInPassage(at)),
  };
  const inOrder = pairsInOrder(passage);
  const pairs = inOrder ?? bestPairs(passage);
  const paired = new Set(pairs.map((pair) => pair.claim));
  const open = claimWords.filter((at) => !paired.has(at));
  const neighbourPairs = open.flatMap((at) => neighbourPair(neighbours, at));
  const found = new Set(neighbourPairs.map((pair) => pair.claim));
  return {
    pairs: [...pairs, ...neighbourPairs].sort((a, b) => a.claim - b.claim),
    wordForWord: inOrder !== undefined,
    substitutions: substitutionsFor(open, passage, pairs),
    unaligned: open.filter((at) => !found.has(at)),
  };
}

/** Number of claim words that the passage itself has, not counting those that only its neighbours have. */
export function sharedWordCount({ pairs }: ClaimAlignment): number {
  return pairs.filter(({ inNeighbour }) => !inNeighbour).length;
}

function neighbourPair(neighbours: ComparedTexts, at: number): Pair[] {
  const [best] = pairCandidates(neighbours, at).sort((a, b) => b.score - a.score);
  return best ? [{ ...best, score: neighbourCreditShare * best.score, inNeighbour: true }] : [];
}

function contentIndices(tokens: readonly ContentToken[]): number[] {
  return tokens.flatMap(({ content }, index) => (content ? [index] : []));
}

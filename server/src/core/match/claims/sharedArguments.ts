import type { ContentToken } from '../../archive/index/contentTokens';
import { objectOf, subjectOf, subtreeRange } from '../../syntax/treeReaders';
import type { ClaimComparison } from './claimComparison';
import { treeDistances, treeOf } from './syntaxTrees';
import { passageStart } from './tokenPlaces';

/** Maximum distance, in arcs of the tree, of a word from what it is said of. */
const maxTreeDistance = 3;

/** The token indices of what a claim says, and of what the comparison's source says, of the same matter. */
export interface ComparedWords {
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/**
 * The words that a claim and its passage share near what each of them says: who or what stands in the same relation to the one
 * as to the other. Token indices in the claim; none if either has a named subject or object that the other lacks.
 */
export function sharedArguments(
  tokens: readonly ContentToken[],
  comparison: ClaimComparison,
  { own, others }: ComparedWords,
): number[] {
  const { passage, alignment } = comparison;
  const from = passageStart(comparison);
  const inPassage = others.map((at) => at - from).filter((at) => at >= 0 && at < passage.tokens.length);
  const shared = alignment.pairs.filter(({ inNeighbour }) => !inNeighbour);
  if (
    hasForeignName(tokens, own, new Set(shared.map(({ claim }) => claim))) ||
    hasForeignName(passage.tokens, inPassage, new Set(shared.map((pair) => pair.source - from)))
  )
    return [];
  const distances = treeDistances(treeOf(tokens), own, maxTreeDistance);
  const sourceDistances = treeDistances(treeOf(passage.tokens), inPassage, maxTreeDistance);
  return shared.flatMap(({ claim, source: at }) =>
    !own.includes(claim) &&
    !others.includes(at) &&
    (distances[claim] ?? Infinity) <= maxTreeDistance &&
    (sourceDistances[at - from] ?? Infinity) <= maxTreeDistance
      ? [claim]
      : [],
  );
}

/** True if the subject or the object of any of some words is a name of which, with all that belongs to it, no word is shared. */
function hasForeignName(
  tokens: readonly ContentToken[],
  words: readonly number[],
  shared: ReadonlySet<number>,
): boolean {
  const tree = treeOf(tokens);
  return words.some((word) =>
    [subjectOf(tree, word), objectOf(tree, word)].some((at) => {
      if (at === undefined || tokens[at]?.entity !== true) return false;
      const { from, to } = subtreeRange(tree, at);
      for (let index = from; index < to; index++) if (shared.has(index)) return false;
      return true;
    }),
  );
}

import type { ClaimAlignment } from './claimAlignment';

/** An alignment of a claim with a passage, and the rarity of each token of the claim. */
interface WeighedAlignment {
  readonly alignment: ClaimAlignment;
  readonly weights: readonly number[];
}

/** Share of the claim's tokens that `counts` accepts, weighted by rarity, that are carried, 0 to 1. */
export function shareOfTokens(
  { alignment, weights }: WeighedAlignment,
  counts: (at: number) => boolean,
  { withNeighbours }: { readonly withNeighbours: boolean },
): number {
  let carried = 0;
  let total = 0;
  for (const { claim, score, inNeighbour } of alignment.pairs)
    if (counts(claim) && (withNeighbours || !inNeighbour)) carried += score * (weights[claim] ?? 0);
  for (const [at, weight] of weights.entries()) if (counts(at)) total += weight;
  return total === 0 ? 0 : carried / total;
}

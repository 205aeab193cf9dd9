import type { ContentToken } from '../../archive/index/contentTokens';
import { overlap } from '../../prose/span';
import type { Conflict } from './claimConflicts';
import type { ClaimComparison } from './claimComparison';
import type { JudgedComparison } from './claimReading';

/** Minimum number of content words, besides those that differ, that tell what a claim is about. */
const minOtherWords = 3;

/** Share of a claim, without the words that differ, that a passage and its neighbours carry, 0 to 1. */
export function shareOfRest(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const isRest = (at: number) => !isInConflict(tokens[at], conflicts);
  const otherWords = tokens.filter(({ content }, at) => content && isRest(at)).length;
  return otherWords < minOtherWords ? 0 : carriedShare(comparison, isRest, { withNeighbours: true });
}

/** Share of a claim, without values and names that differ, that a passage carries without its neighbours, 0 to 1. */
export function shareInPassage(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const replaced = conflicts.filter(({ kind }) => kind !== 'negation');
  return carriedShare(comparison, (at) => !isInConflict(tokens[at], replaced), { withNeighbours: false });
}

/** Share of the claim's tokens that `counts` accepts, weighted by rarity, that are carried, 0 to 1. */
export function carriedShare(
  { alignment, weights }: Pick<ClaimComparison, 'alignment' | 'weights'>,
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

/** True if a token is part of a difference; a value's unit is part of it. */
function isInConflict(token: ContentToken | undefined, conflicts: readonly Conflict[]): boolean {
  return (
    token !== undefined &&
    conflicts.some(({ draft, values }) => overlap(token, values?.draft.span ?? draft) > 0)
  );
}

import type { ContentToken } from '../../archive/index/contentTokens';
import { overlap } from '../../prose/span';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import { shareOfTokens } from './shareOfTokens';

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
  return otherWords < minOtherWords ? 0 : shareOfTokens(comparison, isRest, { withNeighbours: true });
}

/** Share of a claim, without values and names that differ, that a passage carries without its neighbours, 0 to 1. */
export function shareInPassage(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): number {
  const replaced = conflicts.filter(({ kind }) => kind !== 'negation');
  return shareOfTokens(comparison, (at) => !isInConflict(tokens[at], replaced), { withNeighbours: false });
}

/** True if a token is part of a difference; a value's unit is part of it. */
function isInConflict(token: ContentToken | undefined, conflicts: readonly Conflict[]): boolean {
  return (
    token !== undefined &&
    conflicts.some(({ draft, values }) => overlap(token, values?.draft.span ?? draft) > 0)
  );
}

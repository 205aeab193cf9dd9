import { compareValues } from '../../values/compare/compareValues';
import { sharedWordCount } from './claimAlignment';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import type { ContentToken } from '../../archive/index/contentTokens';

/**
 * What tells that a passage speaks of the same thing, by what differs: how many words it shares with the claim at least
 * ("they can't blame" and "he blamed" may be anybody), and how much of the rest of the claim some passage with each of
 * its names has at least, 0 to 1 (a poll in Indiana is none of another state's).
 */
const sameEventMinimums: Readonly<
  Record<Conflict['kind'], { readonly sharedWords: number; readonly nameCoOccurrence: number }>
> = {
  number: { sharedWords: 2, nameCoOccurrence: 0.5 },
  date: { sharedWords: 2, nameCoOccurrence: 0.5 },
  name: { sharedWords: 4, nameCoOccurrence: 0 },
  negation: { sharedWords: 3, nameCoOccurrence: 0.3 },
};

/** Whether a passage that differs has enough of the claim to speak of the same thing. */
export function tellsOfSameEvent(
  tokens: readonly ContentToken[],
  one: JudgedComparison,
  [first]: readonly Conflict[],
): boolean {
  if (!first) return false;
  const { alignment, features } = one;
  const { sharedWords, nameCoOccurrence } = sameEventMinimums[first.kind];
  if (features.nameCoOccurrence < nameCoOccurrence) return false;
  if (first.undenied) return true;
  const shared = sharedWordCount(alignment);
  if (shared < sharedWords) return false;
  return (
    first.kind !== 'negation' || shared >= minSharedWordsAnywhere || hasSharedNeighbour(tokens, one, first)
  );
}

/** So many words of the claim in a passage tell that it speaks of the same, wherever in it they stand. */
const minSharedWordsAnywhere = 6;

/** A word says of what something is denied where it stands so many tokens from it at most. */
const maxNeighbourDistance = 8;

/** Whether another word of the claim stands beside the one whose sense is turned, there as in the passage. */
function hasSharedNeighbour(
  tokens: readonly ContentToken[],
  { alignment, source }: JudgedComparison,
  conflict: Conflict,
): boolean {
  const own = tokens.findIndex(({ end }) => end === conflict.draft.end);
  const other = source.findIndex(({ end }) => end === conflict.source.end);
  const near = source.slice(Math.max(0, other - maxNeighbourDistance), other + maxNeighbourDistance + 1);
  return alignment.pairs.some((pair) => {
    const token = tokens[pair.claim];
    if (pair.claim === own || !token || Math.abs(pair.claim - own) > maxNeighbourDistance) return false;
    return (
      Math.abs(pair.source - other) <= maxNeighbourDistance ||
      near.some(({ lower, lemma }) => lower === token.lower || lemma === token.lemma)
    );
  });
}

/** A passage that carries so much less of the claim than another is not as close as that one. */
const maxCoverageGap = 0.2;

/** Whether passages have several values where the claim has one: what changes so much contradicts nobody. */
export function isContested(
  { values }: Conflict,
  one: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): boolean {
  if (!values) return false;
  return comparisons.some(
    (other) =>
      other !== one &&
      other.features.coverage >= one.features.coverage - maxCoverageGap &&
      other.valueConflicts.some(
        ({ claim, source }) => claim === values.draft && compareValues(source, values.source) === 'different',
      ),
  );
}

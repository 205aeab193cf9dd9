import { compareValues } from '../../values/compare/compareValues';
import { sharedWords } from './claimAlignment';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import type { ClaimToken } from '../../archive/index/contentTokens';

/**
 * What tells that a passage speaks of the same thing, by what differs: how many words it shares with the claim at least
 * ("they can't blame" and "he blamed" may be anybody), and how much of the rest of the claim some passage with each of
 * its names has at least, 0 to 1 (a poll in Indiana is none of another state's).
 */
const sameThing: Readonly<Record<Conflict['kind'], { readonly agreeing: number; readonly company: number }>> =
  {
    number: { agreeing: 2, company: 0.5 },
    date: { agreeing: 2, company: 0.5 },
    name: { agreeing: 4, company: 0 },
    negation: { agreeing: 3, company: 0.3 },
  };

/** Whether a passage that differs has enough of the claim to speak of the same thing. */
export function tellsOfTheSame(
  tokens: readonly ClaimToken[],
  one: JudgedComparison,
  [first]: readonly Conflict[],
): boolean {
  if (!first) return false;
  const { alignment, features } = one;
  const { agreeing, company } = sameThing[first.kind];
  if (features.nameCompany < company) return false;
  if (first.undenied) return true;
  const shared = sharedWords(alignment);
  if (shared < agreeing) return false;
  return first.kind !== 'negation' || shared >= surelyAgreeing || meetsBeside(tokens, one, first);
}

/** So many words of the claim in a passage tell that it speaks of the same, wherever in it they stand. */
const surelyAgreeing = 6;

/** A word says of what something is denied where it stands so many tokens from it at most. */
const beside = 8;

/** Whether another word of the claim stands beside the one whose sense is turned, there as in the passage. */
function meetsBeside(
  tokens: readonly ClaimToken[],
  { alignment, source }: JudgedComparison,
  conflict: Conflict,
): boolean {
  const own = tokens.findIndex(({ end }) => end === conflict.draft.end);
  const other = source.findIndex(({ end }) => end === conflict.source.end);
  const near = source.slice(Math.max(0, other - beside), other + beside + 1);
  return alignment.pairs.some((pair) => {
    const token = tokens[pair.claim];
    if (pair.claim === own || !token || Math.abs(pair.claim - own) > beside) return false;
    return (
      Math.abs(pair.source - other) <= beside ||
      near.some(({ lower, lemma }) => lower === token.lower || lemma === token.lemma)
    );
  });
}

/** A passage that carries so much less of the claim than another is not as close as that one. */
const asClose = 0.2;

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
      other.features.coverage >= one.features.coverage - asClose &&
      other.valueConflicts.some(
        ({ claim, source }) => claim === values.draft && compareValues(source, values.source) === 'different',
      ),
  );
}

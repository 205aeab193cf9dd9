import type { ContentToken } from '../../archive/index/contentTokens';
import type { IndexRange } from '../../collections/indexRange';
import { relationAt } from '../../syntax/dependencyTree';
import { dependentsOf, headOfRange, objectOf, subjectOf, subtreeRange } from '../../syntax/treeReaders';
import type { ClaimComparison } from './claimComparison';
import { sharedArguments } from './sharedArguments';
import { shareOfTokens } from './shareOfTokens';
import { treeOf } from './syntaxTrees';
import { passageStart } from './tokenPlaces';

/** Minimum number of words that claim and passage share near the two events, for these to be of the same people and things. */
const minSharedArguments = 2;
/** Minimum share of the claim, without the words that tell the event, that the passage itself has, 0 to 1. */
const minShareOfRest = 0.4;

/**
 * True if an event of a claim and one of its passage are of the same people and things.
 * @param own token indices of the claim
 * @param other token indices of the comparison's source
 */
export function isOfSameThings(
  tokens: readonly ContentToken[],
  comparison: ClaimComparison,
  own: IndexRange,
  other: IndexRange,
): boolean {
  const isRest = (at: number) => at < own.from || at >= own.to;
  if (shareOfTokens(comparison, isRest, { withNeighbours: false }) < minShareOfRest) return false;
  const told = rangeInPassage(other, comparison);
  if (haveRolesExchanged(tokens, comparison, own, told) || haveOtherParties(tokens, comparison, own, told))
    return false;
  return (
    sharedArguments(tokens, comparison, { own: indices(own), others: indices(other) }).length >=
    minSharedArguments
  );
}

/** True if who does the one thing is whom the other befalls: who rescued a girl was not rescued. */
function haveRolesExchanged(
  tokens: readonly ContentToken[],
  comparison: ClaimComparison,
  own: IndexRange,
  other: IndexRange,
): boolean {
  const claimed = partiesOf(tokens, own);
  const told = partiesOf(comparison.passage.tokens, other);
  return (
    isAnyShared([claimed.patient], [told.agent], comparison) ||
    isAnyShared([claimed.agent], [told.patient], comparison)
  );
}

/** True if both tell who or what takes part, in nouns, and these have nothing in common: cranes that work, and talks that broke down. */
function haveOtherParties(
  tokens: readonly ContentToken[],
  comparison: ClaimComparison,
  own: IndexRange,
  other: IndexRange,
): boolean {
  const claimed = namedParties(tokens, own);
  const told = namedParties(comparison.passage.tokens, other);
  return claimed.length > 0 && told.length > 0 && !isAnyShared(claimed, told, comparison);
}

/** A range of the comparison's source as one of the passage's own tokens. */
function rangeInPassage({ from, to }: IndexRange, comparison: ClaimComparison): IndexRange {
  const start = passageStart(comparison);
  return { from: from - start, to: to - start };
}

/** True if any of some words of a claim is paired with any of some of the passage. */
function isAnyShared(
  claimed: readonly (number | undefined)[],
  told: readonly (number | undefined)[],
  comparison: ClaimComparison,
): boolean {
  const start = passageStart(comparison);
  return comparison.alignment.pairs.some(
    ({ claim, source }) => claimed.includes(claim) && told.includes(source - start),
  );
}

/** The nouns and names that stand, with all that belongs to them, for the parties of an event; none if a pronoun is one of them. */
function namedParties(tokens: readonly ContentToken[], range: IndexRange): number[] {
  const tree = treeOf(tokens);
  const at = headOfRange(tree, range);
  if (at === undefined || tokens[at]?.pos === 'NOUN') return [];
  const heads = [subjectOf(tree, at), objectOf(tree, at)].filter((head) => head !== undefined);
  if (heads.some((head) => !['NOUN', 'PROPN'].includes(tokens[head]?.pos ?? ''))) return [];
  return heads.flatMap((head) => {
    const { from, to } = subtreeRange(tree, head);
    return indices({ from, to });
  });
}

/** The heads of who does something, and of whom or what it befalls: an object, a passive's subject, what a participle describes. */
function partiesOf(
  tokens: readonly ContentToken[],
  range: IndexRange,
): { readonly agent: number | undefined; readonly patient: number | undefined } {
  const tree = treeOf(tokens);
  const at = headOfRange(tree, range);
  if (at === undefined || tokens[at]?.pos === 'NOUN') return { agent: undefined, patient: undefined };
  const [passive] = dependentsOf(tree, at, 'nsubj:pass');
  const described = ['acl', 'amod'].includes(relationAt(tree, at) ?? '') ? tree.heads[at] : undefined;
  const object = objectOf(tree, at);
  const [subject] = dependentsOf(tree, at, 'nsubj');
  return { agent: object === undefined ? undefined : subject, patient: object ?? passive ?? described };
}

function indices({ from, to }: IndexRange): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

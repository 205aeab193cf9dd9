import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { contains } from '../../prose/span';
import { shareOfRest } from './carriedShare';
import { sharedWordCount } from './claimAlignment';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import { isUnreal } from './eventStages';
import { sharedArguments } from './sharedArguments';
import { indicesIn } from './tokenPlaces';

/** Minimum overlap of a passage with a claim to count as the same event. */
interface Overlap {
  /** Number of words shared: "they can't blame" and "he blamed" may be about anybody. */
  readonly sharedWords: number;
  /** Share of the rest of the claim in passages with each of its names, 0 to 1: a poll in Indiana is no other state's. */
  readonly nameCoOccurrence: number;
}

/** Minimum overlap, per conflict kind, to count as the same event. */
const minOverlaps: Readonly<Record<Conflict['kind'], Overlap>> = {
  number: { sharedWords: 2, nameCoOccurrence: 0.5 },
  date: { sharedWords: 2, nameCoOccurrence: 0.5 },
  name: { sharedWords: 4, nameCoOccurrence: 0 },
  event: { sharedWords: 2, nameCoOccurrence: 0.3 },
  negation: { sharedWords: 3, nameCoOccurrence: 0.3 },
};

/** The same for events that have been found among the same people and things. */
const minOverlapOfEvents: Overlap = { sharedWords: 2, nameCoOccurrence: 0.1 };

/** True if a passage surely is about the same event as the claim, so that the conflicts contradict it. */
export function isSameEvent(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): boolean {
  const [first] = conflicts;
  // Another event has been found among the same people and things.
  const isFoundAmongSame = first?.told !== undefined || first?.planned !== undefined;
  if (!first || !(isFoundAmongSame || isClear(tokens, comparison, conflicts))) return false;
  const min = isFoundAmongSame ? minOverlapOfEvents : minOverlaps[first.kind];
  if (comparison.features.nameCoOccurrence < min.nameCoOccurrence) return false;
  const shared = sharedWordCount(comparison.alignment);
  if (shared < min.sharedWords) return false;
  return first.kind !== 'negation' || first.told !== undefined || isOfSameThings(tokens, comparison, first);
}

/** Minimum share of the claim that a passage must carry to contradict it, 0 to 1. */
const minContradictingShare = 0.5;
/** The same where a name differs: another name is another event unless nearly all else agrees. */
const minContradictingShareOfNames = 0.7;
/** Minimum share of all but the differing words for a passage to be about the same event by itself, 0 to 1. */
const minShareOfRest = 0.72;
/** Minimum probability, 0 to 1, that a passage contradicts the claim. */
const minContradictedProbability = 0.45;

/** True if a passage carries enough of the claim, and the weights or opposed verbs make a contradiction of it. */
export function isClear(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflicts: readonly Conflict[],
): boolean {
  const rest = shareOfRest(tokens, comparison, conflicts);
  if (rest >= minShareOfRest) return true;
  const [first] = conflicts;
  const minShare = first?.kind === 'name' ? minContradictingShareOfNames : minContradictingShare;
  const hasOpposedVerbs = comparison.negationConflicts.some(({ opposed }) => opposed !== undefined);
  return (
    Math.max(comparison.features.coverage, rest) >= minShare &&
    (hasOpposedVerbs || comparison.contradicted >= minContradictedProbability)
  );
}

/** Minimum number of words that claim and passage share near what only one of them denies. */
const minSharedArguments = 2;

/** True if what is denied is said of the same people and things. */
function isOfSameThings(
  tokens: readonly ContentToken[],
  comparison: JudgedComparison,
  conflict: Conflict,
): boolean {
  const { draft, source } = conflict;
  if (!contains(comparison.passage.span, source)) return hasSharedNeighbour(tokens, comparison, conflict);
  const own = indicesIn(tokens, draft);
  const others = indicesIn(comparison.source, source);
  if (!comparison.alignment.wordForWord && !isDenialOfDeed(tokens, own, comparison.source, others))
    return false;
  return sharedArguments(tokens, comparison, { own, others }).length >= minSharedArguments;
}

/** True unless only one side denies, and that not of a verb or of what something is, or the other only plans or wants it. */
function isDenialOfDeed(
  tokens: readonly ContentToken[],
  own: readonly number[],
  source: readonly ContentToken[],
  others: readonly number[],
): boolean {
  const [claimAt, sourceAt] = [own.at(-1) ?? 0, others.at(-1) ?? 0];
  const isClaimDenied = isDenied(tokens[claimAt]);
  if (isClaimDenied === isDenied(source[sourceAt])) return true;
  if (!isPredicate(tokens, claimAt) || !isPredicate(source, sourceAt)) return false;
  return isClaimDenied ? !isUnreal(source, sourceAt) : !isUnreal(tokens, claimAt);
}

/** Maximum distance, in tokens, of what something is from "is". */
const maxCopulaDistance = 6;
const modifierTags = new Set(['DET', 'ADJ', 'ADV', 'PART', 'NUM', 'NOUN', 'PROPN']);

/** True for a verb and for what somebody or something "is": "the transfer of power" in any other place says nothing. */
function isPredicate(tokens: readonly ContentToken[], at: number): boolean {
  if (tokens[at]?.pos === 'VERB') return true;
  for (let index = at - 1; index >= Math.max(0, at - maxCopulaDistance); index--) {
    const token = tokens[index];
    if (token?.lemma === 'be') return true;
    if (!token || !modifierTags.has(token.pos)) return false;
  }
  return false;
}

/** Maximum distance, in tokens, of a word from the negation that says something of it. */
const maxNeighbourDistance = 8;

/** True if another word of the claim stands near the denied one, in the claim as in a sentence beside the passage. */
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

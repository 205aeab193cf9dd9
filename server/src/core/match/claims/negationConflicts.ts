import type { IndexRange } from '../../collections/indexRange';
import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { possibilityModals } from '../../english/hedges';
import { acceptingVerbs } from '../../english/negations';
import type { ClaimAlignment } from './claimAlignment';
import { isDeniedWithOthers } from './eventStages';
import type { Pair } from './wordPairs';

/** A word that claim and source share and that only one of them denies. Token indices. */
export interface NegationConflict {
  readonly claim: number;
  readonly source: number;
  readonly negatedIn: 'claim' | 'source';
  /** The verb by which one side accepts and the one by which the other refuses, if both sides have such a verb. */
  readonly opposed?: { readonly claim: number; readonly source: number };
}

type Tokens = readonly ContentToken[];

/** A claim against the passage and its neighbours, as far as negation is concerned. */
interface NegationContext {
  readonly claim: Tokens;
  readonly source: Tokens;
  readonly alignment: ClaimAlignment;
  /** Claim words that have an antonym in the passage, by token index. */
  readonly withAntonym: ReadonlySet<number>;
  /** Most of the shared words are denied on one side only. */
  readonly isMostlyTurned: boolean;
}

/** Minimum number, and share, of the shared words denied on one side only for a claim to be mostly turned. */
const minTurnedWords = 2;
const minTurnedShare = 0.5;

/** Finds the words of a claim that only the claim or only the passage, or a sentence beside it, denies. */
export function findNegationConflicts(
  claim: Tokens,
  source: Tokens,
  alignment: ClaimAlignment,
  centre: IndexRange,
): NegationConflict[] {
  const { pairs, substitutions } = alignment;
  const close = pairs.filter(({ sameness }) => sameness !== 'moreGeneral' && sameness !== 'moreSpecific');
  const shared = close.filter(({ inNeighbour }) => !inNeighbour);
  const isDeniedAt = (tokens: Tokens, at: number) => isDenied(tokens[at]) || isDeniedWithOthers(tokens, at);
  const isTurned = (pair: Pair) => isDeniedAt(claim, pair.claim) !== isDeniedAt(source, pair.source);
  const turned = shared.filter(isTurned);
  // "… is seeking approval. Yet, achieving this approval is not guaranteed."
  const turnedInNeighbours = close.filter((pair) => {
    if (pair.inNeighbour !== true || !isTurned(pair)) return false;
    const neighbour = pair.source < centre.from ? source.slice(0, centre.from) : source.slice(centre.to);
    return hasOtherWordOf(claim, pair.claim, neighbour);
  });
  const context: NegationContext = {
    claim,
    source,
    alignment,
    withAntonym: new Set(
      substitutions.filter(({ relation }) => relation === 'antonym').map((one) => one.claim),
    ),
    isMostlyTurned: turned.length >= minTurnedWords && turned.length >= minTurnedShare * shared.length,
  };
  const passage = source.slice(centre.from, centre.to);
  return [...turned, ...turnedInNeighbours]
    .filter(
      (pair) => !isToldBothWays(claim, claim[pair.claim]) && !isToldBothWays(passage, source[pair.source]),
    )
    .flatMap((pair) => conflictAt(pair, context) ?? []);
}

/** True if a sentence affirms a word in one place and denies it in another: "will recognize what the state does not recognize". */
function isToldBothWays(tokens: Tokens, word: ContentToken | undefined): boolean {
  return (
    word !== undefined &&
    tokens.some((other) => other.lemma === word.lemma && isDenied(other) !== isDenied(word))
  );
}

/** The conflict at a word that one side denies; undefined if it does not turn the claim's sense. */
function conflictAt(pair: Pair, context: NegationContext): NegationConflict | undefined {
  const { claim, source } = context;
  const own = claim[pair.claim];
  const other = source[pair.source];
  if (!own || !other) return undefined;
  const negatedIn = isDenied(own) ? 'claim' : 'source';
  const conflict = { claim: pair.claim, source: pair.source, negatedIn } as const;
  if (isOnlyPossible(pair, negatedIn, context)) return undefined;
  if (context.alignment.wordForWord && isExplicitlyDenied(own) !== isExplicitlyDenied(other))
    return { ...conflict, negatedIn: isExplicitlyDenied(own) ? 'claim' : 'source' };
  if (!isDeniable(claim, pair.claim) || !isDeniable(source, pair.source) || isVerb(own) !== isVerb(other))
    return undefined;
  if (!own.negatedHead && !other.negatedHead && !isLooselyTurned(pair, context)) return undefined;
  // "did not accept" and "rejected": the antonym beside it turns the sense back.
  if (context.withAntonym.has(pair.claim - 1) || context.withAntonym.has(pair.claim + 1)) return undefined;
  const opposed = opposedVerbs(pair, negatedIn, context);
  // "Refused to sign" turns "signed", and "banned" turns "accepted"; "the failure of the ferry" turns no other word.
  const isDeniedByMeaning = (negatedIn === 'claim' ? own : other).denials % 2 === 1;
  if (isDeniedByMeaning && !opposed && !(isVerb(own) && isVerb(other))) return undefined;
  return opposed ? { ...conflict, opposed } : conflict;
}

/** True if the side that affirms only says what may be or might have been, which a denial does not contradict. */
function isOnlyPossible(
  pair: Pair,
  negatedIn: NegationConflict['negatedIn'],
  { claim, source }: NegationContext,
): boolean {
  const isClaimPossible = isPossibility(claim, pair.claim);
  const isSourcePossible = isPossibility(source, pair.source);
  return negatedIn === 'claim' ? isSourcePossible && !isClaimPossible : isClaimPossible && !isSourcePossible;
}

/** Maximum distance, in tokens, of a word from the modal that makes it a possibility. */
const maxModalDistance = 16;

function isPossibility(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - maxModalDistance); index--) {
    const { lower = '', text = '' } = tokens[index] ?? {};
    if (possibilityModals.has(lower)) return true;
    if (/^[.,;:!?—–]$/u.test(text)) return false;
  }
  return false;
}

/** True if "not", "never" or the like denies a word. */
function isExplicitlyDenied({ negators, denials }: ContentToken): boolean {
  return (negators - denials) % 2 === 1;
}

/** A figure or a name is neither true nor false; nor is the year of a "20-year-old". */
function isDeniable(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.figure || token.name) return false;
  return !(tokens[at - 1]?.text === '-' && tokens[at - 2]?.figure === true);
}

/** "Workers" who do something and "do not work" are two things; a form in -ing may be noun or verb. */
function isVerb({ pos, lower }: ContentToken): boolean {
  return pos === 'VERB' && !lower.endsWith('ing');
}

/** True if a word that no negator bears on first is turned all the same, since most of the claim is. */
function isLooselyTurned(pair: Pair, context: NegationContext): boolean {
  return context.isMostlyTurned && pair.inNeighbour !== true && isHeadShared(pair, context);
}

/** True if the other side has the word that the negator bears on first: a denial of another deed turns nothing. */
function isHeadShared(pair: Pair, { claim, source, alignment }: NegationContext): boolean {
  const inClaim = isDenied(claim[pair.claim]);
  const head = inClaim ? negatedHead(claim, pair.claim) : negatedHead(source, pair.source);
  if (head === undefined) return true;
  return alignment.pairs.some((one) => {
    const [own, other] = [claim[one.claim], source[one.source]];
    // "Did not control" turns no "control over".
    const isAlike = own !== undefined && other !== undefined && isVerb(own) === isVerb(other);
    return (inClaim ? one.claim : one.source) === head && one.sameness !== 'derivation' && isAlike;
  });
}

/** Maximum distance, in tokens, of a denied word from the head of its negation. */
const maxHeadDistance = 9;

/** Index of the word that the negator of a denied word bears on first: before it, or after what modifies it. */
function negatedHead(tokens: Tokens, at: number): number | undefined {
  const isHead = (token: ContentToken | undefined) => token?.negatedHead === true && token.negators > 0;
  for (
    let index = at;
    index >= 0 && index > at - maxHeadDistance && tokens[index]?.negator !== true;
    index--
  ) {
    if (isHead(tokens[index])) return index;
  }
  for (let index = at + 1; (tokens[index]?.negators ?? 0) > 0; index++)
    if (isHead(tokens[index])) return index;
  return undefined;
}

/** The verbs before a word by which one side accepts it and the other refuses it. */
function opposedVerbs(
  pair: Pair,
  negatedIn: NegationConflict['negatedIn'],
  { claim, source }: NegationContext,
): NegationConflict['opposed'] {
  const verbs =
    negatedIn === 'claim'
      ? { claim: refusalBefore(claim, pair.claim), source: acceptanceBefore(source, pair.source) }
      : { claim: acceptanceBefore(claim, pair.claim), source: refusalBefore(source, pair.source) };
  return verbs.claim >= 0 && verbs.source >= 0 ? verbs : undefined;
}

/** Index of the verb before a word that accepts it, or -1. */
function acceptanceBefore(tokens: Tokens, at: number): number {
  return lastBefore(tokens, at, (token) => acceptingVerbs.has(token.lemma) && !isDenied(token));
}

/** Index of the verb before a word that refuses it, or -1. */
function refusalBefore(tokens: Tokens, at: number): number {
  return lastBefore(tokens, at, ({ negator, pos }) => negator && pos === 'VERB');
}

/** Maximum distance, in tokens, of a word from the verb that accepts or refuses it. */
const maxVerbDistance = 6;

/** Index of the last token before `at`, within `maxVerbDistance`, that a test accepts, or -1. */
function lastBefore(tokens: Tokens, at: number, accepts: (token: ContentToken) => boolean): number {
  for (let index = at - 1; index >= Math.max(0, at - maxVerbDistance); index--) {
    const token = tokens[index];
    if (token && accepts(token)) return index;
  }
  return -1;
}

/** True if a sentence has another content word of the claim than the one at `at`. */
function hasOtherWordOf(claim: Tokens, at: number, sentence: Tokens): boolean {
  return claim.some(
    (token, index) =>
      index !== at &&
      token.content &&
      sentence.some((other) => other.content && (other.lower === token.lower || other.lemma === token.lemma)),
  );
}

import { subordinators } from '../../english/conjunctions';
import { possibilityModals } from '../../english/hedges';
import { acceptingVerbs, isNegation, omittingVerbs, qualifiersOfNegation } from '../../english/negations';
import type { ClaimAlignment, Pair } from './claimAlignment';
import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';

/** Words of claim and source that are one but for a negation. Token indices. */
export interface NegationConflict {
  readonly claim: number;
  readonly source: number;
  readonly negatedIn: 'claim' | 'source';
  /** The verb by which one side accepts and the one by which the other refuses, where that is so. */
  readonly opposed?: { readonly claim: number; readonly source: number };
}

/** Where this share of what agrees is denied on one side only, the sense is turned, whatever the negator stands by. */
const mostPairs = 0.5;

/** The words of a claim whose sense a negation turns on one side only. */
export function negationsOf(
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  { pairs, substitutions, wordForWord }: ClaimAlignment,
  centre: { readonly from: number; readonly to: number },
): NegationConflict[] {
  const opposed = new Set(
    substitutions.filter(({ relation }) => relation === 'antonym').map((one) => one.claim),
  );
  const close = pairs.filter(({ sameness }) => sameness !== 'moreGeneral' && sameness !== 'moreSpecific');
  const sure = close.filter(({ inNeighbour }) => !inNeighbour);
  const turns = (pair: Pair) => isDenied(claim[pair.claim]) !== isDenied(source[pair.source]);
  const turned = sure.filter(turns);
  // "… is seeking approval. Yet, achieving this approval is not guaranteed."
  const beside = close.filter(
    (pair) =>
      pair.inNeighbour === true &&
      turns(pair) &&
      (pair.source < centre.from
        ? speaksOf(source.slice(0, centre.from), claim, pair)
        : speaksOf(source.slice(centre.to), claim, pair)),
  );
  const mostly = turned.length >= 2 && turned.length >= mostPairs * sure.length;
  return [...turned, ...beside].flatMap((pair): NegationConflict[] => {
    const own = claim[pair.claim];
    const other = source[pair.source];
    if (!own || !other) return [];
    // That something is not so does not contradict that it may be or might have been.
    const inClaim = isDenied(own);
    if (
      inClaim
        ? mayOnlyBe(source, pair.source) && !mayOnlyBe(claim, pair.claim)
        : mayOnlyBe(claim, pair.claim) && !mayOnlyBe(source, pair.source)
    )
      return [];
    if (wordForWord && isExplicit(own) !== isExplicit(other))
      return [{ claim: pair.claim, source: pair.source, negatedIn: isExplicit(own) ? 'claim' : 'source' }];
    if (!mayBeDenied(claim, pair.claim) || !mayBeDenied(source, pair.source) || isVerb(own) !== isVerb(other))
      return [];
    const loose = mostly && pair.inNeighbour !== true && isHeadPaired(pair, claim, source, pairs);
    if (!loose && !own.negatedHead && !other.negatedHead) return [];
    // "Refused to sign" turns "signed", and "banned" accepts nothing; whose "failure" it was turns no other word.
    const denied = inClaim ? own : other;
    const byMeaning = denied.denials % 2 === 1;
    // "did not accept" and "rejected": the antonym beside it turns the sense back.
    if (opposed.has(pair.claim - 1) || opposed.has(pair.claim + 1)) return [];
    const verbs = inClaim
      ? { claim: refusalBefore(claim, pair.claim), source: acceptanceBefore(source, pair.source) }
      : { claim: acceptanceBefore(claim, pair.claim), source: refusalBefore(source, pair.source) };
    const between = verbs.claim >= 0 && verbs.source >= 0 ? verbs : undefined;
    if (byMeaning && !between && !(isVerb(own) && isVerb(other))) return [];
    return [
      {
        claim: pair.claim,
        source: pair.source,
        negatedIn: inClaim ? 'claim' : 'source',
        ...(between ? { opposed: between } : {}),
      },
    ];
  });
}

/** How far in front of a word, in tokens, what says that it only may be so stands. */
const possibleReach = 16;

/** Whether a word says what may be or might have been. */
function mayOnlyBe(tokens: readonly ContentToken[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - possibleReach); index--) {
    const { lower = '', text = '' } = tokens[index] ?? {};
    if (possibilityModals.has(lower)) return true;
    if (/^[.,;:!?—–]$/u.test(text)) return false;
  }
  return false;
}

/** How far in front of a word, in tokens, the verb that accepts or refuses it stands. */
const governedReach = 6;

/** The index of the verb in front of a word that accepts it, or -1. */
function acceptanceBefore(tokens: readonly ContentToken[], at: number): number {
  return verbBefore(tokens, at, (token) => acceptingVerbs.has(token.lemma) && !isDenied(token));
}

/** The index of the verb in front of a word that refuses it, or -1. */
function refusalBefore(tokens: readonly ContentToken[], at: number): number {
  return verbBefore(tokens, at, ({ negator, pos }) => negator && pos === 'VERB');
}

function verbBefore(
  tokens: readonly ContentToken[],
  at: number,
  is: (token: ContentToken) => boolean,
): number {
  for (let index = at - 1; index >= Math.max(0, at - governedReach); index--) {
    const token = tokens[index];
    if (token && is(token)) return index;
  }
  return -1;
}

/** Whether a word is denied by "not", "never" or the like. */
function isExplicit({ negators, denials }: ContentToken): boolean {
  return (negators - denials) % 2 === 1;
}

/** A figure or a name is neither true nor false; nor is the year of a "20-year-old". */
function mayBeDenied(tokens: readonly ContentToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.figure || token.name) return false;
  return !(tokens[at - 1]?.text === '-' && tokens[at - 2]?.figure === true);
}

/** How far a negator bears, in tokens. */
const negatorReach = 9;

/** Whether the other side has the word that the negation bears on first: what is said of another deed turns nothing. */
function isHeadPaired(
  pair: Pair,
  claim: readonly ContentToken[],
  source: readonly ContentToken[],
  pairs: readonly Pair[],
): boolean {
  const inClaim = isDenied(claim[pair.claim]);
  const [tokens, at] = inClaim ? [claim, pair.claim] : [source, pair.source];
  const head = headOf(tokens, at);
  return (
    head === undefined ||
    pairs.some((one) => {
      const [own, other] = [claim[one.claim], source[one.source]];
      // "Did not control" turns no "control over".
      const alike = own !== undefined && other !== undefined && isVerb(own) === isVerb(other);
      return (inClaim ? one.claim : one.source) === head && one.sameness !== 'derivation' && alike;
    })
  );
}

/** The word that the negation of a denied word bears on first, by token index: in front of it, or behind what modifies it. */
function headOf(tokens: readonly ContentToken[], at: number): number | undefined {
  const isHead = (token: ContentToken | undefined) => token?.negatedHead === true && token.negators > 0;
  for (let index = at; index >= 0 && index > at - negatorReach && tokens[index]?.negator !== true; index--)
    if (isHead(tokens[index])) return index;
  for (let index = at + 1; (tokens[index]?.negators ?? 0) > 0; index++)
    if (isHead(tokens[index])) return index;
  return undefined;
}

/** "Workers" who do something and "do not work" are two things; a form in -ing may be either. */
function isVerb({ pos, lower }: ContentToken): boolean {
  return pos === 'VERB' && !lower.endsWith('ing');
}

/** Whether a neighbouring sentence has another word of the claim beside that of the pair. */
function speaksOf(sentence: readonly ContentToken[], claim: readonly ContentToken[], pair: Pair): boolean {
  return claim.some(
    (token, at) =>
      at !== pair.claim &&
      token.content &&
      sentence.some((other) => other.content && (other.lower === token.lower || other.lemma === token.lemma)),
  );
}

/**
 * The negator that denies the first verb of a claim, by token index; -1 where there is none. What a later clause denies is
 * said by the way as a rule.
 */
export function mainDenial(claim: readonly ContentToken[]): number {
  const verb = claim.findIndex(({ pos }) => pos === 'VERB');
  const end = verb < 0 ? claim.length : verb;
  const at = claim.findIndex(({ lower }, index) => index < end && isNegation(lower));
  if (at < 1 || qualifiersOfNegation.has(claim[at + 1]?.lower ?? '')) return -1;
  if (verb >= 0 && (omittingVerbs.has(claim[verb]?.lemma ?? '') || claim[verb]?.negator === true)) return -1;
  if (claim.slice(0, at).some(({ lower }) => possibilityModals.has(lower))) return -1;
  // Of "players that didn't start" it denies nothing; and whoever "she" is, other sentences tell of her.
  if (claim.slice(0, at).some(({ lower, pos }) => pos === 'PRON' || subordinators.has(lower))) return -1;
  return claim[at - 1]?.pos === 'AUX' || claim[at]?.lower === 'never' ? at : -1;
}

import { isDenied, lookupKey, nameRange } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { aroundShare, maskWeight } from '../../archive/index/passageIndex';
import type { PassageCandidates, PassageCandidate } from '../../archive/index/passageIndex';

/** In what company the sources have a claim's words, whichever passage it is compared with. All are 0 or more. */
export interface CoOccurrence {
  /** The least that passages with one of the claim's names carry of the rest of the claim, 0 to 1; 1 without names. */
  readonly nameCoOccurrence: number;
  /** How many names stand in no passage with the words that stand beside them in the claim. */
  readonly nameAlone: number;
  /** How much more of the rest of the claim passages carry that lack its figure than those that have it, 0 to 1. */
  readonly figureGap: number;
  /** A name stands twice in the claim. */
  readonly nameTwice: number;
  /** The claim denies, and of the words that it denies no passage denies one. */
  readonly deniedNowhere: number;
  /** The share of neighbouring words of the claim that stand near each other, in this order, in a passage too, 0 to 1. */
  readonly inOrder: number;
}

/** Words this far apart, in tokens, are near each other. */
const maxOrderedDistance = 4;

/** Looks up in what company a claim's words stand in the sources. */
export function coOccurrenceOf(
  claim: readonly ContentToken[],
  { words, passages }: PassageCandidates,
): CoOccurrence {
  const bitOf = new Map(words.map(({ key }, bit) => [key, 1 << bit]));
  const content = claim.flatMap((token, at) => (token.content ? [{ at, key: lookupKey(token) }] : []));
  const all = words.reduce((bits, _, bit) => bits | (1 << bit), 0);
  /** The most that passages carry of the claim without some words, of those that `has` lets through. */
  const rest = (without: number, has: (one: PassageCandidate) => boolean): number => {
    const total = maskWeight(all & ~without, words);
    let most = 0;
    for (const one of passages)
      if (has(one))
        most = Math.max(
          most,
          maskWeight(one.mask & ~without, words) +
            aroundShare * maskWeight(one.neighbourMask & ~without, words),
        );
    return total === 0 ? 0 : most / total;
  };
  let nameCoOccurrence = 1;
  let nameAlone = 0;
  const names = namesOf(claim);
  for (const { from, to, keys } of names) {
    const bits = keys.reduce((sum, key) => sum | (bitOf.get(key) ?? 0), 0);
    if (bits === 0) continue;
    nameCoOccurrence = Math.min(
      nameCoOccurrence,
      rest(bits, (one) => ((one.mask | one.neighbourMask) & bits) !== 0),
    );
    const left = content.findLast(({ at }) => at < from);
    const right = content.find(({ at }) => at >= to);
    const beside = [left, right].flatMap((one) => (one ? [bitOf.get(one.key) ?? 0] : []));
    const together = (other: number) =>
      other !== 0 && passages.some((one) => (one.mask & bits) !== 0 && (one.mask & other) !== 0);
    if (beside.length > 0 && !beside.some(together)) nameAlone += 1;
  }
  let figureGap = 0;
  for (const { at, key } of content) {
    const bit = bitOf.get(key);
    if (claim[at]?.figure !== true || bit === undefined) continue;
    figureGap = Math.max(figureGap, rest(bit, () => true) - rest(bit, (one) => (one.mask & bit) !== 0));
  }
  const twice = names.some((one, index) =>
    names.some((other, place) => place > index && other.keys.some((key) => one.keys.includes(key))),
  );
  return {
    nameCoOccurrence,
    nameAlone: Math.min(2, nameAlone),
    figureGap,
    nameTwice: twice ? 1 : 0,
    deniedNowhere: isDeniedNowhere(claim, passages) ? 1 : 0,
    inOrder: shareInOrder(content, bitOf, passages),
  };
}

function isDeniedNowhere(claim: readonly ContentToken[], passages: readonly PassageCandidate[]): boolean {
  if (!claim.some(({ negator }) => negator)) return false;
  const denied = new Set(
    claim.flatMap((token) => (token.content && isDenied(token) ? [lookupKey(token)] : [])),
  );
  return !passages.some(({ passage }) =>
    passage.tokens.some((token) => token.content && isDenied(token) && denied.has(lookupKey(token))),
  );
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

function namesOf(claim: readonly ContentToken[]): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < claim.length; at++) {
    if (claim[at]?.name !== true) continue;
    const [from, to] = nameRange(at, claim);
    const keys = claim.slice(from, to).flatMap((token) => (token.content ? [lookupKey(token)] : []));
    if (keys.length > 0) names.push({ from, to, keys });
    at = to;
  }
  return names;
}

function shareInOrder(
  content: readonly { readonly key: string }[],
  bitOf: ReadonlyMap<string, number>,
  passages: readonly PassageCandidate[],
): number {
  let pairs = 0;
  let found = 0;
  for (const [place, { key: right }] of content.entries()) {
    const left = content[place - 1]?.key;
    if (left === undefined || left === right) continue;
    pairs += 1;
    const both = [bitOf.get(left), bitOf.get(right)] as const;
    const [a, b] = both;
    if (a === undefined || b === undefined) continue;
    if (passages.some((one) => (one.mask & a) !== 0 && (one.mask & b) !== 0 && follows(one, left, right)))
      found += 1;
  }
  return pairs === 0 ? 0 : found / pairs;
}

/** Whether a passage has one word soon after another. */
function follows({ passage }: PassageCandidate, left: string, right: string): boolean {
  let last = -Infinity;
  for (const [at, token] of passage.tokens.entries()) {
    if (!token.content) continue;
    const key = lookupKey(token);
    if (key === right && at - last <= maxOrderedDistance) return true;
    if (key === left) last = at;
  }
  return false;
}

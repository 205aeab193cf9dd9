import { isDenied, lookupKey, nameRange } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { maskWeight, neighbourRankShare } from '../../archive/index/passageIndex';
import type { PassageCandidate, PassageCandidates } from '../../archive/index/passageIndex';

/** Co-occurrence of a claim's words in all candidate passages, whichever of them the claim is compared with. */
export interface CoOccurrence {
  /** Share of the rest of the claim in passages with a name, for the name that has the least, 0 to 1; 1 without names. */
  readonly nameCoOccurrence: number;
  /** Number of names that no passage has with a word that stands beside them in the claim, at most 2. */
  readonly nameAlone: number;
  /** Share of the rest of the claim in passages without its figure less that in passages with it, 0 to 1. */
  readonly figureGap: number;
  /** 1 if a name stands twice in the claim, else 0. */
  readonly nameTwice: number;
  /** 1 if the claim denies something and no passage denies any of the same words, else 0. */
  readonly deniedNowhere: number;
  /** Share of the claim's pairs of adjacent content words that a passage has near each other in this order, 0 to 1. */
  readonly inOrder: number;
}

/** Computes the co-occurrence of a claim's words in the passages that share the most with it. */
export function coOccurrenceOf(claim: readonly ContentToken[], candidates: PassageCandidates): CoOccurrence {
  const query = readQuery(claim, candidates);
  const names = namesIn(claim);
  return {
    nameCoOccurrence: nameCoOccurrence(names, query),
    nameAlone: Math.min(2, names.filter((name) => isAlone(name, query)).length),
    figureGap: figureGap(claim, query),
    nameTwice: hasRepeatedName(names) ? 1 : 0,
    deniedNowhere: isDeniedNowhere(claim, query.passages) ? 1 : 0,
    inOrder: shareInOrder(query),
  };
}

interface Query extends PassageCandidates {
  /** The claim's content words, in its order. */
  readonly content: readonly { readonly at: number; readonly key: string }[];
  /** The bit of a key in the passages' masks; absent for words that no passage has. */
  readonly bitOf: ReadonlyMap<string, number>;
}

function readQuery(claim: readonly ContentToken[], candidates: PassageCandidates): Query {
  return {
    ...candidates,
    content: claim.flatMap((token, at) => (token.content ? [{ at, key: lookupKey(token) }] : [])),
    bitOf: new Map(candidates.words.map(({ key }, bit) => [key, 1 << bit])),
  };
}

/** The most that an accepted passage carries of the claim without the words of a mask, 0 to 1. */
function mostOfRest(
  without: number,
  { words, passages }: Query,
  accepts: (candidate: PassageCandidate) => boolean,
): number {
  const all = words.reduce((mask, _, bit) => mask | (1 << bit), 0);
  const total = maskWeight(all & ~without, words);
  if (total === 0) return 0;
  let most = 0;
  for (const candidate of passages) {
    if (!accepts(candidate)) continue;
    const own = maskWeight(candidate.mask & ~without, words);
    const beside = maskWeight(candidate.neighbourMask & ~without, words);
    most = Math.max(most, own + neighbourRankShare * beside);
  }
  return most / total;
}

/** A name of the claim: its token range and the keys of its content words, one at least. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

function namesIn(claim: readonly ContentToken[]): Name[] {
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

function maskOf({ keys }: Name, { bitOf }: Query): number {
  return keys.reduce((mask, key) => mask | (bitOf.get(key) ?? 0), 0);
}

function nameCoOccurrence(names: readonly Name[], query: Query): number {
  const shares = names.flatMap((name) => {
    const mask = maskOf(name, query);
    if (mask === 0) return [];
    return [mostOfRest(mask, query, (one) => ((one.mask | one.neighbourMask) & mask) !== 0)];
  });
  return Math.min(1, ...shares);
}

function isAlone(name: Name, query: Query): boolean {
  const mask = maskOf(name, query);
  if (mask === 0) return false;
  const left = query.content.findLast(({ at }) => at < name.from);
  const right = query.content.find(({ at }) => at >= name.to);
  const beside = [left, right].flatMap((one) => (one ? [query.bitOf.get(one.key) ?? 0] : []));
  const isTogether = (other: number) =>
    other !== 0 && query.passages.some((one) => (one.mask & mask) !== 0 && (one.mask & other) !== 0);
  return beside.length > 0 && !beside.some(isTogether);
}

function figureGap(claim: readonly ContentToken[], query: Query): number {
  const gaps = query.content.flatMap(({ at, key }) => {
    const bit = query.bitOf.get(key);
    if (claim[at]?.figure !== true || bit === undefined) return [];
    const withFigure = mostOfRest(bit, query, (one) => (one.mask & bit) !== 0);
    return [mostOfRest(bit, query, () => true) - withFigure];
  });
  return Math.max(0, ...gaps);
}

function hasRepeatedName(names: readonly Name[]): boolean {
  return names.some((name, index) =>
    names.slice(index + 1).some((other) => other.keys.some((key) => name.keys.includes(key))),
  );
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

function shareInOrder({ content, bitOf, passages }: Query): number {
  let pairs = 0;
  let found = 0;
  for (const [place, { key: right }] of content.entries()) {
    const left = content[place - 1]?.key;
    if (left === undefined || left === right) continue;
    pairs += 1;
    const mask = bitOf.get(left);
    const other = bitOf.get(right);
    if (mask === undefined || other === undefined) continue;
    if (
      passages.some(
        (one) => (one.mask & mask) !== 0 && (one.mask & other) !== 0 && isFollowed(one, left, right),
      )
    )
      found += 1;
  }
  return pairs === 0 ? 0 : found / pairs;
}

/** Maximum distance, in tokens, of two words that are near each other. */
const maxOrderedDistance = 4;

/** True if a passage has one word soon after another. */
function isFollowed({ passage }: PassageCandidate, left: string, right: string): boolean {
  let last = -Infinity;
  for (const [at, token] of passage.tokens.entries()) {
    if (!token.content) continue;
    const key = lookupKey(token);
    if (key === right && at - last <= maxOrderedDistance) return true;
    if (key === left) last = at;
  }
  return false;
}

import { nameRange } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { WordRelation } from '../../lexicon/relations';
import { relationsOf } from './wordPairs';
import type { ComparedTexts, Pair } from './wordPairs';

/** A claim word in whose place the source has another word. Token indices. */
export interface Substitution {
  readonly claim: number;
  readonly source: number;
  readonly relation: WordRelation | 'otherName';
  /** Number of sides, 1 or 2, on which a word paired with the claim holds the other word in its place. */
  readonly anchors: number;
}

/** Maximum distance, in tokens, of a word from the paired word that anchors it. */
const maxAnchorDistance = 4;

/** Finds the passage's word in the place of each unpaired word of the claim (`open`, token indices), where it has one. */
export function substitutionsFor(
  open: readonly number[],
  texts: ComparedTexts,
  pairs: readonly Pair[],
): Substitution[] {
  const taken = new Set(pairs.map((pair) => pair.source));
  return open.flatMap((at) => {
    const found = substitutionAt(at, texts, pairs, taken);
    if (!found) return [];
    return [isOnlyDifference(found, open, texts) ? { ...found, anchors: 2 } : found];
  });
}

/** The paired words on the two sides of a claim word that anchor it. */
interface Anchors {
  readonly left: Pair | undefined;
  readonly right: Pair | undefined;
}

/** Returns the best word in the place of a claim word: between the words paired on its two sides, or beside one of them. */
function substitutionAt(
  at: number,
  texts: ComparedTexts,
  pairs: readonly Pair[],
  taken: ReadonlySet<number>,
): Substitution | undefined {
  const { claim, source, sourceWords } = texts;
  const token = claim[at];
  if (!token) return undefined;
  const sides: Anchors = {
    left: pairs.findLast((pair) => pair.claim < at && at - pair.claim <= maxAnchorDistance),
    right: pairs.find((pair) => pair.claim > at && pair.claim - at <= maxAnchorDistance),
  };
  let best: Substitution | undefined;
  let bestRank = -1;
  for (const place of sourceWords) {
    const other = source[place];
    if (!other || taken.has(place) || !fitsSameSlot(token, other)) continue;
    const anchors = anchorCount(at, place, texts, sides);
    if (anchors === 0) continue;
    if (token.name && (!token.entity || !other.entity || sharesName(at, claim, pairs))) continue;
    const relation = token.name && other.name ? nameRelation(token, other) : relationsOf(token)(other);
    const isTelling = relation === 'antonym' || relation === 'sibling';
    const rank = anchors + (isTelling ? 1 : 0) + (token.pos === other.pos ? 0.5 : 0);
    if (rank > bestRank) {
      best = { claim: at, source: place, relation, anchors };
      bestRank = rank;
    }
  }
  return best;
}

function anchorCount(
  at: number,
  place: number,
  { claim, source }: ComparedTexts,
  { left, right }: Anchors,
): number {
  // A subject that begins the sentence has nothing to its left: the verb alone holds it.
  const beginsBoth =
    claim[at]?.name === true &&
    left === undefined &&
    at <= 2 &&
    isSubjectOf(claim, at, right?.claim) &&
    isSubjectOf(source, place, right?.source);
  if (beginsBoth) return 2;
  const isHeldLeft = left !== undefined && place > left.source && place - left.source <= maxAnchorDistance;
  const isHeldRight =
    right !== undefined && place < right.source && right.source - place <= maxAnchorDistance;
  return Number(isHeldLeft) + Number(isHeldRight);
}

/** True if two words may fill one slot: both names, both figures, or of one part of speech. */
function fitsSameSlot(a: ContentToken, b: ContentToken): boolean {
  if (a.figure !== b.figure || a.name !== b.name) return false;
  return a.name || a.figure || a.pos === b.pos;
}

/** A state and a person of its government may stand for one another: only two of a kind exclude each other. */
function nameRelation(a: ContentToken, b: ContentToken): Substitution['relation'] {
  return (a.country === undefined) === (b.country === undefined) ? 'otherName' : 'unrelated';
}

/** True if another word of the same name is paired: "Ann Lee" against "Ann Hart". */
function sharesName(at: number, claim: readonly ContentToken[], pairs: readonly Pair[]): boolean {
  const [from, to] = nameRange(at, claim);
  return pairs.some((pair) => pair.claim >= from && pair.claim < to);
}

/** True if nothing but auxiliaries and adverbs stands between a name and the verb at `verb`. */
function isSubjectOf(tokens: readonly ContentToken[], at: number, verb: number | undefined): boolean {
  if (verb === undefined || tokens[verb]?.pos !== 'VERB') return false;
  const [, from] = nameRange(at, tokens);
  return (
    from <= verb &&
    tokens.slice(from, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV' || pos === 'PART')
  );
}

/** Minimum number of other words, all of them paired, for a name at the edge of both sentences to stand in one place. */
const minOtherWords = 3;

/**
 * True if the passage has all of the claim but a name, and another name in its place, at the beginning of both or at the
 * end: "… efforts to end the war in Ukraine."
 */
function isOnlyDifference(
  { claim: at, source: place, relation }: Substitution,
  open: readonly number[],
  { claim, source, claimWords, sourceWords }: ComparedTexts,
): boolean {
  if (relation !== 'otherName' || claimWords.length - open.length < minOtherWords) return false;
  const [from, to] = nameRange(at, claim);
  const [otherFrom, otherTo] = nameRange(place, source);
  if (!open.every((one) => one >= from && one < to)) return false;
  const begins = claimWords.every((one) => one >= from) && sourceWords.every((one) => one >= otherFrom);
  const ends = claimWords.every((one) => one < to) && sourceWords.every((one) => one < otherTo);
  return begins || ends;
}

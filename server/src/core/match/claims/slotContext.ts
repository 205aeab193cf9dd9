import type { ContentToken } from '../../archive/index/contentTokens';
import type { Passage } from '../../archive/index/passages';
import type { Span } from '../../prose/span';
import type { JudgedComparison } from './claimReading';
import { treeDistances, treeOf } from './syntaxTrees';
import { indicesIn } from './tokenPlaces';

/** How far what stands around a part of a claim also stands around a part of a passage. Shares, 0 to 1. */
export interface SlotContext {
  /** Of the claim's other words, those that the passage carries, weighted by rarity. */
  readonly rest: number;
  /** Of the words around the claim's part, those that stand around the passage's part, weighted by rarity and nearness. */
  readonly near: number;
  /** Of the words around the passage's part, those that stand around the claim's. */
  readonly back: number;
}

/** A part of a claim, and how near to it each of the claim's tokens stands. */
export interface ClaimSlot {
  readonly own: ReadonlySet<number>;
  /** For each token, 0 to 1; 0 for the part itself. */
  readonly nearness: readonly number[];
}

/** Nearness of a word by its distance from a part in arcs of the tree; of one in another sentence, the last. */
const nearnessByDistance = [0, 1, 0.8, 0.5, 0.3, 0.1];
const leastNearness = 0.1;
const maxTreeDistance = nearnessByDistance.length - 2;

export function claimSlot(tokens: readonly ContentToken[], at: Span): ClaimSlot {
  const own = indicesIn(tokens, at);
  return { own: new Set(own), nearness: nearnessTo(tokens, own) };
}

/**
 * Compares what stands around a part of a claim with what stands around a part of a sentence of a comparison.
 * @param sentence the passage or a neighbour of it
 */
export function slotContext(
  { own, nearness }: ClaimSlot,
  { alignment, weights, context }: JudgedComparison,
  sentence: Passage,
  at: Span,
): SlotContext {
  const from = context
    .slice(0, context.indexOf(sentence))
    .reduce((sum, { tokens }) => sum + tokens.length, 0);
  const others = indicesIn(sentence.tokens, at);
  const sourceNearness = nearnessTo(sentence.tokens, others);
  let rest = 0;
  let near = 0;
  let back = 0;
  for (const { claim, source, score, inNeighbour } of alignment.pairs) {
    if (own.has(claim)) continue;
    const weight = score * (weights[claim] ?? 0);
    if (!inNeighbour) rest += weight;
    const isBeside = source < from || source >= from + sentence.tokens.length;
    const other = isBeside ? leastNearness : (sourceNearness[source - from] ?? 0);
    const closeness = Math.sqrt((nearness[claim] ?? 0) * other);
    near += weight * closeness;
    if (!isBeside) back += score * closeness;
  }
  let total = 0;
  let around = 0;
  for (const [token, weight] of weights.entries()) {
    if (own.has(token)) continue;
    total += weight;
    around += weight * (nearness[token] ?? 0);
  }
  const sourceAround = sentence.tokens.reduce(
    (sum, { content }, token) => sum + (content ? (sourceNearness[token] ?? 0) : 0),
    0,
  );
  return { rest: share(rest, total), near: share(near, around), back: share(back, sourceAround) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function nearnessTo(tokens: readonly ContentToken[], own: readonly number[]): number[] {
  const distances = treeDistances(treeOf(tokens), own, maxTreeDistance);
  return Array.from(distances, (distance) => nearnessByDistance[distance] ?? leastNearness);
}

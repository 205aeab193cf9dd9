import { relationAt } from './dependencyTree';
import type { DependencyTree } from './dependencyTree';
import type { DependencyRelation } from './dependencyRelations';
import type { IndexRange } from '../collections/indexRange';

/** The dependents of a token in the order of the text, all or those in certain relations to it. */
export function dependentsOf(
  tree: DependencyTree,
  head: number,
  ...relations: readonly DependencyRelation[]
): number[] {
  const dependents: number[] = [];
  for (let token = 0; token < tree.heads.length; token += 1) {
    if (tree.heads[token] !== head) continue;
    const relation = relationAt(tree, token);
    if (relations.length === 0 || (relation && relations.includes(relation))) dependents.push(token);
  }
  return dependents;
}

/** The subject of a verb, or of the verb that it is coordinated with: "Lund rose and left". Undefined if it has none. */
export function subjectOf(tree: DependencyTree, verb: number): number | undefined {
  for (let at = verb; ;) {
    const subject = dependentsOf(tree, at, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass')[0];
    if (subject !== undefined) return subject;
    const head = tree.heads[at] ?? -1;
    if (relationAt(tree, at) !== 'conj' || head < 0) return undefined;
    at = head;
  }
}

export function objectOf(tree: DependencyTree, verb: number): number | undefined {
  return dependentsOf(tree, verb, 'obj')[0];
}

/** The verb of the clause that a verb has as its complement: "said that it was over", "“It is over,” she said". */
export function clausalComplementOf(tree: DependencyTree, verb: number): number | undefined {
  return dependentsOf(tree, verb, 'ccomp')[0];
}

/** The nouns in apposition to a noun: "Vera Lund, the mayor". */
export function appositionsOf(tree: DependencyTree, noun: number): number[] {
  return dependentsOf(tree, noun, 'appos');
}

/** A token and those coordinated with it, in order: "Lund, Voss and Hart". */
export function conjunctsOf(tree: DependencyTree, token: number): number[] {
  let first = token;
  while (relationAt(tree, first) === 'conj' && (tree.heads[first] ?? -1) >= 0)
    first = tree.heads[first] ?? -1;
  return [first, ...dependentsOf(tree, first, 'conj')];
}

/**
 * From the first to after the last token that depends on a token, directly or not, with the token itself. Nothing else stands
 * between, because no two arcs of a tree cross.
 */
export function subtreeRange(tree: DependencyTree, token: number): IndexRange {
  const depends = dependents(tree, token);
  return { from: depends.indexOf(inside), to: depends.lastIndexOf(inside) + 1 };
}

const inside = 1;
const outside = 2;

/** For each token `inside` or `outside` the subtree of another. Each token's path to the root is walked once. */
function dependents({ heads }: DependencyTree, ancestor: number): Uint8Array {
  const places = new Uint8Array(heads.length);
  places[ancestor] = inside;
  for (let token = 0; token < heads.length; token += 1) {
    let top = token;
    while (top >= 0 && places[top] === 0) top = heads[top] ?? -1;
    const place = top < 0 ? outside : (places[top] ?? outside);
    for (let at = token; at >= 0 && places[at] === 0; at = heads[at] ?? -1) places[at] = place;
  }
  return places;
}

/** The head of the tokens in a range: the first one whose own head stands outside of it. */
export function headOfRange(tree: DependencyTree, { from, to }: IndexRange): number | undefined {
  for (let token = from; token < Math.min(to, tree.heads.length); token += 1) {
    const head = tree.heads[token] ?? -1;
    if (head < from || head >= to) return token;
  }
  return undefined;
}

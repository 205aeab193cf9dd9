import type { ContentToken } from '../../archive/index/contentTokens';
import { memoizedByObject } from '../../collections/memoizedByObject';
import type { DependencyTree } from '../../syntax/dependencyTree';
import { parseSentence } from '../../syntax/parseSentence';

/** The dependency tree of the tokens of a claim or a passage; parsed when it is first asked for. */
export const treeOf: (tokens: readonly ContentToken[]) => DependencyTree = memoizedByObject(parseSentence);

/** For each token, its distance in arcs of the tree from the nearest of some tokens, up to `limit`; `limit` + 1 beyond. */
export function treeDistances({ heads }: DependencyTree, from: readonly number[], limit: number): Uint8Array {
  const distances = new Uint8Array(heads.length).fill(limit + 1);
  for (const token of from) distances[token] = 0;
  for (let step = 1; step <= limit; step++) {
    const before = distances.slice();
    for (let token = 0; token < heads.length; token++) {
      const head = heads[token] ?? -1;
      if (head < 0) continue;
      if (before[head] === step - 1) distances[token] = Math.min(distances[token] ?? 0, step);
      if (before[token] === step - 1) distances[head] = Math.min(distances[head] ?? 0, step);
    }
  }
  return distances;
}

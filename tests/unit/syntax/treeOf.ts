import { dependencyRelations } from '../../../server/src/core/syntax/dependencyRelations';
import type { DependencyRelation } from '../../../server/src/core/syntax/dependencyRelations';
import type { DependencyTree } from '../../../server/src/core/syntax/dependencyTree';

/** A tree by hand, one row a token: its word, its relation, its head's word. A head that is no word of the tree is the root. */
export function treeOf(...rows: readonly (readonly [string, DependencyRelation, string])[]): DependencyTree {
  const words = rows.map(([word]) => word);
  return {
    heads: Int32Array.from(rows, ([, , head]) => words.indexOf(head)),
    relations: Uint8Array.from(rows, ([, relation]) => dependencyRelations.indexOf(relation)),
    tags: new Uint8Array(rows.length),
  };
}

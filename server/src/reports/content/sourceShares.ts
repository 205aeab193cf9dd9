import type { Relation } from '../../core/index';
import type { CheckedDraft } from './checkedDraft';
import { bearsOnVerdict } from './judgedStatements';

/** Number of statements that a source is evidence for, by its strongest relation to each. What is only close is not counted. */
export interface SourceShare {
  readonly sourceId: string;
  readonly supports: number;
  readonly contradicts: number;
  /** Statements that it words otherwise. */
  readonly related: number;
}

const strongestFirst: readonly Relation[] = ['supports', 'contradicts', 'related'];

/** Returns the sources that are evidence for any statement, those that support most first, then by id. */
export function sourceShares(drafts: readonly CheckedDraft[]): readonly SourceShare[] {
  const shares = new Map<string, Record<Relation, number>>();
  for (const { report } of drafts) {
    for (const { evidence } of report.statements) {
      const best = new Map<string, Relation>();
      for (const { sourceId, relation } of evidence.filter(bearsOnVerdict)) {
        const known = best.get(sourceId);
        if (!known || strongestFirst.indexOf(relation) < strongestFirst.indexOf(known))
          best.set(sourceId, relation);
      }
      for (const [sourceId, relation] of best) {
        const share = shares.get(sourceId) ?? { supports: 0, contradicts: 0, related: 0 };
        share[relation]++;
        shares.set(sourceId, share);
      }
    }
  }
  return [...shares]
    .map(([sourceId, share]) => ({ sourceId, ...share }))
    .sort(
      (a, b) =>
        b.supports - a.supports ||
        b.contradicts - a.contradicts ||
        b.related - a.related ||
        (a.sourceId < b.sourceId ? -1 : 1),
    );
}

import type { Relation } from '../core/index';
import type { CheckedDraft } from './checkedDraft';

/** How much of the drafts one source carries: in how many statements it is evidence, by what it is evidence for. */
export interface SourceShare {
  readonly sourceId: string;
  readonly supports: number;
  readonly contradicts: number;
  /** Statements that the source is near to and neither supports nor contradicts. */
  readonly related: number;
}

const strength: readonly Relation[] = ['supports', 'contradicts', 'related'];

/** The sources that are evidence for any statement, those that support most of them first, then by id. */
export function sourceShares(drafts: readonly CheckedDraft[]): readonly SourceShare[] {
  const shares = new Map<string, Record<Relation, number>>();
  for (const { report } of drafts) {
    for (const { evidence } of report.statements) {
      const best = new Map<string, Relation>();
      for (const { sourceId, relation } of evidence) {
        const known = best.get(sourceId);
        if (!known || strength.indexOf(relation) < strength.indexOf(known)) best.set(sourceId, relation);
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

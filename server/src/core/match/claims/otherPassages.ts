import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { overlap } from '../../prose/span';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import { tellsStage } from './eventConflicts';
import { eventStages } from './eventStages';
import { tellsAsDone } from './plannedEvents';

/** Minimum coverage of the claim for another passage to settle a conflict, 0 to 1. */
const minSettlingCoverage = 0.3;

/** True if another passage tells of the claim's event, or denies what the claim denies. */
export function isSettledElsewhere(
  tokens: readonly ContentToken[],
  conflict: Conflict,
  comparison: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): boolean {
  const others = comparisons.filter(
    (other) => other !== comparison && other.features.coverage >= minSettlingCoverage,
  );
  const { told, planned } = conflict;
  if (planned !== undefined) return others.some((other) => tellsAsDone(other, planned));
  if (told) return others.some(({ passage }) => tellsStage(eventStages(passage.tokens), told));
  if (conflict.kind !== 'negation') return false;
  return others.some(({ alignment, source }) =>
    alignment.pairs.some((pair) => {
      const own = tokens[pair.claim];
      return (
        own !== undefined &&
        isDenied(own) &&
        overlap(own, conflict.draft) > 0 &&
        isDenied(source[pair.source])
      );
    }),
  );
}

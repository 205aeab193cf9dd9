import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { overlap } from '../../prose/span';
import { compareValues } from '../../values/compare/compareValues';
import type { Conflict } from './claimConflicts';
import type { JudgedComparison } from './claimReading';
import { tellsStage } from './eventConflicts';
import { eventStages } from './eventStages';

/** Minimum coverage of the claim for another passage to settle a conflict, 0 to 1. */
const minSettlingCoverage = 0.3;

/** True if another passage has the claim's value for the same thing, or denies what the claim denies. */
export function isSettledElsewhere(
  tokens: readonly ContentToken[],
  conflict: Conflict,
  comparison: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): boolean {
  const others = comparisons.filter(
    (other) => other !== comparison && other.features.coverage >= minSettlingCoverage,
  );
  if (conflict.values) {
    const at = comparison.values.indexOf(conflict.values.draft);
    return others.some(({ agreements }) => agreements[at] === 'agrees');
  }
  const { told } = conflict;
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

/** Maximum difference in coverage between two passages that are equally close to the claim. */
const maxCoverageGap = 0.2;

/** True if passages have several values where the claim has one: none of them contradicts it. */
export function isContestedElsewhere(
  { values }: Conflict,
  comparison: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): boolean {
  if (!values) return false;
  return comparisons.some(
    (other) =>
      other !== comparison &&
      other.features.coverage >= comparison.features.coverage - maxCoverageGap &&
      other.valueConflicts.some(
        ({ claim, source }) => claim === values.draft && compareValues(source, values.source) === 'different',
      ),
  );
}

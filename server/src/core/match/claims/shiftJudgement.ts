import { shift } from '../../prose/span';
import { withSpans } from '../../values/value';
import type { Conflict } from './claimConflicts';
import type { ClaimJudgement } from './claimJudgement';

/** Returns the judgement of the same words `by` UTF-16 units further on in the draft. */
export function shiftJudgement(judgement: ClaimJudgement, by: number): ClaimJudgement {
  if (by === 0 || (judgement.conflicts.length === 0 && judgement.disputing.length === 0)) return judgement;
  return {
    ...judgement,
    conflicts: judgement.conflicts.map((conflict) => shiftConflict(conflict, by)),
    disputing: judgement.disputing.map((one) => ({ ...one, conflict: shiftConflict(one.conflict, by) })),
  };
}

function shiftConflict(conflict: Conflict, by: number): Conflict {
  const { draft, values } = conflict;
  if (!values) return { ...conflict, draft: shift(draft, by) };
  return {
    ...conflict,
    draft: shift(draft, by),
    values: { ...values, draft: withSpans(values.draft, (span) => shift(span, by)) },
  };
}

import type { ContentToken } from '../../archive/index/contentTokens';
import type { IndexRange } from '../../collections/indexRange';
import type { ClaimComparison } from './claimComparison';
import { eventStages, impliesStage } from './eventStages';
import type { EventStage } from './eventStages';
import { isOfSameThings } from './sameThings';
import { passageStart } from './tokenPlaces';

/** What a claim tells as one event and a passage as another. Token indices in the claim and in the comparison's source. */
export interface EventConflict {
  readonly claim: EventStage;
  readonly source: EventStage;
  readonly sourceRange: IndexRange;
}

/** Finds what a passage tells of the claim's people and things as another event, where neither it nor a neighbour has the claim's. */
export function findEventConflicts(
  tokens: readonly ContentToken[],
  comparison: ClaimComparison,
): EventConflict[] {
  const { passage, source } = comparison;
  const from = passageStart(comparison);
  const told = eventStages(tokens).filter(({ denied, unreal }) => !denied && !unreal);
  if (told.length === 0) return [];
  const others = eventStages(passage.tokens).filter(({ denied }) => !denied);
  // Of several fields that the words belong to, that of opposites tells most.
  const found = told.flatMap((claim) => {
    if (tellsStage(eventStages(source), claim)) return [];
    const differing = others.flatMap((other) => {
      if (other.field !== claim.field || impliesStage(claim.field, other.stage, claim.stage)) return [];
      // "She asked and was refused": the claim tells what the source tells, and what came of it.
      if (told.some(({ field, stage }) => field === other.field && stage === other.stage)) return [];
      const sourceRange = { from: other.range.from + from, to: other.range.to + from };
      return isOfSameThings(tokens, comparison, claim.range, sourceRange)
        ? [{ claim, source: other, sourceRange }]
        : [];
    });
    return differing.slice(0, 1);
  });
  return found.sort(
    (a, b) => Number(b.claim.field.opposed ?? false) - Number(a.claim.field.opposed ?? false),
  );
}

/** True if a stage, or a later one on the same way, is told. */
export function tellsStage(stages: readonly EventStage[], { field, stage }: EventStage): boolean {
  return stages.some(
    (one) => one.field === field && !one.denied && !one.unreal && impliesStage(field, one.stage, stage),
  );
}

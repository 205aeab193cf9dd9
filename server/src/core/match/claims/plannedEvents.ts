import type { ContentToken } from '../../archive/index/contentTokens';
import type { IndexRange } from '../../collections/indexRange';
import { memoizedByObject } from '../../collections/memoizedByObject';
import { appealingVerbs } from '../../english/intentions';
import { reportingVerbs } from '../../english/reportingVerbs';
import { relationAt } from '../../syntax/dependencyTree';
import { dependentsOf } from '../../syntax/treeReaders';
import type { ClaimComparison } from './claimComparison';
import { eventModality } from './eventModality';
import { isOfSameThings } from './sameThings';
import { shareOfTokens } from './shareOfTokens';
import { treeOf } from './syntaxTrees';
import { passageStart } from './tokenPlaces';

/** Minimum share of the claim, without its verb, that a passage with another verb must have itself, 0 to 1. */
const minShareWithOtherVerb = 0.55;

/** What a claim tells as done and a passage as planned or only thought of. Token indices in the claim and in the comparison's source. */
export interface PlannedEvent {
  readonly verb: number;
  readonly claimRange: IndexRange;
  readonly sourceRange: IndexRange;
}

/** Finds the deeds of a claim that a passage has, of the same people and things, as planned. */
export function findPlannedEvents(
  tokens: readonly ContentToken[],
  comparison: ClaimComparison,
): PlannedEvent[] {
  const { passage } = comparison;
  const start = passageStart(comparison);
  const plans = plannedVerbs(passage.tokens);
  if (plans.length === 0) return [];
  return doneVerbs(tokens).flatMap((verb) => {
    const told = plans.find((at) => isPlanOf(tokens, comparison, verb, at, at + start));
    if (told === undefined) return [];
    const { from, to } = verbRange(passage.tokens, told);
    return [
      { verb, claimRange: verbRange(tokens, verb), sourceRange: { from: from + start, to: to + start } },
    ];
  });
}

/**
 * True if a verb of the passage, the same as the claim's or one that the claim lacks, is of the same people and things.
 * @param told token index in the passage
 * @param source token index of the same verb in the comparison's source
 */
function isPlanOf(
  tokens: readonly ContentToken[],
  comparison: ClaimComparison,
  claim: number,
  told: number,
  source: number,
): boolean {
  const { pairs } = comparison.alignment;
  const pair = pairs.find((one) => one.claim === claim);
  if (pair ? pair.source !== source : pairs.some((one) => one.source === source)) return false;
  if (!pair) {
    const isRest = (at: number) => at !== claim;
    if (isSpeech(tokens[claim]) || !isInMainClause(comparison.passage.tokens, told)) return false;
    if (shareOfTokens(comparison, isRest, { withNeighbours: false }) < minShareWithOtherVerb) return false;
  }
  return isOfSameThings(tokens, comparison, { from: claim, to: claim + 1 }, { from: source, to: source + 1 });
}

/** True for a verb by which somebody says or asks for something: who offered a talk has not held it, and tells of one to come. */
function isSpeech(token: ContentToken | undefined): boolean {
  return token !== undefined && (reportingVerbs.has(token.lemma) || appealingVerbs.has(token.lemma));
}

/** True for the verb of a main clause, or of what a main clause reports: not for what tells when, why or who. */
function isInMainClause(tokens: readonly ContentToken[], verb: number): boolean {
  const tree = treeOf(tokens);
  for (let at = verb; at >= 0; at = tree.heads[at] ?? -1) {
    const relation = relationAt(tree, at);
    if (relation === 'root') return true;
    if (relation !== 'conj' && relation !== 'ccomp' && relation !== 'parataxis') return false;
  }
  return false;
}

/** Token indices of the verbs of a passage that tell what is planned. */
const plannedVerbs: (tokens: readonly ContentToken[]) => readonly number[] = memoizedByObject((tokens) =>
  tokens.flatMap(({ pos }, at) => (pos === 'VERB' && eventModality(tokens, at) === 'planned' ? [at] : [])),
);

/** Token indices of the verbs of a claim's main clauses that tell what was done; a claim is compared with many passages. */
const doneVerbs: (tokens: readonly ContentToken[]) => readonly number[] = memoizedByObject((tokens) =>
  tokens.flatMap(({ pos }, at) =>
    pos === 'VERB' && isInMainClause(tokens, at) && eventModality(tokens, at) === 'done' ? [at] : [],
  ),
);

/** True if a passage, or a sentence beside it, tells the deed of the verb at a token index of the claim as done. */
export function tellsAsDone({ alignment, context }: ClaimComparison, verb: number): boolean {
  return alignment.pairs.some((pair) => {
    if (pair.claim !== verb) return false;
    let start = 0;
    for (const { tokens } of context) {
      if (pair.source < start + tokens.length)
        return eventModality(tokens, pair.source - start) !== 'planned';
      start += tokens.length;
    }
    return false;
  });
}

/** A verb with its auxiliaries. */
function verbRange(tokens: readonly ContentToken[], verb: number): IndexRange {
  const [first = verb] = dependentsOf(treeOf(tokens), verb, 'aux', 'aux:pass');
  return { from: Math.min(first, verb), to: verb + 1 };
}

import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import { hull, spanOf } from '../../prose/span';
import type { IndexRange } from '../../collections/indexRange';
import type { Span } from '../../prose/span';
import type { Value } from '../../values/value';
import { missesBounds } from './boundedValues';
import { findEventConflicts } from './eventConflicts';
import type { EventConflict } from './eventConflicts';
import type { EventStage } from './eventStages';
import type { JudgedComparison } from './claimReading';
import type { NegationConflict } from './negationConflicts';
import { findPlannedEvents } from './plannedEvents';
import type { PlannedEvent } from './plannedEvents';
import type { Substitution } from './substitutions';
import type { ValueConflict } from './valueConflicts';

/** Words in which a claim and a passage differ. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'name' | 'event' | 'negation';
  /** UTF-16 offsets into the draft. */
  readonly draft: Span;
  /** UTF-16 offsets into the source article's text. */
  readonly source: Span;
  /** The values that differ; set for `number` and `date`. */
  readonly values?: { readonly draft: Value; readonly source: Value };
  /** What the draft tells; set where the source tells another event of the same field. */
  readonly told?: EventStage;
  /** Token index, in the claim, of the verb of a deed that the source has as planned. */
  readonly planned?: number;
}

/** Finds what clearly differs in a comparison, the most telling first; one conflict at most at each place of the draft. */
export function findConflicts(tokens: readonly ContentToken[], comparison: JudgedComparison): Conflict[] {
  const { source, alignment, valueConflicts, negationConflicts } = comparison;
  const substituted = (relation: Substitution['relation']) =>
    alignment.substitutions.filter((one) => one.relation === relation && one.anchors === 2);
  const conflicts = [
    ...valueConflicts.map((values) => conflictOfValues(values, tokens, source)),
    ...substituted('antonym')
      .filter((one) => isDenied(tokens[one.claim]) === isDenied(source[one.source]))
      .flatMap((one) => conflictOfWords(one, tokens, source)),
    ...negationConflicts.flatMap((one) => conflictOfNegation(one, tokens, source)),
    ...findEventConflicts(tokens, comparison).flatMap((one) => conflictOfEvents(one, tokens, source)),
    ...findPlannedEvents(tokens, comparison).flatMap((one) => conflictOfPlan(one, tokens, source)),
    ...substituted('otherName').map((one): Conflict => ({
      kind: 'name',
      draft: nameSpan(tokens, one.claim),
      source: nameSpan(source, one.source),
    })),
  ];
  return conflicts.filter(
    ({ draft }, index) => conflicts.findIndex((other) => other.draft.start === draft.start) === index,
  );
}

const dateKinds = new Set<Value['kind']>(['date', 'weekday', 'time', 'duration']);

/** The conflict of a value of a claim with another value of a passage, whose tokens are `source`. */
export function conflictOfValues(
  { claim, source: other }: ValueConflict,
  tokens: readonly ContentToken[],
  source: readonly ContentToken[],
): Conflict {
  const isDate = dateKinds.has(claim.kind) && !isAttributive(tokens, claim);
  return {
    kind: isDate ? 'date' : 'number',
    ...(missesBounds(claim, other, tokens)
      ? { draft: spanWithBound(tokens, claim), source: spanWithBound(source, other) }
      : { draft: claim.core, source: other.core }),
    values: { draft: claim, source: other },
  };
}

/** True for a duration joined to a noun: "a 60-day ceasefire" has a number, "for 60 days" a duration. */
function isAttributive(tokens: readonly ContentToken[], { kind, core }: Value): boolean {
  if (kind !== 'duration') return false;
  const next = tokens.find(({ start }) => start >= core.end);
  return next !== undefined && /^[-‐‑]/u.test(next.text) && next.start === core.end;
}

/** Span of a value with what bounds it: "more than 43", "after 1966". */
function spanWithBound(tokens: readonly ContentToken[], { span, date }: Value): Span {
  const before = date && tokens[tokens.findIndex(({ start }) => start >= span.start) - 1];
  return before?.pos === 'ADP' ? { start: before.start, end: span.end } : span;
}

function conflictOfWords(
  { claim, source: other }: { readonly claim: number; readonly source: number },
  tokens: readonly ContentToken[],
  source: readonly ContentToken[],
): Conflict[] {
  const [own, theirs] = [tokens[claim], source[other]];
  return own && theirs ? [{ kind: 'negation', draft: spanOf(own), source: spanOf(theirs) }] : [];
}

function conflictOfEvents(
  { claim, sourceRange }: EventConflict,
  tokens: readonly ContentToken[],
  source: readonly ContentToken[],
): Conflict[] {
  const draft = spanOfEvent(tokens, claim.range);
  const other = spanOfEvent(source, sourceRange);
  const kind = claim.field.opposed ? 'negation' : 'event';
  return draft && other ? [{ kind, draft, source: other, told: claim }] : [];
}

function conflictOfPlan(
  { verb, claimRange, sourceRange }: PlannedEvent,
  tokens: readonly ContentToken[],
  source: readonly ContentToken[],
): Conflict[] {
  const draft = hull(tokens.slice(claimRange.from, claimRange.to));
  const other = hull(source.slice(sourceRange.from, sourceRange.to));
  return draft && other ? [{ kind: 'event', draft, source: other, planned: verb }] : [];
}

/** Span of the words that tell an event, with what denies them. */
function spanOfEvent(tokens: readonly ContentToken[], { from, to }: IndexRange): Span | undefined {
  const words = hull(tokens.slice(from, to));
  const denied = isDenied(tokens[from]) ? spanWithNegator(tokens, from) : undefined;
  return words && denied ? hull([denied, words]) : words;
}

function conflictOfNegation(
  { claim, source: other, opposed }: NegationConflict,
  tokens: readonly ContentToken[],
  source: readonly ContentToken[],
): Conflict[] {
  if (opposed) return conflictOfWords(opposed, tokens, source);
  const draft = spanWithNegator(tokens, claim);
  const theirs = spanWithNegator(source, other);
  return draft && theirs ? [{ kind: 'negation', draft, source: theirs }] : [];
}

/** Maximum distance, in tokens, of a word from the negator shown with it. */
const maxNegatorDistance = 9;

/** Span of a word with the negator before it that governs it; undefined if that is too far away to be shown. */
function spanWithNegator(tokens: readonly ContentToken[], at: number): Span | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.negators === 0) return spanOf(token);
  const negator = tokens.slice(Math.max(0, at - maxNegatorDistance), at).findLast((one) => one.negator);
  // "Rejected" denies by itself; "not" only together with its word.
  if (negator?.pos === 'VERB' && negator.content) return spanOf(negator);
  return negator && { start: negator.start, end: token.end };
}

/** Span of a name with the adjacent words of the name: a surname is not replaced without its given name. */
function nameSpan(tokens: readonly ContentToken[], at: number): Span {
  const isJoined = (index: number, next: number) => {
    const [left, right] = [tokens[index], tokens[next]];
    return left?.name === true && right?.name === true && right.start - left.end <= 1;
  };
  let first = at;
  let last = at;
  while (isJoined(first - 1, first)) first--;
  while (isJoined(last, last + 1)) last++;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

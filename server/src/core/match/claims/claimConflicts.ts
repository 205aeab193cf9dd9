import { missesBounds } from './boundedValues';
import type { Span } from '../../prose/span';
import type { Value } from '../../values/value';
import type { JudgedComparison } from './claimReading';
import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';

/** What differs between a claim and the passage that speaks of the same thing. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'name' | 'negation';
  /** UTF-16 offsets into the draft. */
  readonly draft: Span;
  /** UTF-16 offsets into the source article's text. */
  readonly source: Span;
  /** The draft denies what no source denies; nothing in the passage stands in the denial's place. */
  readonly undenied?: true;
  /** The values that differ, for `number` and `date`. */
  readonly values?: { readonly draft: Value; readonly source: Value };
}

/** A passage that carries so much of a denial tells of what is denied. */
export const undeniedCoverage = 0.35;

const dateKinds = new Set(['date', 'weekday', 'time', 'duration']);

/** What clearly differs in a comparison, the most telling first. */
export function findConflicts(tokens: readonly ContentToken[], comparison: JudgedComparison): Conflict[] {
  const { source, alignment } = comparison;
  const at = (kind: Conflict['kind'], claim: number, other: number): Conflict[] => {
    const own = tokens[claim];
    const theirs = source[other];
    return own && theirs ? [{ kind, draft: spanOf(own), source: spanOf(theirs) }] : [];
  };
  return [
    ...comparison.valueConflicts.map((values): Conflict => ({
      kind: dateKinds.has(values.claim.kind) && !isAttributive(tokens, values.claim) ? 'date' : 'number',
      ...(missesBounds(values.claim, values.source, tokens)
        ? { draft: withBound(tokens, values.claim), source: withBound(source, values.source) }
        : { draft: values.claim.core, source: values.source.core }),
      values: { draft: values.claim, source: values.source },
    })),
    ...alignment.substitutions
      .filter(
        ({ relation, anchors, claim, source: other }) =>
          relation === 'antonym' && anchors === 2 && isDenied(tokens[claim]) === isDenied(source[other]),
      )
      .flatMap((one) => at('negation', one.claim, one.source)),
    ...comparison.negationConflicts.flatMap(({ claim, source: other, opposed }): Conflict[] => {
      if (opposed) return at('negation', opposed.claim, opposed.source);
      const draft = withNegator(tokens, claim);
      const theirs = withNegator(source, other);
      return draft && theirs ? [{ kind: 'negation', draft, source: theirs }] : [];
    }),
    ...alignment.substitutions
      .filter(({ relation, anchors }) => relation === 'otherName' && anchors === 2)
      .map((one): Conflict => ({
        kind: 'name',
        draft: wholeName(tokens, one.claim),
        source: wholeName(source, one.source),
      })),
    ...undeniedIn(tokens, comparison),
  ].filter((one, index, all) => all.findIndex((other) => other.draft.start === one.draft.start) === index);
}

/** A denial of the draft's first verb that the sources, which tell of the same, have nowhere. */
function undeniedIn(
  tokens: readonly ContentToken[],
  { undenied, passage, features }: JudgedComparison,
): Conflict[] {
  const negator = tokens[undenied];
  const auxiliary = tokens[undenied - 1];
  if (!negator || features.coverage < undeniedCoverage) return [];
  const draft = { start: auxiliary?.pos === 'AUX' ? auxiliary.start : negator.start, end: negator.end };
  return [{ kind: 'negation', draft, source: passage.span, undenied: true }];
}

/** A value with what bounds it: "more than 43", "after 1966". */
function withBound(tokens: readonly ContentToken[], { span, date }: Value): Span {
  const before = date && tokens[tokens.findIndex(({ start }) => start >= span.start) - 1];
  return before?.pos === 'ADP' ? { start: before.start, end: span.end } : span;
}

/** A name with the names right before and after it: a surname is not replaced without its given name. */
function wholeName(tokens: readonly ContentToken[], at: number): Span {
  const joins = (index: number, next: number) => {
    const [left, right] = [tokens[index], tokens[next]];
    return left?.name === true && right?.name === true && right.start - left.end <= 1;
  };
  let first = at;
  let last = at;
  while (joins(first - 1, first)) first--;
  while (joins(last, last + 1)) last++;
  const [from, to] = [tokens[first], tokens[last]];
  return { start: from?.start ?? 0, end: to?.end ?? 0 };
}

/** "A 60-day ceasefire" has a number, "for 60 days" a duration. */
function isAttributive(tokens: readonly ContentToken[], { kind, core }: Value): boolean {
  if (kind !== 'duration') return false;
  const next = tokens.find(({ start }) => start >= core.end);
  return next !== undefined && /^[-‐‑]/u.test(next.text) && next.start === core.end;
}

/** How far in front of a word, in tokens, what denies it is looked for. */
const negatorReach = 9;

/** A word with the negation in front of it that bears on it; undefined where that is too far away to be shown. */
function withNegator(tokens: readonly ContentToken[], at: number): Span | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.negators === 0) return spanOf(token);
  const negator = tokens.slice(Math.max(0, at - negatorReach), at).findLast((one) => one.negator);
  // "Rejected" denies by itself; "not" only with its word.
  if (negator?.pos === 'VERB' && negator.content) return spanOf(negator);
  return negator && { start: negator.start, end: token.end };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

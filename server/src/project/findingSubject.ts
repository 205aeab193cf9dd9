import type { DraftReport, Finding, Span, Statement } from '../core/index';
import { overlap } from '../core/editor';
import { readable } from './contentKey';
import type { Ignore } from './project';

/** What a finding is about, told without its place: edits elsewhere do not change it. */
export interface FindingSubject {
  /** The statement that the finding is about; where there is none, the words that it marks. */
  readonly text: string;
  /** The words that it marks; absent where they are all of the text. */
  readonly words?: string;
  readonly kind: Statement['kind'] | 'words';
}

/** What a finding of a report is about. `text` is the draft's. */
export function subjectOf(
  finding: Finding,
  report: Pick<DraftReport, 'statements'>,
  text: string,
): FindingSubject {
  const words = readable(text.slice(finding.span.start, finding.span.end));
  const statement = statementOf(finding, report.statements);
  if (!statement) return { text: words, kind: 'words' };
  const whole = readable(statement.text);
  return { text: whole, kind: statement.kind, ...(words === whole || words === '' ? {} : { words }) };
}

/** The entry that keeps a finding from being shown in the draft where it was found. */
export function ignoreOf(
  finding: Finding,
  report: Pick<DraftReport, 'statements'>,
  draft: { readonly text: string; readonly path?: string },
): Ignore {
  const { text, words } = subjectOf(finding, report, draft.text);
  return {
    rule: finding.rule,
    text,
    ...(words === undefined ? {} : { words }),
    ...(draft.path === undefined ? {} : { draft: draft.path }),
  };
}

/** The rules on quotations mark the speaker, too, who stands outside of the quotation. */
function statementOf({ rule, span }: Finding, statements: readonly Statement[]): Statement | undefined {
  const quotes = statements.filter(({ kind }) => kind === 'quote');
  return isOnQuotations(rule)
    ? (most(quotes, (one) => shared(one.span, span)) ?? most(quotes, (one) => named(one, span)))
    : most(statements, (one) => shared(one.span, span));
}

/** The rules on names, which leave a name alone that the project names. */
export function isOnNames(rule: string): boolean {
  return rule === 'contradicted-name' || rule === 'name-spelling';
}

/** The rules on quotations, which leave a quotation alone that the project names. */
export function isOnQuotations(rule: string): boolean {
  return rule.startsWith('quote-');
}

/** An empty place belongs to what stands around it. */
function shared(outer: Span, inner: Span): number {
  if (inner.start === inner.end) return outer.start <= inner.start && inner.end <= outer.end ? 1 : 0;
  return overlap(outer, inner);
}

function named({ attribution }: Statement, span: Span): number {
  return [...(attribution?.speaker ?? []), ...(attribution?.cue ?? [])].reduce(
    (sum, place) => sum + overlap(place, span),
    0,
  );
}

/** The first of those that score highest; undefined where all score nothing. */
function most<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: T | undefined;
  let bestScore = 0;
  for (const item of items) {
    const own = score(item);
    if (own > bestScore) {
      best = item;
      bestScore = own;
    }
  }
  return best;
}

import type { DraftReport, Finding, Span, Statement } from '../../core/index';
import { overlap } from '../../core/editor';
import { normalizedText } from '../contentKey';
import type { Ignore } from '../project';

/** The words that a finding is about, without positions, so that edits elsewhere do not change it. */
export interface FindingSubject {
  /** Text of the statement that the finding is about; without a statement, the words that the finding marks. */
  readonly text: string;
  /** The words that the finding marks; absent if they are the whole text. */
  readonly words?: string;
  readonly kind: Statement['kind'] | 'words';
}

/** @param text text of the draft */
export function subjectOf(
  finding: Finding,
  report: Pick<DraftReport, 'statements'>,
  text: string,
): FindingSubject {
  const words = normalizedText(text.slice(finding.span.start, finding.span.end));
  const statement = statementOf(finding, report.statements);
  if (!statement) return { text: words, kind: 'words' };
  const whole = normalizedText(statement.text);
  return { text: whole, kind: statement.kind, ...(words === whole || words === '' ? {} : { words }) };
}

/** Returns the entry of the project file that hides a finding in its draft. */
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

/** The rules on quotations also mark the speaker and the cue, which are outside the quotation's span. */
function statementOf({ rule, span }: Finding, statements: readonly Statement[]): Statement | undefined {
  const quotes = statements.filter(({ kind }) => kind === 'quote');
  return isQuotationRule(rule)
    ? (highestScoring(quotes, (one) => overlapWith(one.span, span)) ??
        highestScoring(quotes, (one) => attributionOverlap(one, span)))
    : highestScoring(statements, (one) => overlapWith(one.span, span));
}

/** True for the rules that the names in the project file apply to. */
export function isNameRule(rule: string): boolean {
  return rule === 'contradicted-name' || rule === 'name-spelling';
}

/** True for the rules that the quotations in the project file apply to. */
export function isQuotationRule(rule: string): boolean {
  return rule.startsWith('quote-');
}

/** Number of characters that two spans share; 1 if the inner one is empty and lies in the outer one. */
function overlapWith(outer: Span, inner: Span): number {
  if (inner.start === inner.end) return outer.start <= inner.start && inner.end <= outer.end ? 1 : 0;
  return overlap(outer, inner);
}

function attributionOverlap({ attribution }: Statement, span: Span): number {
  return [...(attribution?.speaker ?? []), ...(attribution?.cue ?? [])].reduce(
    (sum, part) => sum + overlap(part, span),
    0,
  );
}

/** Returns the first of the items with the highest score; undefined if no score is positive. */
function highestScoring<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: T | undefined;
  let bestScore = 0;
  for (const item of items) {
    const itemScore = score(item);
    if (itemScore > bestScore) {
      best = item;
      bestScore = itemScore;
    }
  }
  return best;
}

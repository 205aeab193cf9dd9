import type { Severity, Statement, Verdict } from '../core/index';
import type { CheckedDraft } from './checkedDraft';
import { translate, translateCount } from '../localization/language';

/** The verdicts in the order in which reports count them. */
export const verdictOrder: readonly Verdict[] = ['supported', 'contradicted', 'unverified'];

/** What a report says of a draft without statements and findings. */
export function nothingToCheck(): string {
  return translate(
    'Nothing to check: there is no quotation, no attribution and no checkable fact in this draft.',
  );
}

/** The severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many statements have each verdict. */
export function countVerdicts(drafts: readonly CheckedDraft[]): Record<Verdict, number> {
  return countsOf(drafts.flatMap(({ report }) => report.statements));
}

/** How many of these statements have each verdict. */
export function countsOf(statements: readonly Statement[]): Record<Verdict, number> {
  const counts = { supported: 0, contradicted: 0, unverified: 0 };
  for (const { verdict } of statements) counts[verdict]++;
  return counts;
}

/** How many findings have each severity. */
export function countSeverities(drafts: readonly CheckedDraft[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { report } of drafts) for (const { severity } of report.findings) counts[severity]++;
  return counts;
}

/** How many findings each rule has, most first, then by name. */
export function countRules(
  drafts: readonly CheckedDraft[],
): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { report } of drafts)
    for (const { rule } of report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** "12 statements: 9 supported, 2 contradicted, 1 unverified." */
export function verdictSentence(drafts: readonly CheckedDraft[]): string {
  const counts = countVerdicts(drafts);
  const total = verdictOrder.reduce((sum, verdict) => sum + counts[verdict], 0);
  const parts = verdictOrder
    .filter((verdict) => counts[verdict])
    .map((verdict) => countedVerdict(verdict, counts[verdict]));
  const head =
    total === 0
      ? translate('No statements')
      : translateCount(total, '{count} statement', '{count} statements');
  return withList(head, parts);
}

/** "3 findings: 2 errors, 1 warning." */
export function severitySentence(drafts: readonly CheckedDraft[]): string {
  const counts = countSeverities(drafts);
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
  const parts = severities
    .filter((severity) => counts[severity])
    .map((severity) => countedSeverity(severity, counts[severity]));
  const head =
    total === 0 ? translate('No findings') : translateCount(total, '{count} finding', '{count} findings');
  return withList(head, parts);
}

/** "2 supported" */
export function countedVerdict(verdict: Verdict, count: number): string {
  switch (verdict) {
    case 'supported':
      return translate('{count} supported', { count });
    case 'contradicted':
      return translate('{count} contradicted', { count });
    case 'unverified':
      return translate('{count} unverified', { count });
  }
}

function countedSeverity(severity: Severity, count: number): string {
  switch (severity) {
    case 'error':
      return translateCount(count, '{count} error', '{count} errors');
    case 'warning':
      return translateCount(count, '{count} warning', '{count} warnings');
    case 'information':
      return translate('{count} information', { count });
    case 'hint':
      return translateCount(count, '{count} hint', '{count} hints');
  }
}

/** "1 draft", "2 drafts", "No drafts": for the terminal, which speaks English. */
export function plural(count: number, noun: string): string {
  return `${count || 'No'} ${noun}${count === 1 ? '' : 's'}`;
}

function withList(head: string, parts: readonly string[]): string {
  return `${[head, parts.join(', ')].filter((part) => part).join(': ')}.`;
}

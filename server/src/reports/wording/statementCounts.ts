import type { StatementCounts } from '../../../../protocol/statements';
import { type JudgedStatement, stateOf } from '../content/judgedStatements';
import { translate } from '../../localization/language';
import { findingCount } from './findingCount';

/**
 * Counts statements by result; one with findings of the rules counts for each of their rules and as nothing else. Those that a second
 * reader finds wrong are counted once more, apart.
 */
export function countStatements(statements: readonly JudgedStatement[]): StatementCounts {
  let supported = 0;
  let open = 0;
  let ignored = 0;
  let byReader = 0;
  const byRule = new Map<string, number>();
  for (const judged of statements) {
    const { findings } = judged;
    const ofRules = findings.filter(({ reader }) => reader === undefined);
    if (ofRules.length < findings.length) byReader++;
    const rules = new Set(ofRules.map(({ rule }) => rule));
    for (const rule of rules) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    if (rules.size > 0) continue;
    const state = stateOf(judged);
    if (state === 'ignored') ignored++;
    else if (state === 'supported') supported++;
    else open++;
  }
  const complaints = [
    ...[...byRule].map(([rule, count]) => findingCount(rule, count)),
    ...(byReader > 0 ? [translate('second reader: {count} wrong', { count: byReader })] : []),
  ];
  return { supported, complaints, ignored, open };
}

/** "3 supported · 1 altered · 2 unverified"; empty where nothing is counted. */
export function inWords({ supported, complaints, ignored, open }: StatementCounts): string {
  return [
    ...(supported > 0 ? [translate('{count} supported', { count: supported })] : []),
    ...complaints,
    ...(ignored > 0 ? [translate('{count} ignored', { count: ignored })] : []),
    ...(open > 0 ? [translate('{count} unverified', { count: open })] : []),
  ].join(' · ');
}

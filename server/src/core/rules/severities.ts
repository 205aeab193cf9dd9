import type { RuleId, Severity } from './finding';
import { defaultSeverities } from './registry';

/** The severity of every rule. */
export type Severities = ReadonlyMap<RuleId, Severity | 'off'>;

/** The rules' own severities, with those that the user sets in their place. Names of no rule are ignored. */
export function severitiesWith(set: Readonly<Partial<Record<RuleId, Severity | 'off'>>>): Severities {
  return new Map([...defaultSeverities].map(([id, severity]) => [id, set[id] ?? severity]));
}

const mildestFirst: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** The milder of a severity and a maximum. */
export function atMost(severity: Severity, maximum: Severity | undefined): Severity {
  return maximum !== undefined && mildestFirst.indexOf(maximum) < mildestFirst.indexOf(severity)
    ? maximum
    : severity;
}

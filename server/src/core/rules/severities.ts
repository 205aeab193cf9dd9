import type { Finding, RuleId, Severity } from './finding';
import { defaultSeverities } from './registry';
import type { Complaint } from './rule';

/** The severity of every rule. */
export type Severities = ReadonlyMap<RuleId, Severity | 'off'>;

/** The rules' own severities, with those that the user sets in their place. Names of no rule are ignored. */
export function severitiesWith(set: Readonly<Partial<Record<RuleId, Severity | 'off'>>>): Severities {
  return new Map([...defaultSeverities].map(([id, severity]) => [id, set[id] ?? severity]));
}

const mildestFirst: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** The finding of a complaint, as an array of at most one: none where the rule is off. */
export function findingOf(
  rule: RuleId,
  { message, span, evidence, fixes, atMost: maximum, atLeast }: Complaint,
  severities: Severities,
): Finding[] {
  const set = severities.get(rule) ?? 'off';
  const severity = atLeast !== undefined && set === defaultSeverities.get(rule) ? atLeast : set;
  return severity === 'off'
    ? []
    : [{ rule, severity: atMost(severity, maximum), message, span, evidence, fixes }];
}

/** The milder of a severity and a maximum. */
function atMost(severity: Severity, maximum: Severity | undefined): Severity {
  return maximum !== undefined && mildestFirst.indexOf(maximum) < mildestFirst.indexOf(severity)
    ? maximum
    : severity;
}

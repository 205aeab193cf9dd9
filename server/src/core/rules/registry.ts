import type { Severity } from './finding';
import { quoteAltered } from './quoteAltered';
import { quoteNotFound } from './quoteNotFound';
import type { QuotationRule } from './rule';

/** The rules about quotations in the order in which they are asked: the first that complains is heard. */
export const quotationRules: readonly QuotationRule[] = [quoteAltered, quoteNotFound];

export type RuleId = string;

/** Every rule with its default severity. */
export const defaultSeverities: ReadonlyMap<RuleId, Severity> = new Map(
  quotationRules.map(({ id, severity }) => [id, severity]),
);

export const ruleIds: readonly RuleId[] = [...defaultSeverities.keys()];

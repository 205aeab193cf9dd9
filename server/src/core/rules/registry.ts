import { attributionContradicted } from './attributionContradicted';
import { attributionMissing } from './attributionMissing';
import { attributionUnsupported } from './attributionUnsupported';
import { citationUnknown } from './citationUnknown';
import { claimDisputed } from './claimDisputed';
import { claimUnverified } from './claimUnverified';
import { contradictedDate } from './contradictedDate';
import { contradictedName } from './contradictedName';
import { contradictedNegation } from './contradictedNegation';
import { contradictedNumber } from './contradictedNumber';
import type { Severity } from './finding';
import { nameSpelling } from './nameSpelling';
import { quoteAltered } from './quoteAltered';
import { quoteFromParaphrase } from './quoteFromParaphrase';
import { quoteMisattributed } from './quoteMisattributed';
import { quoteNotFound } from './quoteNotFound';
import { quoteSpliced } from './quoteSpliced';
import { quoteTruncated } from './quoteTruncated';
import { quoteUnattributed } from './quoteUnattributed';
import type { DraftRule, QuotationRule, SentenceRule } from './rule';

/** The rules about quotations in the order in which they are asked: the first that complains is heard. */
export const quotationRules: readonly QuotationRule[] = [
  quoteMisattributed,
  quoteUnattributed,
  quoteSpliced,
  quoteTruncated,
  quoteFromParaphrase,
  quoteAltered,
  quoteNotFound,
];

/** The rules about what sentences state, in the order in which they are asked. */
export const sentenceRules: readonly SentenceRule[] = [
  attributionContradicted,
  contradictedNumber,
  contradictedDate,
  contradictedNegation,
  contradictedName,
  attributionUnsupported,
  attributionMissing,
  claimDisputed,
  claimUnverified,
];

/** The rules about a draft as a whole. */
export const draftRules: readonly DraftRule[] = [nameSpelling, citationUnknown];

export type RuleId = string;

/** Every rule with its default severity. */
export const defaultSeverities: ReadonlyMap<RuleId, Severity | 'off'> = new Map<RuleId, Severity | 'off'>(
  [...quotationRules, ...sentenceRules, ...draftRules].map(({ id, severity }) => [id, severity]),
);

export const ruleIds: readonly RuleId[] = [...defaultSeverities.keys()];

import { citationUnknown } from './drafts/citationUnknown';
import { nameSpelling } from './drafts/nameSpelling';
import type { RuleId, Severity } from './finding';
import { quoteAltered } from './quotes/quoteAltered';
import { quoteFromParaphrase } from './quotes/quoteFromParaphrase';
import { quoteMisattributed } from './quotes/quoteMisattributed';
import { quoteNotFound } from './quotes/quoteNotFound';
import { quoteSpliced } from './quotes/quoteSpliced';
import { quoteToldElsewhere } from './quotes/quoteToldElsewhere';
import { quoteTruncated } from './quotes/quoteTruncated';
import { quoteUnattributed } from './quotes/quoteUnattributed';
import { otherOffice } from './people/otherOffice';
import type { DraftRule, PeopleRule, QuotationRule, SentenceRule } from './rule';
import { attributionContradicted } from './sentences/attributionContradicted';
import { attributionMissing } from './sentences/attributionMissing';
import { attributionUnsupported } from './sentences/attributionUnsupported';
import { claimDisputed } from './sentences/claimDisputed';
import { claimUnverified } from './sentences/claimUnverified';
import { contradictedDate } from './sentences/contradictedDate';
import { contradictedEvent } from './sentences/contradictedEvent';
import { contradictedName } from './sentences/contradictedName';
import { contradictedNegation } from './sentences/contradictedNegation';
import { contradictedNumber } from './sentences/contradictedNumber';

/** Rules about quotations, in the order in which they are asked: the first that complains is heard. */
export const quotationRules: readonly QuotationRule[] = [
  quoteMisattributed,
  quoteUnattributed,
  quoteSpliced,
  quoteTruncated,
  quoteFromParaphrase,
  quoteAltered,
  quoteNotFound,
  quoteToldElsewhere,
];

/** Rules about what sentences state, in the order in which they are asked. */
export const sentenceRules: readonly SentenceRule[] = [
  attributionContradicted,
  contradictedNumber,
  contradictedDate,
  contradictedEvent,
  contradictedNegation,
  contradictedName,
  attributionUnsupported,
  attributionMissing,
  claimDisputed,
  claimUnverified,
];

/** Rules about the people whom a draft names. They complain under the names of rules about sentences. */
export const peopleRules: readonly PeopleRule[] = [otherOffice];

/** Rules about a draft as a whole. */
export const draftRules: readonly DraftRule[] = [nameSpelling, citationUnknown];

/** Every rule with its default severity. */
export const defaultSeverities: ReadonlyMap<RuleId, Severity | 'off'> = new Map<RuleId, Severity | 'off'>(
  [...quotationRules, ...sentenceRules, ...draftRules].map(({ id, severity }) => [id, severity]),
);

export const ruleIds: readonly RuleId[] = [...defaultSeverities.keys()];

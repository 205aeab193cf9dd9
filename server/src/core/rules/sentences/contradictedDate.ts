import { contradictionOf } from './contradiction';
import type { SentenceRule } from '../rule';
import { valueReplacement } from './valueReplacement';

/** A date, year, weekday or duration differs from the source's for the same thing. */
export const contradictedDate: SentenceRule = {
  id: 'contradicted-date',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('date', checked, context);
    return (
      found && {
        message: context.translate('“{own}” is “{source}” in {article}.', found.values),
        span: found.conflict.draft,
        evidence: found.evidence,
        fixes: valueReplacement(found.conflict, context),
      }
    );
  },
};

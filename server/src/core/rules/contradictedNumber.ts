import { contradictionOf } from './contradiction';
import type { SentenceRule } from './rule';
import { valueReplacement } from './valueReplacement';

/** A number, amount or share differs from the source's for the same thing. */
export const contradictedNumber: SentenceRule = {
  id: 'contradicted-number',
  severity: 'error',
  check(checked, context) {
    const found = contradictionOf('number', checked, context);
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

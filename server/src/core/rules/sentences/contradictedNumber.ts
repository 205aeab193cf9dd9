import { contradictionOf } from './contradiction';
import type { SentenceRule } from '../rule';
import { countedUntil } from './runningCount';
import { valueReplacement } from './valueReplacement';

/** A number, amount or share differs from the source's for the same thing. */
export const contradictedNumber: SentenceRule = {
  id: 'contradicted-number',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('number', checked, context);
    if (!found) return undefined;
    const date = countedUntil(found, checked, context);
    const { own, source, article } = found.values;
    return {
      message:
        date === undefined
          ? context.translate('“{own}” is “{source}” in {article}.', found.values)
          : context.translate('“{own}” is “{source}” in {article}, as of {date}.', {
              own,
              source,
              article,
              date,
            }),
      span: found.conflict.draft,
      evidence: found.evidence,
      fixes: valueReplacement(found.conflict, context),
      ...(date === undefined ? {} : { atMost: 'information' as const }),
    };
  },
};

import { contradictionOf } from './contradiction';
import type { SentenceRule } from '../rule';

/** The source says the opposite: a negation, an antonym, denied against confirmed. */
export const contradictedNegation: SentenceRule = {
  id: 'contradicted-negation',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('negation', checked, context);
    if (!found) return undefined;
    const { conflict, evidence, values } = found;
    const { own, source, article } = values;
    const complaint = { span: conflict.draft, evidence, fixes: [] };
    return conflict.undenied
      ? {
          ...complaint,
          message: context.translate('No source denies this: {article} tells it without “{own}”.', {
            own,
            article,
          }),
          // That nothing denies it is less than that something says it.
          atMost: 'warning',
        }
      : {
          ...complaint,
          message: context.translate('The source says the opposite: “{own}” is “{source}” in {article}.', {
            own,
            source,
            article,
          }),
        };
  },
};

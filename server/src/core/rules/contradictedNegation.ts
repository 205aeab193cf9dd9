import { contradictionOf } from './contradiction';
import type { SentenceRule } from './rule';

/** The source says the opposite: a negation, an antonym, denied against confirmed. */
export const contradictedNegation: SentenceRule = {
  id: 'contradicted-negation',
  severity: 'error',
  check(checked, context) {
    const found = contradictionOf('negation', checked, context);
    return (
      found && {
        message: context.translate(
          'The source says the opposite: “{own}” is “{source}” in {article}.',
          found.values,
        ),
        span: found.conflict.draft,
        evidence: found.evidence,
        fixes: [],
      }
    );
  },
};

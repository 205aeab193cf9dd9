import { contradictionOf } from './contradiction';
import { inMarks } from './messages';
import type { SentenceRule } from './rule';

/** The source says the opposite: a negation, an antonym, denied against confirmed. */
export const contradictedNegation: SentenceRule = {
  id: 'contradicted-negation',
  severity: 'error',
  check(checked, context) {
    const found = contradictionOf('negation', checked, context);
    return (
      found && {
        message: `The source says the opposite: ${inMarks(found.own)} is ${inMarks(found.source)} in ${found.article}.`,
        span: found.conflict.draft,
        evidence: found.evidence,
        fixes: [],
      }
    );
  },
};

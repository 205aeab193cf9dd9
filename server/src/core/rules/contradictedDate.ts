import { contradictionOf } from './contradiction';
import { inMarks } from './messages';
import type { SentenceRule } from './rule';
import { valueReplacement } from './valueReplacement';

/** A date, year, weekday or duration differs from the source's for the same thing. */
export const contradictedDate: SentenceRule = {
  id: 'contradicted-date',
  severity: 'error',
  check(checked, context) {
    const found = contradictionOf('date', checked, context);
    return (
      found && {
        message: `${inMarks(found.own)} is ${inMarks(found.source)} in ${found.article}.`,
        span: found.conflict.draft,
        evidence: found.evidence,
        fixes: valueReplacement(found.conflict, context.prose.text),
      }
    );
  },
};

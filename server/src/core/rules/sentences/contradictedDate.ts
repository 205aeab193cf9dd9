import type { SentenceRule } from '../rule';
import { contradictionOf } from './contradiction';
import { valueReplacement } from './valueReplacement';
import { valueWords } from './valueWords';

/** A date, year, weekday or duration differs from the source's for the same thing. */
export const contradictedDate: SentenceRule = {
  id: 'contradicted-date',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('date', checked, context);
    const values = found?.conflict.values;
    if (!found || !values) return undefined;
    const { conflict, article, evidence } = found;
    const { source, own } = valueWords(conflict, values, context.block.draft, found.articleText);
    return {
      message: context.translate('The source says {source}, not {own} ({article}).', {
        source,
        own,
        article,
      }),
      span: conflict.draft,
      evidence,
      fixes: valueReplacement(conflict, context),
    };
  },
};

import type { SentenceRule } from '../rule';
import { contradictionOf } from './contradiction';
import { countedUntil } from './runningCount';
import { valueReplacement } from './valueReplacement';
import { valueWords } from './valueWords';

/** A number, amount or share differs from the source's for the same thing. */
export const contradictedNumber: SentenceRule = {
  id: 'contradicted-number',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('number', checked, context);
    const values = found?.conflict.values;
    if (!found || !values) return undefined;
    const { conflict, article, evidence } = found;
    const date = countedUntil(found, checked, context);
    const { source, own } = valueWords(conflict, values, context.block.draft, found.articleText);
    return {
      message:
        date === undefined
          ? context.translate('The source says {source}, not {own} ({article}).', { source, own, article })
          : context.translate('As of {date}, the source says {source}, not {own} ({article}).', {
              date,
              source,
              own,
              article,
            }),
      span: conflict.draft,
      evidence,
      fixes: valueReplacement(conflict, context),
      ...(date === undefined ? {} : { atMost: 'information' as const }),
    };
  },
};

import type { SentenceRule } from '../rule';
import { contradictionOf } from './contradiction';
import { excerpt } from './excerpt';

/** The source says the opposite: a negation, an antonym, denied against confirmed. */
export const contradictedNegation: SentenceRule = {
  id: 'contradicted-negation',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('negation', checked, context);
    const [passage] = found?.evidence ?? [];
    if (!found || !passage) return undefined;
    const { conflict, article, articleText, evidence } = found;
    return {
      message: context.translate('The source says the opposite ({article}): “{words}”.', {
        article,
        words: excerpt(articleText, conflict.source, passage.span),
      }),
      span: conflict.draft,
      evidence,
      fixes: [],
    };
  },
};

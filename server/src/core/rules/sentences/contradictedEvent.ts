import type { SentenceRule } from '../rule';
import { contradictionOf } from './contradiction';
import { excerpt } from './excerpt';

/** What happened is told as another event: charged and convicted, considered and decided, postponed and cancelled. */
export const contradictedEvent: SentenceRule = {
  id: 'contradicted-event',
  severity: 'error',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('event', checked, context);
    const [passage] = found?.evidence ?? [];
    if (!found || !passage) return undefined;
    const { conflict, article, articleText, evidence } = found;
    return {
      message: context.translate('The source tells of another event ({article}): “{words}”.', {
        article,
        words: excerpt(articleText, conflict.source, passage.span),
      }),
      span: conflict.draft,
      evidence,
      fixes: [],
    };
  },
};

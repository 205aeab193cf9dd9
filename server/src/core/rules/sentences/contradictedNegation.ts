import { shown } from '../messages';
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
    const { draft, source } = conflict;
    const complaint = { span: draft, evidence, fixes: [] };
    return conflict.undenied
      ? {
          ...complaint,
          message: context.translate('The source says this without “{own}” ({article}).', {
            own: shown(context.block.draft.slice(draft.start, draft.end)),
            article,
          }),
          // That no source denies it is weaker evidence than a source that affirms it.
          atMost: 'warning',
        }
      : {
          ...complaint,
          message: context.translate('The source says the opposite ({article}): “{words}”.', {
            article,
            words: excerpt(articleText, source, passage.span),
          }),
        };
  },
};

import { shown } from '../messages';
import type { SentenceRule } from '../rule';
import { contradictionOf } from './contradiction';

/** The sources name another person, place or organization in the same role. */
export const contradictedName: SentenceRule = {
  id: 'contradicted-name',
  severity: 'warning',
  verdict: 'contradicted',
  check(checked, context) {
    const found = contradictionOf('name', checked, context);
    if (!found) return undefined;
    const { conflict, article, articleText, evidence } = found;
    const { draft, source: place } = conflict;
    const name = articleText.slice(place.start, place.end);
    const source = shown(name);
    return {
      message: context.translate('The source names {source} here, not {own} ({article}).', {
        source,
        own: shown(context.block.draft.slice(draft.start, draft.end)),
        article,
      }),
      span: draft,
      evidence,
      fixes: [
        {
          title: context.translate("Use the source's “{source}”", { source }),
          edits: [{ span: draft, text: name }],
        },
      ],
    };
  },
};

import { draftFrontMatterOf } from '../../prose/draftFrontMatter';
import type { Citation } from '../../prose/prose';
import type { Span } from '../../prose/span';
import type { Complaint, DraftRule, RuleContext } from '../rule';

/** So many ids are told of those that a citation may mean. */
const toldIds = 3;

/** A citation names no source article, or several. */
export const citationUnknown: DraftRule = {
  id: 'citation-unknown',
  severity: 'information',
  check({ prose, archive, translate }: RuleContext): Complaint[] {
    const keys = prose.citations.filter(({ kind }) => kind === 'key');
    if (keys.length === 0 || draftFrontMatterOf(prose).bibliography) return [];
    const ids = archive.articles.map(({ id }) => id);
    return keys.flatMap((citation) => {
      const { target } = citation;
      if (archive.article(target)) return [];
      const meant = ids.filter((id) => id.startsWith(target));
      if (meant.length === 1) return [];
      const message =
        meant.length === 0
          ? translate('No source article has the id “{key}”, or one that begins so.', { key: target })
          : translate('The ids of several source articles begin with “{key}”: {ids}. Write more of the id.', {
              key: target,
              ids: meant.slice(0, toldIds).join(', ') + (meant.length > toldIds ? ' …' : ''),
            });
      return [{ message, span: keySpan(citation, prose.text), evidence: [], fixes: [] }];
    });
  },
};

/** Of a group that cites several, the key with its @. */
function keySpan({ span, target }: Citation, text: string): Span {
  const at = text.indexOf(`@${target}`, span.start);
  return at < 0 || at >= span.end ? span : { start: at, end: at + 1 + target.length };
}

import { citedIds } from '../../prose/citedId';
import { draftFrontMatterOf } from '../../prose/draftFrontMatter';
import { readsAsMarkdown } from '../../prose/prose';
import type { Complaint, DraftRule, DraftContext } from '../rule';

/** Maximum number of ids that a message lists of those an ambiguous key may mean. */
const maxListedIds = 3;

/** A citation key that names no source article, or is the beginning of several ids. */
export const citationUnknown: DraftRule = {
  id: 'citation-unknown',
  severity: 'information',
  check({ prose, archive, translate }: DraftContext): Complaint[] {
    const keys = prose.citations.filter((citation) => citation.kind === 'key');
    // A document without front matter of its own cites a bibliography that it names in its own way.
    const hasBibliography = prose.languageId !== 'plaintext' && !readsAsMarkdown(prose.languageId);
    if (keys.length === 0 || hasBibliography || draftFrontMatterOf(prose).bibliography) return [];
    // Sorted, so that it does not matter in which order the articles came.
    const ids = archive.articles.map(({ id }) => id).sort();
    return keys.flatMap(({ target, keySpan }) => {
      const cited = citedIds(target, ids);
      if (cited.length === 1) return [];
      const message =
        cited.length === 0
          ? translate('No source article has an id that begins with “{key}”.', { key: target })
          : translate('The ids of several source articles begin with “{key}”: {ids}. Write more of the id.', {
              key: target,
              ids: cited.slice(0, maxListedIds).join(', ') + (cited.length > maxListedIds ? ' …' : ''),
            });
      return [{ message, span: keySpan, evidence: [], fixes: [] }];
    });
  },
};

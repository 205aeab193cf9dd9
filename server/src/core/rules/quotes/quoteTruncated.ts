import type { Article } from '../../archive/article';
import { areOwnWords } from '../../match/quotations/rarity';
import { truncationOf } from '../../match/quotations/truncation';
import type { Truncation } from '../../match/quotations/truncation';
import type { Fix } from '../finding';
import { shown, sourceLabel } from '../messages';
import type { QuotationRule, StatementContext } from '../rule';

/** Minimum rarity of the words: commoner ones are cut out of nothing (“That,” he added). */
const minRarity = 1.2;

/** Minimum number of words of nobody in particular that a negation left out turns: a shorter phrase may be a term. */
const minWords = 3;

/** Maximum number of characters that the fix puts back. */
const maxRestored = 80;

/** Words left out, at an edge or inside an ellipsis, carry a negation or a condition, so that the meaning turns. */
export const quoteTruncated: QuotationRule = {
  id: 'quote-truncated',
  severity: 'warning',
  verdict: 'contradicted',
  check({ quotation, reading, best: [evidence], evidence: all }, context) {
    const [best] = reading.matches;
    if (reading.rendering !== 'verbatim' || !best || !evidence) return undefined;
    // A phrase that somebody else uses as well is not cut out of what the source's speaker says.
    if (best.speaker === 'different') return undefined;
    if (!areOwnWords(best.match, reading.words, context.archive, minRarity)) return undefined;
    const { article } = best.match;
    const truncation = truncationOf(best.match, quotation, reading.words, context.block.draft);
    const isNamed = quotation.attribution !== undefined && quotation.attribution.speaker.length > 0;
    if (truncation?.kind === 'negation' && !isNamed && reading.words.words.length < minWords)
      return undefined;
    return (
      truncation && {
        message: messageOf(truncation, article, sourceLabel(evidence, context), context),
        span: truncation.span,
        evidence: all,
        fixes: restore(truncation, article, context),
      }
    );
  },
};

function messageOf(
  { kind, omitted }: Truncation,
  article: Article,
  source: string,
  { translate }: StatementContext,
): string {
  const values = { omitted: shown(article.text.slice(omitted.start, omitted.end)), source };
  switch (kind) {
    case 'negation':
      return translate('Leaving out “{omitted}” reverses the meaning ({source}).', values);
    case 'condition':
      return translate('Leaving out “{omitted}” drops the condition ({source}).', values);
    case 'limit':
      return translate('Leaving out “{omitted}” widens the meaning ({source}).', values);
  }
}

function restore(
  { omitted, restoration }: Truncation,
  { text }: Article,
  { translate }: StatementContext,
): Fix[] {
  if (!restoration || omitted.end - omitted.start > maxRestored) return [];
  const words = shown(text.slice(omitted.start, omitted.end));
  return [{ title: translate('Restore “{words}”', { words }), edits: [restoration] }];
}

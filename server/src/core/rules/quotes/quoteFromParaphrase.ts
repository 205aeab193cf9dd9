import { areOwnWords } from '../../match/quotations/rarity';
import { articleLabel } from '../messages';
import type { QuotationRule } from '../rule';
import { removeMarks } from './removeMarks';

/** Minimum rarity of the words: commoner ones stand in an article by chance ("in towns and villages"). */
const minRarity = 2.5;

/** The words are an article's own account of what the speaker said, not in quotation marks there. */
export const quoteFromParaphrase: QuotationRule = {
  id: 'quote-from-paraphrase',
  severity: 'warning',
  verdict: 'unverified',
  check({ quotation, reading, quotesArticle, best: [evidence], evidence: all }, context) {
    const [best] = reading.matches;
    if (reading.rendering !== 'paraphrase' || quotesArticle || !evidence || !best) return undefined;
    const isTold = best.match.account !== undefined && best.speaker === 'same';
    if (!isTold && !areOwnWords(best.match, reading.words, context.archive, minRarity)) return undefined;
    const { attribution } = quotation;
    if (!attribution || attribution.firstHand || attribution.speaker.length === 0) return undefined;
    return {
      message: context.translate('{article} says this in its own words, not as a quotation.', {
        article: articleLabel(evidence, context),
      }),
      span: quotation.span,
      evidence: all,
      fixes: removeMarks(quotation, context),
    };
  },
};

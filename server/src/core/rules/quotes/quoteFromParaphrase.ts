import { areOwnWords } from '../../match/quotations/rarity';
import { sourceLabel } from '../messages';
import { removeTheMarks } from './quoteNotFound';
import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Complaint, QuotationRule, RuleContext } from '../rule';

/** Commoner words than this stand in an article by chance: "in towns and villages". */
const ownRarity = 2.5;

/** The words are an article's own account of what the speaker said, not in quotation marks there. */
export const quoteFromParaphrase: QuotationRule = {
  id: 'quote-from-paraphrase',
  severity: 'warning',
  verdict: 'unverified',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    const { reading, quotation } = checked;
    const [evidence] = checked.best;
    const [best] = reading.matches;
    if (reading.rendering !== 'paraphrase' || !evidence || !best || checked.quotesArticle) return undefined;
    if (!areOwnWords(best.match, reading.words, context.archive, ownRarity)) return undefined;
    const { attribution } = quotation;
    if (!attribution || attribution.firstHand || attribution.speaker.length === 0) return undefined;
    return {
      message: context.translate(
        "These are the article's own words, not in quotation marks there ({source}).",
        {
          source: sourceLabel(evidence, context),
        },
      ),
      span: quotation.span,
      evidence: checked.evidence,
      fixes: removeTheMarks(quotation, context),
    };
  },
};

import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import { overlap } from '../../prose/span';
import type { Archive } from '../../archive/archive';
import type { Evidence } from '../../match/evidence';
import { areOwnWords } from '../../match/quotations/rarity';
import { sourceLabel } from '../messages';
import { removeTheMarks } from './quoteNotFound';
import type { CheckedQuotation, Complaint, QuotationRule, RuleContext } from '../rule';

/** Commoner words than this stand in an article by chance: "in towns and villages". */
const ownRarity = 2.5;

/** The words are an article's own account of what the speaker said, not in quotation marks there. */
export const quoteFromParaphrase: QuotationRule = {
  id: 'quote-from-paraphrase',
  severity: 'warning',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    const { reading, quotation } = checked;
    const [evidence] = checked.best;
    const [best] = reading.matches;
    if (reading.rendering !== 'paraphrase' || !evidence || !best || quotesTheArticle(checked, context))
      return undefined;
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

/** Whether the draft quotes an article as an article: it names the outlet or a report, or cites the source. */
export function quotesTheArticle(
  { quotation, reading, evidence }: CheckedQuotation,
  { prose, archive }: RuleContext,
): boolean {
  if (reading.rendering !== 'paraphrase') return false;
  const { block } = quotation.parts[0];
  const cited = prose.citations
    .filter(({ span, kind }) => kind === 'key' && overlap(span, block.span) > 0)
    .map(({ target }) => target);
  return (
    evidence.some(({ sourceId }) => cited.some((key) => sourceId.startsWith(key))) ||
    quotation.attribution?.speakerKind === 'document' ||
    evidence.some((passage) => namesOutlet(quotation, passage, archive))
  );
}

function namesOutlet({ attribution }: DraftQuotation, { sourceId }: Evidence, archive: Archive): boolean {
  const { outlet, byline } = archive.article(sourceId)?.metadata ?? {};
  const name = attribution?.speakerName?.toLowerCase();
  return name !== undefined && [outlet, byline].some((own) => own?.toLowerCase() === name);
}

import { inDraft } from '../../match/quotations/draftQuotation';
import { spanOfWords } from '../../archive/article';
import { shown, sourceLabel } from '../messages';
import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Complaint, QuotationRule, RuleContext } from '../rule';

/** Of the words left out, so many are shown, in characters. */
const longest = 60;

/** One quotation joins passages that stand apart in the source, with no ellipsis. */
export const quoteSpliced: QuotationRule = {
  id: 'quote-spliced',
  severity: 'warning',
  verdict: 'contradicted',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    const { reading, quotation } = checked;
    const { prose, translate } = context;
    const [best] = reading.matches;
    const [evidence] = checked.best;
    const omissions = best?.match.omissions.filter(({ marked }) => !marked) ?? [];
    const [leap] = omissions;
    if (reading.rendering !== 'verbatim' || !best || !evidence || !leap) return undefined;
    const places = omissions.flatMap(({ draft: { from } }) => {
      const before = reading.words.words[from - 1];
      const after = reading.words.words[from];
      const beforePart = before && quotation.parts[before.part];
      const afterPart = after && quotation.parts[after.part];
      if (!before || !after || !beforePart || !afterPart) return [];
      return [
        {
          start: inDraft(beforePart, before).start,
          middle: inDraft(afterPart, after).start,
          end: inDraft(afterPart, after).end,
        },
      ];
    });
    const [place] = places;
    if (!place) return undefined;
    const { article } = best.match;
    const span = spanOfWords(article, leap.source);
    const left = article.text.slice(span.start, span.end);
    const omitted = left.length > longest ? `${left.slice(0, longest).replace(/\s\S*$/u, '')} …` : left;
    return {
      message: translate(
        'The quotation joins words that stand apart in the source: “{omitted}” stands between ({source}).',
        { omitted: shown(omitted), source: sourceLabel(evidence, context) },
      ),
      span: { start: place.start, end: place.end },
      evidence: checked.evidence,
      fixes: [
        {
          title: translate('Mark the omission with an ellipsis'),
          safe: true,
          edits: places.map(({ middle }) => ({
            span: { start: middle, end: middle },
            text: /\s/u.test(prose.text.charAt(middle - 1)) ? '… ' : ' … ',
          })),
        },
      ],
    };
  },
};

import { spanOfWords } from '../../archive/article';
import { inDraft } from '../../match/quotations/draftQuotation';
import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import type { Omission } from '../../match/quotations/quotationDifferences';
import type { QuotedWords } from '../../match/quotations/quotedWords';
import type { Span } from '../../prose/span';
import { shown, sourceLabel } from '../messages';
import type { QuotationRule } from '../rule';
import { ellipsisAt } from './ellipsis';

/** Maximum number of characters that a message shows of the words left out. */
const maxOmittedShown = 60;

/** One quotation joins passages that stand apart in the source, with no ellipsis. */
export const quoteSpliced: QuotationRule = {
  id: 'quote-spliced',
  severity: 'warning',
  verdict: 'contradicted',
  check({ quotation, reading, best: [evidence], evidence: all }, context) {
    const { block, translate } = context;
    const [best] = reading.matches;
    if (reading.rendering !== 'verbatim' || !best || !evidence) return undefined;
    const unmarked = best.match.omissions.filter(({ marked }) => !marked);
    const seams = unmarked.flatMap((omission) => seamAt(omission, quotation, reading.words) ?? []);
    const [first] = unmarked;
    const [seam] = seams;
    if (!first || !seam) return undefined;
    const { article } = best.match;
    const { start, end } = spanOfWords(article, first.source);
    return {
      message: translate(
        'The source has “{omitted}” between these words; the quotation does not mark the gap ({source}).',
        { omitted: shortened(shown(article.text.slice(start, end))), source: sourceLabel(evidence, context) },
      ),
      span: seam.words,
      evidence: all,
      fixes: [
        {
          title: translate('Mark the omission with an ellipsis'),
          safe: true,
          edits: seams.map(({ at }) => ellipsisAt(at, block.draft)),
        },
      ],
    };
  },
};

/** Returns the words on both sides of an unmarked omission, and the start of the second, as UTF-16 offsets into the draft. */
function seamAt(
  { draft }: Omission,
  { parts }: DraftQuotation,
  { words }: QuotedWords,
): { readonly words: Span; readonly at: number } | undefined {
  const before = words[draft.from - 1];
  const after = words[draft.from];
  const beforePart = before && parts[before.part];
  const afterPart = after && parts[after.part];
  if (!beforePart || !afterPart) return undefined;
  const { start: at, end } = inDraft(afterPart, after);
  return { words: { start: inDraft(beforePart, before).start, end }, at };
}

function shortened(words: string): string {
  return words.length > maxOmittedShown
    ? `${words.slice(0, maxOmittedShown).replace(/\s\S*$/u, '')} …`
    : words;
}

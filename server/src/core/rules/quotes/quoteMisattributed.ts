import { hull } from '../../prose/span';
import { areOwnWords } from '../../match/quotations/rarity';
import { speakerOf } from '../../match/quotations/quotationEvidence';
import { articleLabel } from '../messages';
import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Complaint, QuotationRule, RuleContext } from '../rule';

/** Shorter phrases are anybody's, unless only one speaker in all sources uses them; one with a single content word always is. */
const ownWords = 4;
const fewestContentWords = 2;

/** What is less rare than this two people may well say, each for himself: "the work goes on", "top secret". */
const ownRarity = 2.5;

/** The words are in a source, from another speaker. */
export const quoteMisattributed: QuotationRule = {
  id: 'quote-misattributed',
  severity: 'error',
  verdict: 'contradicted',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    const { reading, quotation } = checked;
    const { prose, translate } = context;
    const mention = hull(quotation.attribution?.speaker ?? []);
    if (reading.rendering !== 'verbatim' || !mention || quotation.attribution?.firstHand) return undefined;
    if (!reading.matches.every(({ speaker }) => speaker === 'different')) return undefined;
    const speakers = new Set(reading.matches.map(({ match }) => speakerOf(match)));
    const [best] = reading.matches;
    const [evidence] = checked.best;
    const name = best && speakerOf(best.match);
    if (!best || !evidence || name === undefined) return undefined;
    const { words } = reading.words;
    if (words.every(({ content }) => !content)) return undefined;
    const isOwn = speakers.size === 1 && words.filter(({ content }) => content).length >= fewestContentWords;
    if (words.length < ownWords && !isOwn) return undefined;
    if (!areOwnWords(best.match, reading.words, context.archive, ownRarity)) return undefined;
    const named = quotation.attribution?.speakerName ?? prose.text.slice(mention.start, mention.end);
    return {
      message: translate('These are the words of {speaker} in {article}, not of {named}.', {
        speaker: name,
        article: articleLabel(evidence, context),
        named,
      }),
      span: mention,
      evidence: checked.evidence,
      fixes:
        speakers.size === 1
          ? [
              {
                title: translate('Name {speaker}', { speaker: name }),
                edits: [{ span: mention, text: name }],
              },
            ]
          : [],
    };
  },
};

import { standsTogether } from '../../match/quotations/quotationMatch';
import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import type { QuotationReading } from '../../match/quotations/quotationReading';
import { ownWordsOf } from '../../prose/ownWords';
import { speakerLabel } from '../messages';
import type { QuotationRule, StatementContext } from '../rule';
import { removeMarks } from './removeMarks';

/** No source quotation is close to the words in quotation marks. */
export const quoteNotFound: QuotationRule = {
  id: 'quote-not-found',
  severity: 'warning',
  verdict: 'unverified',
  check({ quotation, reading, somebodysWords }, context) {
    if (reading.rendering !== 'none' || !somebodysWords) return undefined;
    if (quotation.attribution?.firstHand || isInPassing(reading)) return undefined;
    // "…," said a vet whom I met at the gate: the writer heard it.
    const [{ block }] = quotation.parts;
    if (ownWordsOf(block).inFirstPerson) return undefined;
    const isKnown = isInSources(quotation, context);
    return {
      message: messageAbout(quotation, isKnown, context),
      span: quotation.span,
      evidence: [],
      fixes: removeMarks(quotation, context),
      ...(isKnown && !goesOnFromSource(reading) ? {} : { atMost: 'information' as const }),
    };
  },
};

function messageAbout(
  { attribution }: DraftQuotation,
  isKnown: boolean,
  { block, translate }: StatementContext,
): string {
  const speaker = attribution && speakerLabel(attribution, block.draft);
  if (speaker === undefined) return translate('No source has these words, or anything close to them.');
  return isKnown
    ? translate('No source quotes {speaker} saying this, or anything close to it.', { speaker })
    : translate('No source has these words, and none mentions {speaker}.', { speaker });
}

/** Minimum number of words that a source quotes of a longer quotation of the draft. */
const minWordsOfSource = 6;

/** True if the draft quotes beyond the words that a source quotes: it has the rest from elsewhere. */
function goesOnFromSource({ matches: [closest] }: QuotationReading): boolean {
  if (!closest || closest.speaker === 'different') return false;
  const { wordsBeyond, agreeingWords, differences, quotedShare } = closest.match;
  return (
    wordsBeyond > 0 && differences.length === 0 && quotedShare > 0.9 && agreeingWords >= minWordsOfSource
  );
}

/** True if a word or two stand in an article's own prose: neither its account of what was said nor invented. */
function isInPassing({ matches: [closest] }: QuotationReading): boolean {
  return closest !== undefined && standsTogether(closest.match);
}

/** True if any source has the last name of the speaker; a speaker without a name may be anybody. */
function isInSources({ attribution }: DraftQuotation, { archive, block }: StatementContext): boolean {
  const speaker =
    attribution?.speakerName ??
    attribution?.speaker.map(({ start, end }) => block.draft.slice(start, end)).join(' ');
  const lastName = speaker?.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  return lastName === undefined || archive.words.hasName(lastName);
}

import type { DraftBlock } from '../../match/draftBlock';
import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import { speakerOf } from '../../match/quotations/quotationEvidence';
import type { Span } from '../../prose/span';
import { hasWords } from '../../prose/words';
import { isSpellingOf } from '../../values/names/spelling';
import type { Edit } from '../finding';
import { articleLabel } from '../messages';
import type { QuotationRule } from '../rule';

/** Minimum number of words: shorter phrases may be terms under discussion. */
const minWords = 4;

/** Nobody is named for a quotation, here or in its context, and nothing cites its source. */
export const quoteUnattributed: QuotationRule = {
  id: 'quote-unattributed',
  severity: 'warning',
  verdict: 'unverified',
  check({ quotation, reading, best: [evidence], evidence: all }, context) {
    const { block, translate } = context;
    const [best] = reading.matches;
    if (reading.rendering === 'none' || !best || !evidence) return undefined;
    if (reading.words.words.length < minWords) return undefined;
    const { attribution, span } = quotation;
    if (attribution && (attribution.speaker.length > 0 || attribution.speakerName !== undefined))
      return undefined;
    if (!standsAlone(quotation, block) || block.citations.length > 0) return undefined;
    const speaker = speakerOf(best.match);
    if (speaker === undefined) {
      const message = translate('The draft does not say whose words these are.');
      // Where the sources name nobody either, there is no name to be added.
      return { message, span, evidence: all, fixes: [], atMost: 'information' };
    }
    if (isNamedAfterLead(speaker, block)) return undefined;
    return {
      message: translate('The draft does not say whose words these are. In {article}, {speaker} says them.', {
        speaker,
        article: articleLabel(evidence, context),
      }),
      span,
      evidence: all,
      fixes: [
        {
          title: translate('Add “{speaker} said”', { speaker }),
          edits: [addition(speaker, span, block.draft)],
        },
      ],
    };
  },
};

/**
 * True if a quotation is a paragraph of its own that no line before introduces. Within a paragraph the words around it
 * name somebody, if only in a way that no cue shows.
 */
function standsAlone({ parts }: DraftQuotation, { isIntroduced }: DraftBlock): boolean {
  const [{ block, inner, text }] = parts;
  const hasWordsAround =
    hasWords(block.text.slice(parts.at(-1)?.inner.end)) || hasWords(block.text.slice(0, inner.start));
  if (hasWordsAround || !/^\p{Lu}/u.test(text)) return false;
  // The words of a transcript begin with the speaker's name: "PENCE: Well, look".
  if (/^\p{Lu}[\p{L}.’' -]{1,40}:\s/u.test(text)) return false;
  return !isIntroduced;
}

/** True if the draft opens with the quotation and names its speaker in the paragraph after. */
function isNamedAfterLead(name: string, { textAfterLead }: DraftBlock): boolean {
  const surname = /\p{Lu}[\p{L}'’-]+$/u.exec(name)?.[0];
  const names = textAfterLead?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return surname !== undefined && names.some((other) => isSpellingOf(surname, other.replace(/['’]s$/u, '')));
}

/** “We will,” X said. The full stop inside the marks becomes a comma; without one the speaker follows the marks. */
function addition(speaker: string, { start, end }: Span, draft: string): Edit {
  const closing = /(?<stop>[.,]?)(?<!["”’'»])(?<mark>["”’'»]+)$/u.exec(draft.slice(start, end))?.groups;
  const mark = closing?.['mark'] ?? '';
  const stop = closing?.['stop'] ?? '';
  return stop === ''
    ? { span: { start: end, end }, text: ` ${speaker} said.` }
    : { span: { start: end - mark.length - stop.length, end }, text: `,${mark} ${speaker} said.` };
}

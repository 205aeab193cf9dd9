import { inDraft } from '../../match/quotations/draftQuotation';
import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import { isExact } from '../../match/quotations/quotationMatch';
import type { QuotationReading } from '../../match/quotations/quotationReading';
import type { Fix } from '../finding';
import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Complaint, QuotationRule, RuleContext } from '../rule';

/** No source quotation is close to the words in quotation marks. */
export const quoteNotFound: QuotationRule = {
  id: 'quote-not-found',
  severity: 'warning',
  verdict: 'unverified',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    const { quotation, reading } = checked;
    if (reading.rendering !== 'none' || !checked.somebodysWords) return undefined;
    if (quotation.attribution?.firstHand || isInPassing(reading)) return undefined;
    const speaker = speakerOf(quotation, context);
    const known = speaker !== undefined && isKnown(speaker, context);
    return {
      message: messageAbout(speaker, known, context),
      span: quotation.span,
      evidence: [],
      fixes: removeTheMarks(quotation, context),
      ...(speaker !== undefined && !known ? { atMost: 'information' as const } : {}),
    };
  },
};

function messageAbout(speaker: string | undefined, known: boolean, { translate }: RuleContext): string {
  if (speaker === undefined) return translate('No source has this quotation, or one close to it.');
  return known
    ? translate('No source has this quotation from {speaker}, or one close to it.', { speaker })
    : translate('No source has this quotation; the sources do not know {speaker}.', { speaker });
}

/** A word or two that stand in an article's own prose are neither its account of a speech nor invented. */
function isInPassing({ matches: [closest] }: QuotationReading): boolean {
  return closest !== undefined && isExact(closest.match) && closest.match.omissions.length === 0;
}

function speakerOf({ attribution }: DraftQuotation, { prose }: RuleContext): string | undefined {
  if (!attribution) return undefined;
  if (attribution.speakerName !== undefined) return attribution.speakerName;
  const mention = attribution.speaker.map(({ start, end }) => prose.text.slice(start, end)).join(' ');
  return mention === '' ? undefined : mention;
}

/** A speaker is known where the sources have every name in the mention; one without a name is nobody in particular. */
function isKnown(speaker: string, { archive }: RuleContext): boolean {
  const names = speaker.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const surname = names.at(-1);
  return surname === undefined || archive.words.hasName(surname);
}

/** Takes the marks away from a quotation; nothing where they are not all there. */
export function removeTheMarks({ parts }: DraftQuotation, { translate }: RuleContext): Fix[] {
  if (!parts.every(({ opened, closed }) => opened && closed)) return [];
  const edits = parts.flatMap((part) => {
    const words = inDraft(part, { start: 0, end: part.text.length });
    return [
      { span: { start: part.span.start, end: words.start }, text: '' },
      { span: { start: words.end, end: part.span.end }, text: '' },
    ];
  });
  return [{ title: translate('Remove the quotation marks'), edits }];
}

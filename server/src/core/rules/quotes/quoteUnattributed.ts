import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import type { Prose } from '../../prose/prose';
import { overlap } from '../../prose/span';
import { wordsOf } from '../../prose/words';
import { isSpellingOf } from '../../values/names/spelling';
import { speakerOf } from '../../match/quotations/quotationEvidence';
import { articleLabel } from '../messages';
import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Complaint, QuotationRule, RuleContext } from '../rule';

/** Shorter phrases may be terms under discussion. */
const shortestQuotation = 4;

/** Nobody is named for a quotation, here or in its context, and nothing cites its source. */
export const quoteUnattributed: QuotationRule = {
  id: 'quote-unattributed',
  severity: 'warning',
  verdict: 'unverified',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    const { reading, quotation } = checked;
    const { prose, translate } = context;
    const [best] = reading.matches;
    const [evidence] = checked.best;
    if (reading.rendering === 'none' || !best || !evidence || reading.words.words.length < shortestQuotation)
      return undefined;
    const { attribution } = quotation;
    if (attribution && (attribution.speaker.length > 0 || attribution.speakerName !== undefined))
      return undefined;
    const { block } = quotation.parts[0];
    if (!standsAlone(quotation, prose)) return undefined;
    if (prose.citations.some(({ span }) => overlap(span, block.span) > 0)) return undefined;
    const name = speakerOf(best.match);
    if (name !== undefined && isNamedAfterLead(name, quotation, prose)) return undefined;
    const { end } = quotation.span;
    return {
      message:
        name === undefined
          ? translate('Nobody is named for this quotation.')
          : translate("Nobody is named for this quotation. It is {speaker}'s in {article}.", {
              speaker: name,
              article: articleLabel(evidence, context),
            }),
      span: quotation.span,
      evidence: checked.evidence,
      fixes:
        name === undefined
          ? []
          : [
              {
                title: translate('Add “{speaker} said”', { speaker: name }),
                edits: addSpeaker(prose.text.slice(quotation.span.start, end), end, name),
              },
            ],
      // Where the sources name nobody either, there is no name to be added.
      ...(name === undefined ? { atMost: 'information' as const } : {}),
    };
  },
};

/**
 * Whether a quotation is a paragraph of its own that no line before introduces. Within a paragraph the words around it
 * name somebody, if only in a way that no cue shows.
 */
function standsAlone({ parts }: DraftQuotation, { blocks }: Prose): boolean {
  const [{ block, inner, text }] = parts;
  const around = block.text.slice(0, inner.start) + block.text.slice(parts.at(-1)?.inner.end);
  if (wordsOf(around).words.length > 0 || !/^\p{Lu}/u.test(text)) return false;
  // The words of a transcript begin with the speaker's name: "PENCE: Well, look".
  if (/^\p{Lu}[\p{L}.’' -]{1,40}:\s/u.test(text)) return false;
  const before = blocks[blocks.indexOf(block) - 1];
  return before === undefined || !/[:,]$/u.test(before.text);
}

/** A draft may open with a quotation and name its speaker in the paragraph after. */
function isNamedAfterLead(name: string, { parts }: DraftQuotation, { blocks }: Prose): boolean {
  const index = blocks.findIndex(({ kind }) => kind !== 'heading');
  const surname = /\p{Lu}[\p{L}'’-]+$/u.exec(name)?.[0];
  const names = blocks[index + 1]?.text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return (
    blocks[index] === parts[0].block &&
    surname !== undefined &&
    names.some((other) => isSpellingOf(surname, other.replace(/['’]s$/u, '')))
  );
}

/** “We will,” X said. The full stop inside the marks becomes a comma; without one the speaker follows the marks. */
function addSpeaker(quoted: string, end: number, name: string) {
  const closing = /(?<stop>[.,]?)(?<mark>["”’'»]+)$/u.exec(quoted)?.groups;
  const mark = closing?.['mark'] ?? '';
  const stop = closing?.['stop'] ?? '';
  const from = end - mark.length - stop.length;
  if (stop === '') return [{ span: { start: end, end }, text: ` ${name} said.` }];
  return [{ span: { start: from, end }, text: `,${mark} ${name} said.` }];
}

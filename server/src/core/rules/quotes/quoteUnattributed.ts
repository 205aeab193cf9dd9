import { femalePronouns, malePronouns } from '../../english/pronouns';
import type { DraftBlock } from '../../match/draftBlock';
import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import { speakerOf } from '../../match/quotations/quotationEvidence';
import { isNamedIn } from '../../match/quotations/speakerConflict';
import { ownWordsOf } from '../../prose/ownWords';
import type { Block } from '../../prose/prose';
import type { Span } from '../../prose/span';
import { isContent, wordsOf } from '../../prose/words';
import type { Edit } from '../finding';
import { articleLabel } from '../messages';
import type { QuotationRule } from '../rule';
import { speakerInSentence } from '../speakerInSentence';

/** Minimum number of words: shorter phrases may be terms under discussion. */
const minWords = 4;

/** A whole quotation for which nobody is named, here or in its context, and of which nothing cites the source. */
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
    if (attribution && attribution.speaker.length > 0) return undefined;
    // Whoever else speaks in the paragraph may be meant.
    if (block.attributions.some(({ speakerName }) => speakerName !== undefined)) return undefined;
    if (!isWholeSentence(quotation) || isIntroduced(quotation, block)) return undefined;
    if (block.citations.length > 0 || refersToSomebody(block.block)) return undefined;
    const speaker = speakerOf(best.match);
    if (speaker === undefined) {
      const message = translate('The draft does not say whose words these are.');
      // Where the sources name nobody either, there is no name to be added.
      return { message, span, evidence: all, fixes: [], atMost: 'information' };
    }
    const roles = best.match.quotation?.attribution?.speakerRoles ?? [];
    if (isNamedAround(speaker, roles, block)) return undefined;
    return {
      message: translate('The draft does not say whose words these are. In {article}, {speaker} says them.', {
        speaker,
        article: articleLabel(evidence, context),
      }),
      span,
      evidence: all,
      fixes: [
        {
          title: translate('Add “{speaker} said”', { speaker: speakerInSentence(speaker) }),
          edits: [addition(speakerInSentence(speaker), span, block.draft)],
        },
      ],
    };
  },
};

/** Number of UTF-16 units on either side of a quotation by which its place in a sentence is told. */
const sentenceContext = 40;

/** True if a quotation fills one or several sentences of its paragraph, as against words within the writer's sentence. */
function isWholeSentence({ parts }: DraftQuotation): boolean {
  const [{ block, inner, text }] = parts;
  // The words of a transcript begin with the speaker's name: "PENCE: Well, look".
  if (!/^\p{Lu}/u.test(text) || /^\p{Lu}[\p{L}.’' -]{1,40}:\s/u.test(text)) return false;
  const before = block.text.slice(Math.max(0, inner.start - sentenceContext), inner.start);
  const { end } = parts.at(-1)?.inner ?? inner;
  // Behind a comma in the marks the sentence goes on, whatever follows: “We will,” Mr. Pim is expected to say.
  if (/,\s*$/u.test(block.text.slice(inner.start, end)) && /\p{L}/u.test(block.text.slice(end))) return false;
  const after = block.text.slice(end, end + sentenceContext);
  return (
    /^[^\p{L}\p{N}]*$|[.!?…:][^\p{L}\p{N}]*$/u.test(before) && /^[^\p{L}\p{N}]*(?:$|\p{Lu})/u.test(after)
  );
}

/** True if a quotation begins its paragraph, and the line before ends with a colon or a comma. */
function isIntroduced({ parts: [{ block, inner }] }: DraftQuotation, draftBlock: DraftBlock): boolean {
  const isFirst = inner.start <= sentenceContext && !/[\p{L}\p{N}]/u.test(block.text.slice(0, inner.start));
  return isFirst && draftBlock.isIntroduced;
}

/** True if a paragraph has a pronoun for somebody outside its quotations. */
function refersToSomebody(block: Block): boolean {
  const { keys } = ownWordsOf(block);
  return [...femalePronouns, ...malePronouns, 'they'].some((pronoun) => keys.has(pronoun));
}

/** True if the quotation's paragraph, or the one before or after it, has a speaker's name or role. */
function isNamedAround(
  name: string,
  roles: readonly string[],
  { block, namingNeighbours }: DraftBlock,
): boolean {
  const roleWords = new Set(
    // A speaker without a name is told by what they are: "the harbour master posted".
    (/\p{Lu}/u.test(name) ? roles : [...roles, name]).flatMap((role) =>
      wordsOf(role)
        .words.filter(isContent)
        .map(({ key }) => key),
    ),
  );
  return (
    [block, ...namingNeighbours].some((one) => isNamedIn(name, one)) ||
    [...roleWords].some((word) => ownWordsOf(block).keys.has(word))
  );
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

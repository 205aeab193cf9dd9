import { documentNouns, utteranceNouns } from '../english/documents';
import { introducingVerbForms } from '../english/reportingVerbs';
import { alternation } from '../english/wordSet';
import type { Block, BlockQuotation, Prose } from '../prose/prose';
import { pairQuotationMarks } from '../prose/quotedSpans';
import type { Span } from '../prose/span';

/** A block that is somebody's words without quotation marks, since it stands in a block quotation. */
export interface QuotedBlock {
  /** Who signs the quotation, in UTF-16 offsets into the document; absent where the block before introduces it. */
  readonly signature?: Span;
  /** True if the next block is of the same quotation. */
  readonly goesOn: boolean;
}

/** The beginning of a note on the text, or of a letter that is answered: nobody's words, or not set apart as a quotation. */
const notice =
  /^(?:(?:editor|author|translator|publisher)(?:['’]s|s['’])? note|note|correction|clarification|update|updated|disclaimer|disclosure|summary|key (?:points|takeaways)|tl;dr|warning|spoiler|tip|important|from|re|to|subject|on [^:]{1,120} wrote)\b[^.!?]{0,60}:/iu;

/** A line that introduces the letter that is answered. */
const answersLetter = /^(?:on|am|le) [^:]{1,160} (?:wrote|schrieb|écrit)\s?:$/iu;

/** Words that introduce what somebody says or writes, in the last sentence of a block. */
const introducing = new RegExp(
  `\\b(?:${alternation([...introducingVerbForms, ...utteranceNouns, ...documentNouns])})\\b[^.!?]{0,160}:$`,
  'iu',
);

/**
 * The blocks of block quotations that are somebody's words, by index: signed ones, and those that the block before introduces. One
 * with quotation marks in it is the writer's own, as any other paragraph; notes and letters that are answered are no quotations.
 */
export function quotedBlocks({ blocks, quotations }: Prose): ReadonlyMap<number, QuotedBlock> {
  const found = new Map<number, QuotedBlock>();
  let at = 0;
  for (const { span, signature } of quotations) {
    while ((blocks[at]?.span.start ?? Infinity) < span.start) at++;
    const from = at;
    while ((blocks[at]?.span.end ?? Infinity) <= span.end) at++;
    if (!isSomebodysWords(blocks.slice(from, at), blocks[from - 1], signature)) continue;
    for (let index = from; index < at; index++)
      found.set(index, { ...(signature ? { signature } : {}), goesOn: index < at - 1 });
  }
  return found;
}

function isSomebodysWords(
  own: readonly Block[],
  before: Block | undefined,
  signature: BlockQuotation['signature'],
): boolean {
  if (notice.test(own[0]?.text ?? '') || answersLetter.test(before?.text ?? '')) return false;
  if (!signature && !(before && before.kind !== 'heading' && introducing.test(before.text))) return false;
  return own.every(({ text }) => pairQuotationMarks(text).every(({ style }) => style === 'single'));
}

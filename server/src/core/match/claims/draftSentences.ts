import type { QuotedSpan } from '../../prose/quotedSpans';
import { analyse } from '../../prose/tokens';
import { findValues } from '../../values/read/findValues';
import type { DraftBlock } from '../draftBlock';
import { attributionsBySentence, overlappingItems } from './groupedBySentence';
import { sentenceParts } from './sentenceParts';
import type { DraftSentence } from './sentenceParts';

/** Maximum number of tokens of a sentence: a longer stretch is a table or a list, which states nothing comparable. */
const maxSentenceTokens = 400;

/**
 * The sentences of a block that state something, in order. Headings and signatures are exempt.
 * @param quotedSpans What stands in quotation marks in the block's text.
 */
export function draftSentences(
  { block, attributions }: DraftBlock,
  quotedSpans: readonly QuotedSpan[],
): DraftSentence[] {
  if (block.kind === 'heading' || block.kind === 'signature') return [];
  const analysis = analyse(block.text);
  const { sentences } = analysis;
  const outermost = quotedSpans.filter(({ level }) => level === 0);
  const tokens = overlappingItems(sentences, analysis.tokens, (token) => token);
  const values = overlappingItems(sentences, findValues(block.text, analysis.tokens), ({ span }) => span);
  const quoted = overlappingItems(sentences, outermost, ({ span }) => span);
  const own = attributionsBySentence(block, sentences, attributions);
  return sentences.flatMap((span, at) => {
    const words = tokens[at] ?? [];
    if (words.length > maxSentenceTokens) return [];
    return sentenceParts({
      block,
      span,
      tokens: words,
      values: values[at] ?? [],
      quoted: quoted[at] ?? [],
      attributions: own[at] ?? [],
    });
  });
}

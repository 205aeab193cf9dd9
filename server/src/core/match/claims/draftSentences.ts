import type { QuotedSpan } from '../../prose/quotedSpans';
import { analyse } from '../../prose/tokens';
import type { Analysis } from '../../prose/tokens';
import { findValues } from '../../values/read/findValues';
import type { DraftBlock } from '../draftBlock';
import { attributionsBySentence, overlappingItems } from './groupedBySentence';
import { sentenceParts } from './sentenceParts';
import type { DraftSentence } from './sentenceParts';

/** Maximum number of tokens of a sentence: a longer stretch is a table or a list, which states nothing comparable. */
const maxSentenceTokens = 400;

/** True for words that state something by themselves, as against the name or the value of a cell: they have a verb and its subject. */
function isClause(words: Analysis['tokens']): boolean {
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return (
    verb > 0 && words.slice(0, verb).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')
  );
}

/**
 * The sentences of a block that state something, in order. Headings and signatures are exempt, and so are cells of tables with a name or a value alone.
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
    if (words.length > maxSentenceTokens || (block.kind === 'cell' && !isClause(words))) return [];
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

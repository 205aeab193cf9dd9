import { finish } from '../collections/steps';
import type { Steps } from '../collections/steps';
import { frontMatterOf } from './frontMatter';
import { readMarkdown } from './markdown';
import type { ParseMarkdown } from './markdown';
import { maskedMarkdown, maskedText } from './markup/maskedText';
import { markupReader } from './markup/markupReader';
import { readPlaintext } from './plaintext';
import { readsAsMarkdown, toDocument } from './prose';
import type { Block, BlockQuotation, Citation, LanguageId, Prose } from './prose';
import { signatureIn } from './signatures';

/** Parses a document as prose, in time linear in its length. Never throws. */
export function parseProse(text: string, languageId: LanguageId): Prose {
  return finish(parseProseInSteps(text, languageId));
}

/** Does the same one block a step. `parseMarkdown` may remember earlier documents. */
export function* parseProseInSteps(
  text: string,
  languageId: LanguageId,
  parseMarkdown?: ParseMarkdown,
): Steps<Prose> {
  if (languageId === 'plaintext')
    return { text, languageId, quotations: [], ...(yield* readPlaintext(text)) };
  const isMarkdown = readsAsMarkdown(languageId);
  const frontMatter = isMarkdown ? frontMatterOf(text) : undefined;
  const from = frontMatter?.end ?? 0;
  const markup = markupReader(languageId)?.(text, from);
  const masked = markup ? (isMarkdown ? maskedMarkdown : maskedText)(text, markup.hidden) : text;
  const { blocks, citations, quotations } = isMarkdown
    ? yield* readMarkdown(masked, from, parseMarkdown)
    : withQuotations(yield* readPlaintext(masked, { breaksLines: false }), markup?.quotations ?? []);
  return {
    text,
    languageId,
    blocks,
    quotations,
    citations: markup?.citations.length ? inOrder([...citations, ...markup.citations]) : citations,
    ...(frontMatter ? { frontMatter } : {}),
  };
}

function inOrder(citations: readonly Citation[]): Citation[] {
  return [...citations].sort((a, b) => a.span.start - b.span.start);
}

/** Gives the blocks that markup sets apart as quotations their kind, and the quotations their places and signatures. */
function withQuotations(
  { blocks, citations }: Pick<Prose, 'blocks' | 'citations'>,
  marked: readonly BlockQuotation[],
): Pick<Prose, 'blocks' | 'citations' | 'quotations'> {
  const all = [...blocks];
  const quotations: BlockQuotation[] = [];
  let at = 0;
  for (const { span, signature: given } of marked) {
    while ((all[at]?.span.start ?? Infinity) < span.start) at++;
    const from = at;
    while ((all[at]?.span.end ?? Infinity) <= span.end) at++;
    const last = all[at - 1];
    const signature = last && at - from > 1 ? signatureIn(last.text, 'quotation') : undefined;
    const to = signature ? at - 1 : at;
    const [first, end] = [all[from], all[to - 1]];
    if (!first || !end || to === from) continue;
    if (last && signature) all[to] = { ...last, kind: 'signature' };
    for (let index = from; index < to; index++) all[index] = quoted(all[index] ?? first);
    const name = given ?? (last && signature ? toDocument(last, signature.span) : undefined);
    quotations.push({
      span: { start: first.span.start, end: end.span.end },
      ...(name ? { signature: name } : {}),
    });
  }
  return { blocks: all, citations, quotations };
}

function quoted(block: Block): Block {
  return block.kind === 'paragraph' || block.kind === 'heading' ? { ...block, kind: 'blockquote' } : block;
}

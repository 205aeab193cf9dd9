import type { Steps } from '../../collections/steps';
import type { Article } from '../article';
import { toDocument } from '../../prose/prose';
import type { Span } from '../../prose/span';
import { analyse } from '../../prose/tokens';
import type { Analysis } from '../../prose/tokens';
import { withSpans } from '../../values/value';
import type { Value } from '../../values/value';
import { findValues } from '../../values/read/findValues';
import { contentTokens } from './contentTokens';
import type { ContentToken } from './contentTokens';

/** A sentence of an article, or a piece of a very long one. */
export interface Passage {
  readonly article: Article;
  /** Index of its block in the article's prose. */
  readonly block: number;
  /** Number of the article's passages before this one. */
  readonly position: number;
  /** UTF-16 offsets into the article's text. */
  readonly span: Span;
  /** At UTF-16 offsets into the article's text, as are the values. */
  readonly tokens: readonly ContentToken[];
  readonly values: readonly Value[];
}

/** Returns the passages of an article in its order; reads one paragraph a step. */
export function* passagesOf(
  article: Article,
  analyseText: (text: string) => Analysis = analyse,
): Steps<Passage[]> {
  const passages: Passage[] = [];
  for (const [index, block] of article.prose.blocks.entries()) {
    const { tokens, sentences } = analyseText(block.text);
    const values = findValues(block.text, tokens);
    let at = 0;
    let nextValue = 0;
    for (const sentence of piecesOf(sentences, tokens)) {
      const own = [];
      for (let token = tokens[at]; token && token.start < sentence.end; token = tokens[++at]) own.push(token);
      const ownValues: Value[] = [];
      for (
        let value = values[nextValue];
        value && value.span.start < sentence.end;
        value = values[++nextValue]
      ) {
        if (value.span.end <= sentence.end) ownValues.push(value);
      }
      passages.push({
        article,
        block: index,
        position: passages.length,
        span: toDocument(block, sentence),
        tokens: contentTokens(own).map((token) => ({ ...token, ...toDocument(block, token) })),
        values: ownValues.map((value) => withSpans(value, (span) => toDocument(block, span))),
      });
    }
    yield;
  }
  return passages;
}

/** Maximum length of a passage, in tokens: longer sentences are cut, so that comparing with one takes bounded time. */
const maxPassageTokens = 200;

function piecesOf(sentences: readonly Span[], tokens: Analysis['tokens']): Span[] {
  const pieces: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    let { start } = sentence;
    let count = 0;
    for (let token = tokens[at]; token && token.start < sentence.end; token = tokens[++at]) {
      if (++count % maxPassageTokens !== 0 || token.end >= sentence.end) continue;
      pieces.push({ start, end: token.end });
      start = token.end;
    }
    pieces.push({ start, end: sentence.end });
  }
  return pieces;
}

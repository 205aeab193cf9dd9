import type { ContentToken } from '../../archive/index/contentTokens';
import { overlap } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Passage } from '../../archive/index/passages';

/** A passage, and the tokens of it and of its neighbours, in the order of the article. */
interface SourceOfPassage {
  readonly passage: Passage;
  readonly source: readonly ContentToken[];
}

/** Indices of the tokens that a span has any of. */
export function indicesIn(tokens: readonly ContentToken[], span: Span): number[] {
  return tokens.flatMap((token, at) => (overlap(token, span) > 0 ? [at] : []));
}

/** Index, in a comparison's source, of the first token of its passage: before it stand those of a neighbour. */
export function passageStart({ passage, source }: SourceOfPassage): number {
  return source.findIndex((token) => token === passage.tokens[0]);
}

/** The word before a span, in lower case; empty where there is none. */
export function wordBefore({ start }: Span, tokens: readonly ContentToken[]): string {
  return tokens.findLast(({ end }) => end <= start)?.lower ?? '';
}

import type { Span } from './span';

/**
 * YAML between two fences at the beginning of a text. A rule begins no front matter unless something like a YAML key, a
 * comment or the closing fence is under it.
 */
const frontMatter =
  /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?=(?:#[^\r\n]*(?:\r\n?|\n))*(?:---|\.\.\.|["']?[\p{L}_][^\r\n:]{0,80}:(?:\s|$)))(?:[\s\S]*?(?:\r\n?|\n))??(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/u;

/** Span of the YAML front matter of a Markdown document, with its fences and the line break after; undefined without one. */
export function frontMatterOf(text: string): Span | undefined {
  const match = frontMatter.exec(text);
  return match ? { start: 0, end: match[0].length } : undefined;
}

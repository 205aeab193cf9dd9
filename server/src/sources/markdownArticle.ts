import type { Article } from './sourceArticle';
import { readFrontMatter } from './frontMatter';

/** A Markdown article with what its front matter says of it. */
export function readMarkdownArticle(text: string): Article {
  return { format: 'markdown', text, ...(readFrontMatter(text) ?? { metadata: {} }) };
}

import type { Article } from './article';
import { readFrontMatter } from './frontMatter';

/** Reads a Markdown article with the metadata in its front matter. */
export function readMarkdownArticle(text: string): Article {
  return { format: 'markdown', text, ...(readFrontMatter(text) ?? { metadata: {} }) };
}

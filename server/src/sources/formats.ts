import { extname } from 'node:path';
import type { Article } from './sourceArticle';
import { readMarkdownArticle } from './markdownArticle';
import { readTextArticle } from './textArticle';

/** Reads one file format. */
export type ArticleReader = (text: string) => Article;

const readers: Readonly<Record<string, ArticleReader>> = {
  '': readTextArticle,
  '.txt': readTextArticle,
  '.text': readTextArticle,
  '.md': readMarkdownArticle,
  '.markdown': readMarkdownArticle,
};

/** Formats that articles come in and that are not read, by the name that people know them by. */
const articleFormats: Readonly<Record<string, string>> = {
  '.pdf': 'a PDF',
  '.doc': 'a Word document',
  '.docx': 'a Word document',
  '.odt': 'an OpenDocument text',
  '.rtf': 'rich text',
  '.pages': 'a Pages document',
  '.epub': 'an e-book',
  '.html': 'a web page',
  '.htm': 'a web page',
  '.mhtml': 'a web page',
  '.webarchive': 'a web page',
};

/** How a file is to be taken, by its name: read, named as an article that cannot be read, or left alone. */
export type FormatDecision =
  | { readonly kind: 'read'; readonly read: ArticleReader }
  | { readonly kind: 'refuse'; readonly problem: string }
  | { readonly kind: 'ignore' };

/** Decides by the extension of a path. Pictures, data and programs beside the articles are left alone. */
export function formatOf(path: string): FormatDecision {
  const extension = extname(path).toLowerCase();
  const read = readers[extension];
  if (read) return { kind: 'read', read };
  const format = articleFormats[extension];
  if (format === undefined) return { kind: 'ignore' };
  return {
    kind: 'refuse',
    problem: `is ${format}, which cannot be read yet. Save its text as a .txt or .md file beside it.`,
  };
}

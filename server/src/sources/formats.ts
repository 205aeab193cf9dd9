import { extname } from 'node:path';
import type { Article } from './sourceArticle';
import { readMarkdownArticle } from './markdownArticle';
import { readTextArticle } from './textArticle';
import { translate } from '../localization/language';

/** Reads one file format. */
export type ArticleReader = (text: string) => Article;

const readers: Readonly<Record<string, ArticleReader>> = {
  '': readTextArticle,
  '.txt': readTextArticle,
  '.text': readTextArticle,
  '.md': readMarkdownArticle,
  '.markdown': readMarkdownArticle,
};

/** Formats that articles come in and that are not read, with the name that people know them by. */
const articleFormats: Readonly<Record<string, () => string>> = {
  '.pdf': () => translate('a PDF'),
  '.doc': () => translate('a Word document'),
  '.docx': () => translate('a Word document'),
  '.odt': () => translate('an OpenDocument text'),
  '.rtf': () => translate('rich text'),
  '.pages': () => translate('a Pages document'),
  '.epub': () => translate('an e-book'),
  '.html': () => translate('a web page'),
  '.htm': () => translate('a web page'),
  '.mhtml': () => translate('a web page'),
  '.webarchive': () => translate('a web page'),
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
    problem: translate(
      'is {format}, which cannot be read yet. Save its text as a .txt or .md file beside it.',
      { format: format() },
    ),
  };
}

import { extname } from 'node:path';
import type { Article } from './article';
import { readMarkdownArticle } from './markdown';
import { readTextArticle } from './text';
import { translate } from '../../localization/language';

/** Reads the text of a file in one format. */
export type ArticleReader = (text: string) => Article;

const readers: Readonly<Record<string, ArticleReader>> = {
  '': readTextArticle,
  '.txt': readTextArticle,
  '.text': readTextArticle,
  '.md': readMarkdownArticle,
  '.markdown': readMarkdownArticle,
};

/** Names of formats in which people have articles and that cannot be read. */
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

/** Decision about a file by its name: read it, report that its format cannot be read, or ignore it. */
export type FormatDecision =
  | { readonly kind: 'read'; readonly read: ArticleReader }
  | { readonly kind: 'refuse'; readonly problem: string }
  | { readonly kind: 'ignore' };

/** Decides by the extension of a path. Images, data and programs beside the articles are ignored. */
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

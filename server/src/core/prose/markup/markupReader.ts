import type { LanguageId } from '../prose';
import { asciidocMarkup } from './asciidoc';
import type { ReadMarkup } from './hidden';
import { latexMarkup } from './latex';
import { mdxMarkup } from './mdx';
import { orgMarkup } from './org';
import { quartoMarkup } from './quarto';
import { restructuredTextMarkup } from './restructuredText';
import { typstMarkup } from './typst';

/** Reads the markup of a language; undefined for one without markup, and for Markdown, which has a parser. */
export function markupReader(languageId: LanguageId): ReadMarkup | undefined {
  switch (languageId) {
    case 'asciidoc':
      return asciidocMarkup;
    case 'latex':
      return latexMarkup;
    case 'mdx':
      return mdxMarkup;
    case 'org':
      return orgMarkup;
    case 'quarto':
    case 'rmd':
      return quartoMarkup;
    case 'restructuredtext':
      return restructuredTextMarkup;
    case 'typst':
      return typstMarkup;
    case 'markdown':
    case 'plaintext':
      return undefined;
  }
}

import type { LanguageId } from '../prose';
import { latexMarkup } from './latex';
import type { Markup } from './hidden';
import { orgMarkup } from './org';
import { typstMarkup } from './typst';

/** Reads the markup of a language, in time linear in the text's length; undefined if it has none of its own. Never throws. */
export function readMarkup(text: string, languageId: LanguageId, from: number): Markup | undefined {
  switch (languageId) {
    case 'latex':
      return latexMarkup(text, from);
    case 'org':
      return orgMarkup(text, from);
    case 'typst':
      return typstMarkup(text, from);
    case 'quarto':
    case 'rmd':
    case 'markdown':
    case 'plaintext':
      return undefined;
  }
}

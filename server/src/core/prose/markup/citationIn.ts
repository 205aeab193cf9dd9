import type { LanguageId } from '../prose';

/** A citation of a source by its key, as a language writes it in running text and reads it again. */
export function citationIn(languageId: LanguageId, key: string): string {
  switch (languageId) {
    case 'markdown':
    case 'plaintext':
    case 'mdx':
    case 'quarto':
    case 'rmd':
      return `[@${key}]`;
    case 'latex':
      return `\\cite{${key}}`;
    case 'typst':
      return `@${key}`;
    case 'org':
      return `[cite:@${key}]`;
    case 'asciidoc':
      return `cite:[${key}]`;
    case 'restructuredtext':
      return `:cite:\`${key}\``;
  }
}

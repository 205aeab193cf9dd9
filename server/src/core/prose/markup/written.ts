import type { LanguageId } from '../prose';

/** Characters of plain text that Markdown would read as markup. */
const markdownMarks = /[\\`*<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=[@^])|&(?=#?\w+;)/gu;

/** Words as they are written in a document of the language, so that it reads them as these words. */
export function written(words: string, languageId: LanguageId): string {
  switch (languageId) {
    case 'plaintext':
      return words;
    case 'markdown':
      return words.replace(markdownMarks, '\\$&');
    case 'mdx':
      return words.replace(markdownMarks, '\\$&').replace(/[{}]/gu, '\\$&');
    case 'quarto':
    case 'rmd':
      return words.replace(markdownMarks, '\\$&').replace(/[$@]/gu, '\\$&');
    case 'latex':
      return words
        .replace(/[\\~^]|[%$&#_{}]/gu, (character) => latexCommands[character] ?? `\\${character}`)
        .replace(/“/gu, '``')
        .replace(/”/gu, "''")
        .replace(/‘/gu, '`')
        .replace(/’/gu, "'")
        .replace(/—/gu, '---')
        .replace(/–/gu, '--')
        .replace(/…/gu, '\\ldots{}');
    case 'typst':
      return words.replace(/[\\#$*_`<@~[\]]|\/(?=[/*])/gu, '\\$&');
    case 'restructuredtext':
      return words.replace(/[\\*`|]|_(?![\p{L}\p{N}])/gu, '\\$&');
    case 'asciidoc':
      return words.replace(/(?<![\p{L}\p{N}])[*_`#](?=\S)|<<|\{(?=[\w-]+\})/gu, '\\$&');
    case 'org':
      // A space without width keeps a mark from standing at the beginning of a word.
      return words.replace(/(?<![\p{L}\p{N}])[*/_+=~](?=\S)|\[(?=\[|fn:|cite)/gu, '\u200B$&\u200B');
  }
}

/** What prints characters that a backslash makes an accent of. */
const latexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

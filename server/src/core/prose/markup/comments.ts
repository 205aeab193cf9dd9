import type { LanguageId } from '../prose';

/** How a language writes a comment on a line of its own. */
export interface CommentSyntax {
  /** With the space behind it. */
  readonly open: string;
  /** With the space before it; empty where the line's end ends the comment. */
  readonly close: string;
  /** True if an empty line has to follow. */
  readonly endsParagraph: boolean;
}

/** How comments are written in a language; undefined for plain text, which has none. */
export function commentSyntax(languageId: LanguageId): CommentSyntax | undefined {
  switch (languageId) {
    case 'markdown':
    case 'quarto':
    case 'rmd':
      return { open: '<!-- ', close: ' -->', endsParagraph: false };
    case 'mdx':
      return { open: '{/* ', close: ' */}', endsParagraph: false };
    case 'latex':
      return { open: '% ', close: '', endsParagraph: false };
    case 'typst':
    case 'asciidoc':
      return { open: '// ', close: '', endsParagraph: false };
    case 'org':
      return { open: '# ', close: '', endsParagraph: false };
    case 'restructuredtext':
      return { open: '.. ', close: '', endsParagraph: true };
    case 'plaintext':
      return undefined;
  }
}

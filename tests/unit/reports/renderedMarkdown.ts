import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token';

/** Renders like VS Code's Markdown preview: HTML is passed through, and addresses become links. */
const renderer = new MarkdownIt({ html: true, linkify: true });

/** Tokens of the Markdown, including those inside paragraphs and headings. */
export function tokensOf(markdown: string): Token[] {
  return renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

export function tokenTypes(markdown: string): string[] {
  return tokensOf(markdown).map(({ type }) => type);
}

/** Visible text of one paragraph of Markdown. */
export function renderedText(markdown: string): string {
  return tokensOf(markdown)
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

/** Text made of parts that Markdown, HTML or renderers treat specially. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '`',
          '``',
          '```',
          '[',
          ']',
          '](',
          '(',
          ')',
          '<',
          '>',
          '<!--',
          '-->',
          '&',
          '&lt;',
          '&#42;',
        ],
        ...[
          '|',
          '~~',
          '$',
          '$$',
          '#',
          '-',
          '+',
          '=',
          '1.',
          '2)',
          ':',
          '!',
          '![',
          '\\',
          '"',
          "'",
          '^',
          '{',
          '}',
          '@',
        ],
        ...[
          '<script>',
          '</p>',
          '<a href="x">',
          'command:x',
          '[a](command:x)',
          '[a]: http://b',
          '[^1]',
          '---',
          '- [ ]',
        ],
        ...[
          'http://a.b',
          'https://localhost',
          '//c.de',
          'www.f.gh',
          'i@j.kl',
          'mailto:m@n.op',
          'q.com',
          'ftp://r',
          '.com',
        ],
        ...[
          ' ',
          '  ',
          '    ',
          '\n',
          '\n\n',
          '\r\n',
          '\t',
          '\u00A0',
          '\u2028',
          '\u0000',
          '\u001B[31m',
          '\u202E',
          '\u200B',
        ],
        ...['a', 'b', '1', 'é', 'e\u0301', '😀', '“', '”', '’', '…', '–', 'я', '中', '\uD800', '\uFEFF'],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

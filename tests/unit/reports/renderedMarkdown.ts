import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token';

/** As VS Code's Markdown preview renders: HTML let through, addresses made links. */
const renderer = new MarkdownIt({ html: true, linkify: true });

/** All tokens of the Markdown, those inside of paragraphs and headings included. */
export function tokensOf(markdown: string): Token[] {
  return renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** The types of the tokens. */
export function tokenTypes(markdown: string): string[] {
  return tokensOf(markdown).map(({ type }) => type);
}

/** What a reader sees of one paragraph of Markdown. */
export function renderedText(markdown: string): string {
  return tokensOf(markdown)
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

/** Text made of what Markdown, HTML and renderers take for something else than text. */
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

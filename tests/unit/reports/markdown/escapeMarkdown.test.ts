import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, markedMarkdown } from '../../../../server/src/reports/markdown/escapeMarkdown';
import { singleLine } from '../../../../server/src/reports/wording/singleLine';
import { hostileText, renderedText, tokenTypes } from '../renderedMarkdown';

describe('escaped Markdown', () => {
  it('does not change plain prose', () => {
    const prose = 'Zelenskyy said, “We don’t trade land (not now) – 80.5% of it isn’t ours to give!”';
    assert.equal(escapeMarkdown(prose), prose);
  });

  it('escapes emphasis, links, HTML, entities, bars, strikethrough and mathematics', () => {
    assert.equal(
      escapeMarkdown('*a* _b_ [c](d) <e> &amp; | ~~f~~ $g$ \\'),
      '\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\&amp; \\| \\~\\~f\\~\\~ \\$g\\$ \\\\',
    );
  });

  it('escapes the start of headings, lists and thematic breaks', () => {
    assert.equal(escapeMarkdown('# a # b'), '\\# a # b');
    assert.equal(escapeMarkdown('- a - b'), '\\- a - b');
    assert.equal(escapeMarkdown('12. May 2. June'), '12\\. May 2. June');
    assert.equal(escapeMarkdown('==='), '\\===');
  });

  it('shows addresses as code, since renderers make links even of escaped ones', () => {
    assert.equal(
      escapeMarkdown('see https://a.example/x, www.b.example or c@d.example.'),
      'see `https://a.example/x,` `www.b.example` or `c@d.example.`',
    );
  });

  it('uses a longer fence for an address with a backtick', () => {
    assert.equal(escapeMarkdown('`a.example`'), '`` `a.example` ``');
  });

  it('escapes a megabyte without spaces in linear time', () => {
    const text = 'x'.repeat(1_000_000);
    assert.equal(escapeMarkdown(text), text);
  });

  it('puts everything on one line', () => {
    assert.equal(escapeMarkdown(' a\r\n\r\n\tb\u2028c '), 'a b c');
  });

  it('shows a command link as its text', () => {
    assert.equal(escapeMarkdown('[go](command:x)'), '\\[go\\](command:x)');
  });

  it('renders as exactly the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        assert.equal(renderedText(escapeMarkdown(text)), singleLine(text));
      }),
      { numRuns: 500 },
    );
  });

  it('makes no markup other than code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const types = tokenTypes(escapeMarkdown(text));
        assert.deepEqual(
          types.filter(
            (type) => !['paragraph_open', 'inline', 'text', 'code_inline', 'paragraph_close'].includes(type),
          ),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('marked Markdown', () => {
  const marked = (text: string, ...words: string[]): string =>
    markedMarkdown(
      text,
      { start: 0, end: text.length },
      words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
    );

  it('puts the marked words in bold', () => {
    assert.equal(marked('fake news and lazy reporting', 'lazy'), 'fake news and **lazy** reporting');
  });

  it('excludes punctuation at the edges of a mark, where bold would not start or end', () => {
    assert.equal(marked('He said “no!”', ' “no!”'), 'He said “**no**!”');
  });

  it('shows a mark without letters or digits as code', () => {
    assert.equal(marked('Peace? Now', '?'), 'Peace`?` Now');
  });

  it('merges marks that touch', () => {
    assert.equal(marked('overnight', 'over', 'night'), '**overnight**');
  });

  it('shows the span only, and cuts a mark at its end', () => {
    assert.equal(markedMarkdown('one two three', { start: 4, end: 7 }, [{ start: 0, end: 5 }]), '**t**wo');
  });

  it('shows an address as code even if it spans two marks', () => {
    assert.equal(marked('at 0.com', '0.c', 'om'), 'at `0.com`');
    assert.equal(marked('at 😀.com', 'at 😀'), '**at** `😀.com`');
  });

  it('moves a backtick before an address into its code', () => {
    assert.equal(marked('`http://a.example', '`http://a'), '`` `http://a ``.example');
  });

  it('ignores empty marks', () => {
    assert.equal(markedMarkdown('one two', { start: 0, end: 7 }, [{ start: 4, end: 4 }]), 'one two');
  });

  it('renders as exactly the text with any marks', () => {
    const places = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 4 });
    fc.assert(
      fc.property(hostileText, places, (text, marks) => {
        const markdown = markedMarkdown(
          text,
          { start: 0, end: text.length },
          marks.map(([start, length]) => ({ start, end: start + length })),
        );
        assert.equal(withoutSpaces(renderedText(markdown)), withoutSpaces(singleLine(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('makes no markup other than bold and code', () => {
    const places = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 4 });
    const allowed = [
      'paragraph_open',
      'inline',
      'text',
      'code_inline',
      'strong_open',
      'strong_close',
      'paragraph_close',
    ];
    fc.assert(
      fc.property(hostileText, places, (text, marks) => {
        const markdown = markedMarkdown(
          text,
          { start: 0, end: text.length },
          marks.map(([start, length]) => ({ start, end: start + length })),
        );
        assert.deepEqual(
          tokenTypes(markdown).filter((type) => !allowed.includes(type)),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** A mark that starts inside a run of whitespace splits it, so that one space may become two. */
function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

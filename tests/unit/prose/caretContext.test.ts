import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LanguageId } from '../../../server/src/core/prose/prose';
import { caretContext } from '../../../server/src/core/prose/caretContext';

/** Context of the caret `|` in a text. */
function at(marked: string, languageId: LanguageId = 'markdown') {
  const caret = marked.indexOf('|');
  return caretContext(marked.replace('|', ''), languageId, caret);
}

function before(marked: string, languageId: LanguageId = 'markdown'): string | undefined {
  return at(marked, languageId)?.before;
}

describe('caretContext', () => {
  it('has the prose of the paragraph before and after the caret', () => {
    const place = at('# Title\n\nFirst.\n\nHe *said* th|at it is.\n\nLast.');
    assert.equal(place?.before, 'He said th');
    assert.equal(place.after, 'at it is.');
  });

  it('keeps spaces at the end of a paragraph', () => {
    assert.equal(before('He said |'), 'He said ');
    assert.equal(before('He said |\n\nNext.'), 'He said ');
    assert.equal(before('He said |', 'plaintext'), 'He said ');
  });

  it('joins the lines of a paragraph', () => {
    assert.equal(before('He said that\r\nit i|s.'), 'He said that it i');
  });

  it('reads list items, block quotations and headings', () => {
    assert.equal(before('- one\n- tw|o'), 'tw');
    assert.equal(before('- one\n\n  tw|o'), 'tw');
    assert.equal(before('> one tw|o'), 'one tw');
    assert.equal(before('# one tw|o'), 'one tw');
  });

  it('is undefined in code', () => {
    assert.equal(at('Use `on|e` here'), undefined);
    assert.equal(at('```\none\n\ntw|o\n```'), undefined);
    assert.equal(at('```\none\n\ntw|o'), undefined);
    assert.equal(at('~~~ text\n```\ntw|o\n~~~'), undefined);
    assert.equal(at('One.\n\n    tw|o'), undefined);
    assert.equal(at('- one\n\n  ```\n  tw|o\n  ```'), undefined);
  });

  it('is defined again behind code', () => {
    assert.equal(before('```\none\n```\n\ntw|o'), 'tw');
    assert.equal(before('Use `one` he|re'), 'Use \uFFFC he');
  });

  it('is undefined in a link, HTML, a comment or front matter', () => {
    assert.equal(at('See [the pa|ge](https://example.org).'), undefined);
    assert.equal(at('See [the page](https://exam|ple.org).'), undefined);
    assert.equal(at('See https://exam|ple.org now.'), undefined);
    assert.equal(at('<!-- one\n\ntw|o -->'), undefined);
    assert.equal(at('<div title="|">'), undefined);
    assert.equal(at('---\ntitle: on|e\n---\n\nText.'), undefined);
  });

  it('maps offsets in the prose to the text', () => {
    const text = '🌉 A\u0301.\r\n\r\nHe *said* “We';
    const place = caretContext(text, 'markdown', text.length);
    const start = place?.before.indexOf('We') ?? -1;
    assert.equal(place?.offsetOf(start), text.indexOf('We'));
    assert.equal(place.offsetOf(place.before.length), text.length);
  });

  it('lists the keys cited in the paragraph', () => {
    assert.deepEqual(at('One [@a].\n\nTwo [@b; @c] “he|')?.citedKeys, ['b', 'c']);
  });

  it('has the same prose for a paragraph in a document as alone', () => {
    const pieces = fc.constantFrom(
      'A paragraph of *two* words.',
      '# A heading',
      '- an item\n- another\n\n  and more of it',
      '> quoted\nlines',
      '```js\nlet a = "b";\n\nlet c;\n```',
      '| a | b |\n|---|---|\n| c | d |',
      '<!-- a comment\n\nof two parts -->',
      '1. one\n\n   ~~~\n   code\n   ~~~',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), fc.array(pieces, { maxLength: 3 }), (above, below) => {
        const head = above.map((piece) => `${piece}\n\n`).join('');
        const tail = below.map((piece) => `\n\n${piece}`).join('');
        const offset = head.length + 'Here is “some'.length;
        const found = caretContext(`${head}Here is “some text.${tail}`, 'markdown', offset);
        assert.equal(found?.before, 'Here is “some');
        assert.equal(found.after, ' text.');
      }),
    );
  });
});

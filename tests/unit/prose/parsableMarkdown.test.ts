import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsableMarkdown } from '../../../server/src/core/prose/parsableMarkdown';

describe('parsableMarkdown', () => {
  it('gives usual documents to the parser as they are', () => {
    const text = '# Title\n\n> - A *list*\n\n    code';
    assert.equal(parsableMarkdown(text, 0).parsed, text);
  });

  it('blanks the front matter', () => {
    const { document } = parsableMarkdown('---\na: 1\n---\nText', 13);
    assert.equal(document, `${' '.repeat(12)}\nText`);
  });

  it('has single line breaks', () => {
    assert.equal(parsableMarkdown('a\r\nb\rc\nd', 0).document, 'a\nb\nc\nd');
  });

  it('cuts openings of a hundred nested lists and block quotations', () => {
    const { parsed } = parsableMarkdown(`${'> '.repeat(110)}text`, 0);
    assert.equal(parsed, `${'> '.repeat(100)}${' '.repeat(20)}text`);
  });

  it('blanks marks beyond 4,000 in a paragraph, and counts anew in the next', () => {
    const { parsed } = parsableMarkdown(`a${'*'.repeat(4010)}b\n\n*b*`, 0);
    assert.equal(parsed, `a${'*'.repeat(4000)}${' '.repeat(10)}b\n\n*b*`);
  });

  it('takes no more than 500 bare links in a paragraph, and none in a run of 4,000 characters', () => {
    const { parsed } = parsableMarkdown(`${'a@b.c '.repeat(501)}\n\na@b.c`, 0);
    assert.equal(parsed, `${'a@b.c '.repeat(500)}axb.c \n\na@b.c`);
    const run = `www.b.c${'/'.repeat(4000)}`;
    assert.equal(parsableMarkdown(run, 0).parsed, `xxxxb.c${'/'.repeat(4000)}`);
  });

  it('breaks runs of more than 40 spaces', () => {
    const { parsed } = parsableMarkdown(`a${' '.repeat(60)}b`, 0);
    assert.equal(parsed, `a${' '.repeat(40)}${'\u00A0'.repeat(20)}b`);
  });

  it('takes “www.” in any case for the beginning of a link', () => {
    const { parsed } = parsableMarkdown('wWw.b.c '.repeat(501), 0);
    assert.equal(parsed, `${'wWw.b.c '.repeat(500)}xxxxb.c `);
  });

  it('gives the text behind a long front matter to the parser as it is', () => {
    const text = `---\nnote: ${'n'.repeat(60)}\n---\nText`;
    const { document, parsed } = parsableMarkdown(text, text.length - 4);
    assert.equal(parsed, document);
  });

  it('keeps the length for the parser, and leads back to the same characters in the draft', () => {
    const pieces = fc.constantFrom('\r\n', '\r', '\n', 'a', '*', '> ', ' ', '😀', '---');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
        const text = some.join('');
        const { document, parsed, toDraft } = parsableMarkdown(text, 0);
        assert.equal(parsed.length, document.length);
        for (let at = 0; at < document.length; at++) {
          const own = document.charAt(at);
          const drafted = text.charAt(toDraft(at));
          assert.equal(drafted, own === '\n' && drafted === '\r' ? '\r' : own);
        }
      }),
    );
  });
});

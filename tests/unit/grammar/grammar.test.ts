import assert from 'node:assert/strict';
import { type Scoped, ScopeReader } from './scopes';

describe('the grammars', () => {
  let reader: ScopeReader;

  before(async () => {
    reader = await ScopeReader.load();
  });

  for (const languageId of ['markdown', 'plaintext'] as const) {
    const scopes = (text: string): Scoped[] => reader.scopes(languageId, text);

    describe(`in ${languageId}`, () => {
      it('scope citations, their keys and their brackets', () => {
        assert.deepEqual(scopes('So it is [see @003, p. 4; @b_c.].'), [
          ['[', 'meta.citation', 'punctuation.definition.citation.begin'],
          ['see ', 'meta.citation'],
          ['@003', 'meta.citation', 'variable.other.citation'],
          [', p. 4; ', 'meta.citation'],
          ['@b_c', 'meta.citation', 'variable.other.citation'],
          ['.', 'meta.citation'],
          [']', 'meta.citation', 'punctuation.definition.citation.end'],
        ]);
      });

      it('scope a citation inside of a quotation', () => {
        assert.deepEqual(
          scopes('“So it is [@003]”').map(([words]) => words),
          ['[', '@003', ']'],
        );
      });

      it('leave quotations, cues and hedges to the theme', () => {
        assert.deepEqual(scopes('“We could go,” he said, "and may." The United States warned.'), []);
      });

      it('take an e-mail address in brackets for no citation', () => {
        assert.deepEqual(scopes('[a@b.example]'), []);
      });

      it('scope nothing in an address', () => {
        assert.deepEqual(scopes('See https://a.example/[@he]/said now'), []);
      });
    });
  }

  describe('in Markdown only', () => {
    const scopes = (text: string): Scoped[] => reader.scopes('markdown', text);

    it('scope nothing in code, raw blocks, front matter and comments', () => {
      for (const text of [
        'Run `[@b]` now',
        '```\n[@b]\n```',
        '~~~ js\n[@b]\n~~~',
        '    [@b]',
        '---\ntitle: "[@b]"\n---\n',
        '<!-- [@b] -->',
        '[a]: https://a.example/b "[@b]"',
      ])
        assert.deepEqual(scopes(text), [], text);
    });

    it('scope citations in headings, lists, block quotations and tables', () => {
      for (const text of ['## So [@b]', '1. So [@b]', '> So [@b]', '| So | [@b] |\n| --- | --- |'])
        assert.deepEqual(
          scopes(text).map(([words]) => words),
          ['[', '@b', ']'],
          text,
        );
    });

    it('leave the markup around a citation that begins the line to Markdown', () => {
      assert.deepEqual(reader.allScopes('markdown', '[@b] *c*').at(-2), [
        'c',
        'text.html.markdown',
        'meta.paragraph.markdown',
        'markup.italic.markdown',
      ]);
    });
  });

  it('leave plain text without scopes where there is nothing to scope', () => {
    assert.deepEqual(reader.allScopes('plaintext', 'Milk, *bread* `x`'), [
      ['Milk, *bread* `x`', 'text.plain'],
    ]);
  });
});

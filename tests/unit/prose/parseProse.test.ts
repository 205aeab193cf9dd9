import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import { languageIds, toDocument } from '../../../server/src/core/prose/prose';
import type { Block } from '../../../server/src/core/prose/prose';

describe('parseProse', () => {
  it('reads Markdown as Markdown', () => {
    const { languageId, blocks } = parseProse('*One*\ntwo', 'markdown');
    assert.deepEqual([languageId, blocks.map(({ text }) => text)], ['markdown', ['One two']]);
  });

  it('reads plain text as plain text', () => {
    const { languageId, blocks } = parseProse('*One*\nTwo', 'plaintext');
    assert.deepEqual([languageId, blocks.map(({ text }) => text)], ['plaintext', ['*One*', 'Two']]);
  });

  it('reads front matter in Markdown only', () => {
    const text = '---\ntitle: x\n---\nText.';
    assert.deepEqual(parseProse(text, 'markdown').frontMatter, { start: 0, end: 17 });
    assert.equal(parseProse(text, 'plaintext').frontMatter, undefined);
  });

  it('keeps the document’s text', () => {
    assert.equal(parseProse('a\r\nb', 'markdown').text, 'a\r\nb');
  });

  it('never throws, and has all blocks inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...languageIds),
        (text, languageId) => {
          for (const { span } of parseProse(text, languageId).blocks) {
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
          }
        },
      ),
    );
  });
});

describe('toDocument', () => {
  // “It’s no” in a document with “It&rsquo;s\r\n*no”: the line break is a space, and “*” is dropped.
  const block: Block = {
    kind: 'paragraph',
    span: { start: 10, end: 25 },
    text: 'It’s no',
    depth: 0,
    runs: [
      { at: 0, length: 2, source: 10, sourceLength: 2 },
      { at: 2, length: 1, source: 12, sourceLength: 7 },
      { at: 3, length: 1, source: 19, sourceLength: 1 },
      { at: 4, length: 1, source: 20, sourceLength: 2 },
      { at: 5, length: 2, source: 23, sourceLength: 2 },
    ],
  };

  const places: readonly (readonly [string, number, number, number, number])[] = [
    ['a word inside a run', 1, 2, 11, 12],
    ['a replaced character to all that it replaces', 2, 3, 12, 19],
    ['a span over a replaced character', 0, 4, 10, 20],
    ['a span that begins after what is left out', 5, 7, 23, 25],
    ['a span that ends before what is left out', 3, 5, 19, 22],
    ['the whole block', 0, 7, 10, 25],
    ['an empty span at a run’s beginning', 5, 5, 23, 23],
    ['an empty span at the end', 7, 7, 25, 25],
  ];
  for (const [what, start, end, from, to] of places) {
    it(`maps ${what}`, () => {
      assert.deepEqual(toDocument(block, { start, end }), { start: from, end: to });
    });
  }

  it('maps to the beginning of a block without runs', () => {
    assert.deepEqual(toDocument({ ...block, runs: [] }, { start: 0, end: 1 }), { start: 10, end: 10 });
  });
});

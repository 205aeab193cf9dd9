import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findWording } from '../../../server/src/core/prose/findWording';
import { marked, withMarks } from '../markedText';

function assertFound(wording: string, expected: string): void {
  const { text } = marked(expected);
  const found = findWording(wording, text);
  assert.equal(withMarks(text, found ? [found] : []), expected);
}

describe('a wording in a text', () => {
  it('is found where its words first stand in a row', () => {
    assertFound('the quay', 'A quay, or ⟦the quay⟧, or the quay.');
  });

  it('is found under other marks, capitals, spellings and layout', () => {
    assertFound('“organised  by\nthe town”', 'It was ⟦Organized by the “town⟧”.');
    assertFound('5 per cent', 'About ⟦five percent⟧ of it.');
  });

  it('is not found where a word stands between, or the order is another', () => {
    assertFound('the old quay', 'the very old quay');
    assertFound('quay the', 'the quay');
  });

  it('is found after a beginning that only looks like it', () => {
    assertFound('a b a c', 'a b ⟦a b a c⟧');
  });

  it('without words is nowhere', () => {
    assertFound('“…”', 'A quay.');
    assertFound('', 'A quay.');
  });

  it('is found in every text that is put together around it', () => {
    const word = fc.constantFrom('a', 'b', 'quay');
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, words, (before, wording, after) => {
        const found = findWording(wording, `${before} ${wording} ${after}`);
        assert.ok(found && found.start <= before.length + 1);
      }),
    );
  });
});

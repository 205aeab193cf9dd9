import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editorLine, editorText, maxWordLength } from '../../../../server/src/reports/wording/editorText';

describe('text in an editor', () => {
  it('shows hidden characters', () => {
    assert.equal(editorText('a\u202Eb'), 'a<U+202E>b');
  });

  it('has words of a limited length', () => {
    assert.equal(editorText(`so ${'a'.repeat(3000)} it is`), `so ${'a'.repeat(maxWordLength)}… it is`);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 })), (words) => {
        for (const word of editorLine(words.join(' ')).split(' '))
          assert.ok(word.length <= maxWordLength + 1);
      }),
    );
  });
});

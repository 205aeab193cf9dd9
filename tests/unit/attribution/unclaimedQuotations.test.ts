import assert from 'node:assert/strict';
import { unclaimedQuotations } from '../../../server/src/core/attribution/unclaimedQuotations';
import type { ParagraphQuotation } from '../../../server/src/core/attribution/unclaimedQuotations';

function quotation(start: number, words: string, rest: Partial<ParagraphQuotation> = {}): ParagraphQuotation {
  return {
    span: { start, end: start + words.length },
    words: words.split(' '),
    alone: false,
    sentenceIndex: 0,
    ...rest,
  };
}

describe('unclaimedQuotations', () => {
  it('leaves out a quotation that overlaps the content of an attribution', () => {
    assert.deepEqual(
      unclaimedQuotations(
        [quotation(10, 'we are ready')],
        [
          { start: 30, end: 40 },
          { start: 5, end: 12 },
        ],
      ),
      [],
    );
  });

  it('keeps a quotation that only touches the content of an attribution', () => {
    assert.equal(unclaimedQuotations([quotation(10, 'we are ready')], [{ start: 5, end: 10 }]).length, 1);
  });

  for (const [name, words, alone, expected] of [
    ['a sentence of three words that stands alone', 'We are ready.', true, true],
    ['three words without an end', 'We are ready', true, false],
    ['a sentence of three words inside another', 'We are ready.', false, false],
    ['five words inside a sentence', 'we are ready for it', false, true],
    ['a title of five words', 'The Great Houses Before Dawn', false, false],
  ] as const) {
    it(`takes ${name} for ${expected ? 'an utterance' : 'no utterance'}`, () => {
      const [found] = unclaimedQuotations([quotation(0, words, { alone })], []);
      assert.equal(found?.sentenceLike, expected);
    });
  }

  it('knows a quotation that follows a claimed one in its sentence', () => {
    const [found] = unclaimedQuotations(
      [quotation(0, 'we are ready'), quotation(20, 'come what may')],
      [{ start: 0, end: 12 }],
    );
    assert.equal(found?.follows, true);
  });

  it('knows that one in the next sentence does not follow', () => {
    const [found] = unclaimedQuotations(
      [quotation(0, 'we are ready'), quotation(20, 'come what may', { sentenceIndex: 1 })],
      [{ start: 0, end: 12 }],
    );
    assert.equal(found?.follows, false);
  });
});

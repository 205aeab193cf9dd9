import assert from 'node:assert/strict';
import { readQuotedWords } from '../../../../server/src/core/match/quotations/quotedWords';

describe('readQuotedWords', () => {
  it('numbers the words through all parts and keeps each part’s offsets', () => {
    assert.deepEqual(
      readQuotedWords(['We will,', 'and soon.']).words.map(({ key, part, start, end }) => [
        key,
        part,
        start,
        end,
      ]),
      [
        ['we', 0, 0, 2],
        ['will', 0, 3, 7],
        ['and', 1, 0, 3],
        ['soon', 1, 4, 8],
      ],
    );
  });

  it('leaves out the label of a transcript', () => {
    assert.deepEqual(
      readQuotedWords(['THE PRESIDENT: We will.']).words.map(({ key, start }) => [key, start]),
      [
        ['we', 15],
        ['will', 18],
      ],
    );
  });

  it('has a gap where a cue interrupts', () => {
    assert.deepEqual(
      [...readQuotedWords(['We will,', 'and soon.']).gaps],
      [[2, { kind: 'split', part: 1, span: { start: 0, end: 0 } }]],
    );
  });

  it('has a gap at an ellipsis, with its place', () => {
    assert.deepEqual(
      [...readQuotedWords(['will … be']).gaps],
      [[1, { kind: 'ellipsis', part: 0, span: { start: 5, end: 6 } }]],
    );
  });

  it('has no gap at an ellipsis before the first word or after the last', () => {
    assert.deepEqual([...readQuotedWords(['… we will …']).gaps], []);
  });

  it('knows an ellipsis at the beginning of a later part for more than the interruption', () => {
    assert.deepEqual(
      [...readQuotedWords(['We will,', '… and soon.']).gaps],
      [[2, { kind: 'ellipsis', part: 1, span: { start: 0, end: 1 } }]],
    );
  });

  it('reads the first 600 words of a quotation', () => {
    const { words } = readQuotedWords(['word '.repeat(10_000)]);
    assert.equal(words.length, 600);
  });
});

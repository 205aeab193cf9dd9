import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt } from '../../../../server/src/core/rules/sentences/excerpt';

const text =
  'Earlier it rained. After a long dispute that went on for weeks, the union in Leeds refused to sign the contract with the port of Hull. Later it snowed.';
const sentence = { start: text.indexOf('After'), end: text.indexOf(' Later') };

/** The excerpt around words of the sentence. */
function around(words: string): string {
  const start = text.indexOf(words);
  return excerpt(text, { start, end: start + words.length }, sentence);
}

describe('an excerpt', () => {
  it('is cut between words and marks where the sentence goes on', () => {
    assert.equal(around('refused'), '…weeks, the union in Leeds refused to sign the contract with…');
  });

  it('has no mark at the beginning of the sentence, and more words after', () => {
    assert.equal(around('After'), 'After a long dispute that went on for weeks, the union in…');
  });

  it('has no mark at the end of the sentence, nor its full stop, and more words before', () => {
    assert.equal(around('Hull'), '…in Leeds refused to sign the contract with the port of Hull');
  });

  it('is the whole sentence if it is short', () => {
    const short = 'It rained.';
    assert.equal(excerpt(short, { start: 3, end: 9 }, { start: 0, end: short.length }), 'It rained');
  });

  it('is on one line', () => {
    const lines = 'It\nrained.';
    assert.equal(excerpt(lines, { start: 3, end: 9 }, { start: 0, end: lines.length }), 'It rained');
  });

  it('has 62 characters at most', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        assert.ok(excerpt(text, { start, end }, { start: 0, end: text.length }).length <= 62);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberReader, decodeWords, encode, encodeWords } from '../../../server/src/core/lexicon/encoding';

function decode(text: string): number[] {
  const numbers: number[] = [];
  for (const reader = new NumberReader(text); !reader.done;) numbers.push(reader.next());
  return numbers;
}

describe('encoding of the lexicon', () => {
  it('decodes numbers that it has encoded', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        assert.deepEqual(decode(encode(numbers)), numbers);
      }),
    );
  });

  it('decodes sorted words that it has encoded', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z][a-z .'-]{0,40}$/u))
      .map((list) => [...new Set(list)].sort());
    fc.assert(
      fc.property(words, (list) => {
        assert.deepEqual(decodeWords(encodeWords(list)), list);
      }),
    );
  });

  it('takes one character for a number below 44 and two for most', () => {
    assert.equal(encode([0]).length, 1);
    assert.equal(encode([43]).length, 1);
    assert.equal(encode([44]).length, 2);
    assert.equal(encode([1900]).length, 2);
  });

  it('needs no escape in a string literal', () => {
    const text = encode(Array.from({ length: 5000 }, (_, number) => number));
    assert.equal(JSON.stringify(text), `"${text}"`);
  });
});

import assert from 'node:assert/strict';
import { readNumeral } from '../../../../../server/src/core/values/read/numerals/readNumeral';
import type { Numeral } from '../../../../../server/src/core/values/read/numerals/numeral';
import { markedAtoms } from '../markedAtoms';

function numeralOf(markedText: string): { numeral: Numeral; words: string } | undefined {
  const { atoms, index } = markedAtoms(markedText);
  const numeral = readNumeral(atoms, index);
  if (!numeral) return undefined;
  const { start, end } = atoms.span(index, numeral.next);
  return { numeral, words: atoms.text.slice(start, end) };
}

/** Reads the numeral behind the mark: its amount, what it is rounded to, and its words. */
function reads(markedText: string, amount: number, step: number, words: string): void {
  const found = numeralOf(markedText);
  assert.deepEqual(found && [found.numeral.amount, found.numeral.step, found.words], [amount, step, words]);
}

describe('readNumeral: words', () => {
  it('reads tens with their units', () => {
    reads('|six people', 6, 1, 'six');
    reads('|twenty-five people', 25, 1, 'twenty-five');
    reads('|sixty six people', 66, 1, 'sixty six');
  });

  it('ends before a number that does not continue it', () => {
    reads('|sixty six seven', 66, 1, 'sixty six');
    reads('|twenty-twenty', 20, 1, 'twenty');
    reads('|two and three', 2, 1, 'two');
    reads('|a million zero', 1e6, 1e6, 'a million');
  });

  it('reads hundreds with and without "and"', () => {
    reads('|a hundred and fifty people', 150, 1, 'a hundred and fifty');
    reads('|one hundred fifty people', 150, 1, 'one hundred fifty');
    reads('|twenty five hundred people', 2500, 100, 'twenty five hundred');
  });

  it('reads magnitudes from the largest down', () => {
    reads('|three hundred thousand people', 300_000, 100_000, 'three hundred thousand');
    reads('|two thousand and five people', 2005, 1, 'two thousand and five');
    reads('|one million two hundred thousand', 1_200_000, 100_000, 'one million two hundred thousand');
    reads('|two thousand million', 2000, 1000, 'two thousand');
  });

  it('reads dozens', () => {
    reads('|a dozen eggs', 12, 1, 'a dozen');
    reads('|two dozen eggs', 24, 1, 'two dozen');
    reads('|two million dozen', 2e6, 1e6, 'two million');
  });

  it('reads halves and quarters behind "and"', () => {
    reads('|two and a half years', 2.5, 0.5, 'two and a half');
    reads('|two-and-a-half years', 2.5, 0.5, 'two-and-a-half');
    reads('|two and three quarters', 2.75, 0.75, 'two and three quarters');
  });

  it('gives the part the magnitude behind or before it', () => {
    reads('|two and a half million users', 2_500_000, 500_000, 'two and a half million');
    reads('|a million and a half users', 1_500_000, 500_000, 'a million and a half');
  });

  it('reads an article only before a magnitude', () => {
    assert.equal(numeralOf('|an apple'), undefined);
    assert.equal(numeralOf('|a few'), undefined);
  });

  it('reads no magnitude alone', () => {
    assert.equal(numeralOf('|million'), undefined);
    assert.equal(numeralOf('|hundred'), undefined);
  });
});

describe('readNumeral: figures', () => {
  it('takes figures below a thousand as exact, larger ones as rounded to their last digit', () => {
    reads('|150 people', 150, 1, '150');
    reads('|1,500 people', 1500, 100, '1,500');
  });

  it('reads decimals with their magnitude', () => {
    reads('|1.5 million people', 1_500_000, 100_000, '1.5 million');
    reads('|5m people', 5e6, 1e6, '5m');
    reads('|5-million-dollar', 5e6, 1e6, '5-million');
  });

  it('reads fractions', () => {
    reads('|3 1/2 years', 3.5, 0.5, '3 1/2');
    reads('|5½ years', 5.5, 0.5, '5½');
    reads('|½ a year', 0.5, 0.01, '½');
    reads('|3/4 of them', 0.75, 0.01, '3/4');
  });

  it('reads no share in names and days', () => {
    reads('|9/11', 9, 1, '9');
    reads('|24/7', 24, 1, '24');
  });

  for (const text of ['|1.2.3', '|1234567890123', '|1,000,000,000,000,000,000,000'])
    it(`reads no number in ${text}`, () => {
      assert.equal(numeralOf(text), undefined);
    });
});

describe('readNumeral: magnitudes alone', () => {
  function bounds(markedText: string, expected: readonly [number, number], words: string): void {
    const found = numeralOf(markedText);
    assert.deepEqual(found && [found.numeral.bounds, found.words], [expected, words]);
  }

  it('reads them with the bounds that readers take them for', () => {
    bounds('|dozens of people', [20, 200], 'dozens');
    bounds('|hundreds of thousands fled', [200_000, 1_500_000], 'hundreds of thousands');
    bounds('|several hundred people', [200, 1000], 'several hundred');
    bounds('|a few dozen people', [24, 120], 'a few dozen');
  });

  it('reads tens only of something larger', () => {
    assert.equal(numeralOf('|tens of people'), undefined);
    bounds('|tens of thousands', [20_000, 100_000], 'tens of thousands');
  });

  it('reads parts of them', () => {
    reads('|half a million people', 500_000, 100_000, 'half a million');
    reads('|half-dozen people', 6, 1, 'half-dozen');
    reads('|three-quarters of a million', 750_000, 150_000, 'three-quarters of a million');
    reads('|two-thirds of a dozen', 8, 1, 'two-thirds of a dozen');
  });
});

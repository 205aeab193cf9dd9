import assert from 'node:assert/strict';
import { readAmount } from '../../../../../server/src/core/values/read/quantities/amounts';
import { readPair } from '../../../../../server/src/core/values/read/quantities/pairs';
import { markedAtoms } from '../markedAtoms';

/** The pair that begins with the figure behind the mark: "range 10..15 percent", "score 3..2", "none" where it is a name. */
function pairOf(markedText: string): string | undefined {
  const { atoms, index } = markedAtoms(markedText);
  const first = readAmount(atoms, index);
  assert.ok(first);
  const pair = readPair(atoms, first);
  if (!pair) return undefined;
  const told =
    'values' in pair
      ? pair.values.map(({ kind, low, high }) => `${kind} ${low ?? ''}..${high ?? ''}`).join(' ') || 'none'
      : `range ${pair.bounds.low}..${pair.bounds.high}${pair.amount.unit === undefined ? '' : ` ${pair.amount.unit}`}`;
  const { start, end } = atoms.span(index, 'values' in pair ? pair.next : pair.amount.next);
  return `${told}: ${atoms.text.slice(start, end)}`;
}

describe('readPair: ranges', () => {
  it('reads two amounts joined by "to", "or", "between" and a hyphen', () => {
    assert.equal(pairOf('|10 to 15 people'), 'range 10..15: 10 to 15');
    assert.equal(pairOf('|10 or 11 people'), 'range 10..11: 10 or 11');
    assert.equal(pairOf('between |10 and 15 people'), 'range 10..15: 10 and 15');
    assert.equal(pairOf('|2-3 people'), 'range 2..3: 2-3');
    assert.equal(pairOf('|two-to-three weeks'), 'range 2..3 week: two-to-three weeks');
  });

  it('gives both the unit of one', () => {
    assert.equal(pairOf('|10–15 percent'), 'range 10..15 percent: 10–15 percent');
    assert.equal(pairOf('|£20,000-£30,000'), 'range 20000..30000 GBP: £20,000-£30,000');
  });

  it('gives both the magnitude of the second', () => {
    assert.equal(pairOf('|$50-60 million'), 'range 50000000..60000000 USD: $50-60 million');
    assert.equal(pairOf('|one to two million people'), 'range 1000000..2000000: one to two million');
  });

  for (const text of [
    'from |10 to 15 people',
    '|10 or 15 people',
    '|10 and 15 people',
    '|15 to 10 people',
    '|ten to 15 people',
    '|10 percent to 15 km',
    '|5 km to 6 miles',
    '|5 million to 10 people',
    '|10 - 15 people',
    '|10- 15 people',
  ])
    it(`reads two figures in "${text}"`, () => {
      assert.equal(pairOf(text), undefined);
    });
});

describe('readPair: scores', () => {
  it('reads the larger figure first as a score', () => {
    assert.equal(pairOf('It passed |52-48.'), 'score 52..48: 52-48');
  });

  it('reads the smaller figure first as a score beside a word for winning, losing or voting', () => {
    assert.equal(pairOf('They lost |2-3.'), 'score 2..3: 2-3');
    assert.equal(pairOf('a |2-to-1 vote'), 'score 2..1: 2-to-1');
    assert.equal(pairOf('They won |2 to 1.'), 'score 2..1: 2 to 1');
  });
});

describe('readPair: names', () => {
  it('passes over chains of figures', () => {
    assert.equal(pairOf('They play |4-4-2.'), 'none: 4-4-2');
    assert.equal(pairOf('Call |800-273-8255.'), 'none: 800-273-8255');
  });

  it('passes over numbers that name parts of a text or types', () => {
    assert.equal(pairOf('Article |5-6'), 'none: 5-6');
    assert.equal(pairOf('page |3-2'), 'none: 3-2');
    assert.equal(pairOf('F-|16-18'), 'none: 16-18');
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayExists } from '../../../server/src/core/values/calendar';
import { compareValues } from '../../../server/src/core/values/compare/compareValues';
import { Atoms } from '../../../server/src/core/values/read/atoms';
import type { Atom } from '../../../server/src/core/values/read/atoms';
import { readValues } from '../../../server/src/core/values/read/findValues';
import { inFormOf } from '../../../server/src/core/values/format/formatValue';
import { inWords } from '../../../server/src/core/values/format/numbersInWords';
import type { Value } from '../../../server/src/core/values/value';
import { valueOf, valuesOf } from './finding';

const amount = fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 100, max: 5_000_000 }));
const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);

const figure = amount.map((value) => value.toLocaleString('en-US'));
const words = fc.integer({ min: 2, max: 999_999 }).map((value) => inWords(value) ?? '');
const magnitude = fc
  .tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom('million', 'billion', 'trillion'))
  .map(([value, word]) => `${value / 10} ${word}`);
const modifier = fc.constantFrom('', 'more than ', 'about ', 'nearly ', 'at least ', 'up to ', 'fewer than ');

const counts = fc
  .tuple(modifier, fc.oneof(figure, words, magnitude))
  .map(([before, number]) => `${before}${number} people came`);
const money = fc.oneof(figure, magnitude).map((number) => `worth $${number} then`);
const percentages = fc
  .tuple(fc.integer({ min: 2, max: 99 }), fc.constantFrom('%', ' percent', ' per cent'))
  .map(([number, sign]) => `a rise of ${number}${sign} then`);
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, date]) => dayExists(month, date, year));
const dates = fc
  .tuple(day, fc.boolean())
  .map(([[year, month, date], american]) =>
    american
      ? `on ${months[month - 1] ?? ''} ${date}, ${year}`
      : `on ${date} ${months[month - 1] ?? ''} ${year}`,
  );
const kinds = [counts, money, percentages, dates];
const texts = fc.oneof(...kinds);

describe('values', () => {
  it('equal themselves', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(compareValues(valueOf(text), valueOf(text)), 'equal');
      }),
    );
  });

  it('compare the same from either side', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        assert.equal(compareValues(valueOf(a), valueOf(b)), compareValues(valueOf(b), valueOf(a)));
      }),
    );
  });

  for (const [index, kind] of kinds.entries())
    it(`written in another's form and found again, are equal (${['counts', 'money', 'percentages', 'dates'][index] ?? ''})`, () => {
      fc.assert(
        fc.property(kind, kind, (draft, source) => {
          const [like, value] = [valueOf(draft), plain(valueOf(source))];
          const text =
            draft.slice(0, like.core.start) + inFormOf(value, like, draft) + draft.slice(like.core.end);
          assert.equal(compareValues(plain(valueOf(text)), value), 'equal', `${draft} + ${source} = ${text}`);
        }),
      );
    });

  it('lie within the text, in order, the figure inside the expression', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(texts, fc.string(), fc.constantFrom('-', '/', 'to', 'half', 'a', 'third', '.', 'May')),
        ),
        (parts) => {
          const text = parts.join(' ');
          let end = 0;
          for (const { span, core } of valuesOf(text)) {
            assert.ok(
              span.start >= end && span.start <= core.start && core.start < core.end && core.end <= span.end,
            );
            end = span.end;
          }
          assert.ok(end <= text.length);
        },
      ),
    );
  });

  it('have finite amounts', () => {
    for (const text of [
      '9'.repeat(400),
      `${'9'.repeat(400)} million`,
      `0.${'0'.repeat(400)}1`,
      '1,000,000,000,000,000,000,000',
    ])
      for (const value of valuesOf(text)) assert.ok(Number.isFinite(value.amount ?? 0));
  });

  for (const piece of [
    '1,111,',
    '1-',
    'a hundred and ',
    'twenty-',
    '1/2 ',
    '\n ',
    "'",
    'half a ',
    'more than ',
    '$',
    'May 3, ',
    '1 to ',
    'five ',
  ])
    it(`are found by looking at each atom a bounded number of times in ${JSON.stringify(piece)} repeated`, () => {
      const [short, long] = [100, 1000].map((count) => new CountingAtoms(piece.repeat(count), []));
      assert.ok(short && long);
      readValues(short);
      readValues(long);
      assert.ok(long.reads < 11 * short.reads, `${short.reads} reads, then ${long.reads}`);
    });
});

class CountingAtoms extends Atoms {
  /** Number of times that an atom was looked at. */
  reads = 0;

  override at(index: number): Atom {
    this.reads += 1;
    return super.at(index);
  }
}

/** Without the modifier, which a figure in another's form does not bring. */
function plain(value: Value): Value {
  return { ...value, modifier: undefined };
}

import assert from 'node:assert/strict';
import { readMonthDate } from '../../../../../server/src/core/values/read/dates/monthDates';
import type { CalendarDate } from '../../../../../server/src/core/values/value';
import { markedAtoms } from '../markedAtoms';

/** Reads the date at the month behind the mark: the words of the date, its parts, and its last day. */
function reads(markedText: string, words: string, date?: CalendarDate, until?: CalendarDate): void {
  const { atoms, index } = markedAtoms(markedText);
  const found = readMonthDate(atoms, index);
  assert.ok(found);
  const { start, end } = atoms.span(found.first, found.next);
  assert.deepEqual([atoms.text.slice(start, end), found.date, found.until], [words, date, until]);
}

function readsNone(markedText: string): void {
  const { atoms, index } = markedAtoms(markedText);
  assert.equal(readMonthDate(atoms, index), undefined);
}

describe('readMonthDate', () => {
  it('reads a day and a year behind the month', () => {
    reads('|March 15, 2014', 'March 15, 2014', { year: 2014, month: 3, day: 15 });
    reads('|March 15 people', 'March 15', { month: 3, day: 15 });
    reads('|March the 3rd', 'March the 3rd', { month: 3, day: 3 });
  });

  it('reads a stretch of days', () => {
    reads('|Aug. 15-17', 'Aug. 15-17', { month: 8, day: 15 }, { month: 8, day: 17 });
    reads(
      '|Aug. 15 to 17, 2020',
      'Aug. 15 to 17, 2020',
      { year: 2020, month: 8, day: 15 },
      { year: 2020, month: 8, day: 17 },
    );
  });

  it('ends a stretch that goes on in another month at its first day', () => {
    reads('|Aug. 30-Sept. 2', 'Aug. 30', { month: 8, day: 30 });
  });

  it('passes over days that do not exist', () => {
    reads('|Feb. 30', 'Feb. 30');
    reads('|Aug. 17-15', 'Aug. 17-15');
  });

  it('reads no day where the figure belongs to a quantity', () => {
    readsNone('|May 3 million');
    readsNone('|March 15 percent');
  });

  it('reads a year behind the month', () => {
    reads('|March 2014', 'March 2014', { year: 2014, month: 3 });
    reads('|March of 2014', 'March of 2014', { year: 2014, month: 3 });
    reads('|April, 2020', 'April, 2020', { year: 2020, month: 4 });
    reads('in early |March 2014', 'early March 2014', { year: 2014, month: 3, part: 'early' });
  });

  it('reads the month alone, with the part of it and the year that a word before tells', () => {
    reads('|January', 'January', { month: 1 });
    reads('mid-|March', 'mid-March', { month: 3, part: 'mid' });
    reads('last |March', 'last March', { month: 3, relative: { unit: 'year', offset: -1 } });
  });

  it('reads an abbreviated month alone only with its stop', () => {
    reads('in |Feb. he', 'Feb.', { month: 2 });
    readsNone('in |Feb he');
  });

  it('leaves the sentence its full stop', () => {
    reads('in |June. He', 'June', { month: 6 });
    reads('in |Feb. He', 'Feb', { month: 2 });
  });

  it('reads months that are also words or given names only behind a word that goes before dates', () => {
    reads('in |March', 'March', { month: 3 });
    reads('by |March', 'March', { month: 3 });
    readsNone('|August');
    readsNone('He may: |May went');
  });

  it('reads such a month where it stands before a noun', () => {
    reads('a |June report', 'June', { month: 6 });
    readsNone('a |June Smith report');
  });

  it('reads March and May between months, before what months have, and as deadlines', () => {
    reads('between |March and May', 'March', { month: 3 });
    reads('the |March summit', 'March', { month: 3 });
    reads('the end of |May', 'May', { month: 5 });
    reads('by |May.', 'May', { month: 5 });
  });

  for (const text of ['by |May said so', 'the |March on Washington', 'for |May Day', 'of |May'])
    it(`reads the word or name in "${text}" as none`, () => {
      readsNone(text);
    });

  it('reads a given name as none where a surname follows', () => {
    readsNone('in |August Wilson said');
    reads('in |January Wilson said', 'January', { month: 1 });
  });
});

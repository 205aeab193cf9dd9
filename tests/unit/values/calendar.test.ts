import assert from 'node:assert/strict';
import {
  dayExists,
  monthName,
  monthOf,
  weekdayName,
  weekdayOf,
  weekdayOfDate,
} from '../../../server/src/core/values/calendar';

describe('the calendar', () => {
  it('knows months and weekdays by name and abbreviation', () => {
    assert.deepEqual(['january', 'sept', 'sep', 'dec', 'friday'].map(monthOf), [1, 9, 9, 12, undefined]);
    assert.deepEqual(['sunday', 'mon', 'thurs', 'saturday', 'march'].map(weekdayOf), [0, 1, 4, 6, undefined]);
  });

  it('names months and weekdays', () => {
    assert.deepEqual([1, 9, 12].map(monthName), ['January', 'September', 'December']);
    assert.deepEqual([0, 1, 6].map(weekdayName), ['Sunday', 'Monday', 'Saturday']);
  });

  it('has no days that a month does not have', () => {
    assert.equal(dayExists(2, 30), false);
    assert.equal(dayExists(4, 31), false);
    assert.equal(dayExists(13, 1), false);
    assert.equal(dayExists(1, 0), false);
    assert.equal(dayExists(12, 31), true);
  });

  it('has February 29 in leap years, and where no year is given', () => {
    assert.equal(dayExists(2, 29, 2024), true);
    assert.equal(dayExists(2, 29, 2000), true);
    assert.equal(dayExists(2, 29, 1900), false);
    assert.equal(dayExists(2, 29, 2023), false);
    assert.equal(dayExists(2, 29), true);
  });

  it('knows the weekday of a date', () => {
    assert.equal(weekdayOfDate(2022, 2, 24), 4);
  });
});

import assert from 'node:assert/strict';
import { marked, told } from '../finding';

function reads(text: string, ...expected: string[]): void {
  assert.deepEqual(told(text), expected);
}

describe('findValues: dates', () => {
  it('reads whole dates in both orders', () => {
    reads('on Feb. 24, 2022', 'date year=2022 month=2 day=24');
    reads('on 24 February 2022', 'date year=2022 month=2 day=24');
    reads('on the 24th of February, 2022', 'date year=2022 month=2 day=24');
    reads('on 2022-02-24', 'date year=2022 month=2 day=24');
    reads('on 24/02/2022', 'date year=2022 month=2 day=24');
  });

  it('knows only the year where day and month cannot be told apart', () => {
    reads('on 03/02/2022', 'date year=2022');
  });

  it('reads a weekday as part of its date', () => {
    reads('on Friday, Aug. 15, 2025', 'date year=2025 month=8 day=15 weekday=5');
    assert.deepEqual(marked('on Friday, Aug. 15, 2025, he'), ['[Friday, Aug. 15, 2025]']);
  });

  it('reads years, months and decades', () => {
    reads('in 2014', 'date year=2014');
    reads('the 2014 annexation', 'date year=2014');
    reads('in March 2014', 'date year=2014 month=3');
    reads('in the late 1990s', 'date decade=1990 part=late');
    reads('a June report', 'date month=6');
    reads('by March', 'date month=3');
    reads('by the end of May', 'date month=5');
    reads('in the 19th century', 'date century=19');
    reads('in 70 AD', 'date year=70');
  });

  it('reads stretches of days and years', () => {
    reads('from 2014 to 2016', 'date year=2014 to year=2016');
    reads('in 2014-16', 'date year=2014 to year=2016');
    reads('in 2015/16', 'date year=2015 to year=2016');
    reads('on Aug. 15-17', 'date month=8 day=15 to month=8 day=17');
    reads('on 5 to 10 August', 'date month=8 day=5 to month=8 day=10');
  });

  it('reads weekdays, with the word that places them', () => {
    reads('on Friday', 'weekday weekday=5');
    reads('last Friday', 'weekday weekday=5 -1 weekday');
    assert.deepEqual(marked('said last Friday'), ['last [Friday]']);
  });

  it('keeps relative dates relative', () => {
    reads('yesterday', 'date -1 day');
    reads('last week', 'date -1 week');
    reads('next year', 'date +1 year');
    reads('three days ago', 'date 3 day -3 day');
  });

  for (const text of [
    'on February 30, 2022',
    'on Feb. 29, 2023',
    'on 31 April',
    'He may go.',
    'The march began.',
    'Theresa May said so.',
    'Black Friday sales',
    'the Sunday Times',
    'USA Today reported',
  ])
    it(`reads no date in "${text}"`, () => {
      reads(text);
    });

  it('reads February 29 of a leap year', () => {
    reads('on Feb. 29, 2024', 'date year=2024 month=2 day=29');
  });

  it('leaves the sentence its full stop', () => {
    assert.deepEqual(marked('He left in Aug. 2014.'), ['[Aug. 2014]']);
    assert.deepEqual(marked('He left on 3 Aug. Then he came.'), ['[3 Aug]']);
  });
});

describe('findValues: durations', () => {
  it('reads stretches of time', () => {
    reads('a 30-day ceasefire', 'duration 30 day');
    reads('for two hours', 'duration 2 hour');
    reads('for half an hour', 'duration 0.5 hour');
    reads('for an hour and a half', 'duration 1.5 hour');
    reads('for a year', 'duration 1 year');
  });

  it('reads two units as one amount', () => {
    reads('for one hour and 20 minutes', 'duration 80 minute');
    reads('for two years and six months', 'duration 30 month');
  });

  it('takes over and under before a stretch for prepositions', () => {
    reads('over three days', 'duration 3 day');
    reads('more than three days', 'duration more 3 day');
  });

  it('leaves rates alone', () => {
    reads('four times a week', 'count 4 time');
  });
});

describe('findValues: times of day', () => {
  it('reads clocks', () => {
    reads('at 3:30 p.m. today', 'time 15:30', 'date 0 day');
    reads('at 10.30pm', 'time 22:30');
    reads('at 10am', 'time 10:00');
    reads('at 18:00', 'time 18:00');
    reads('at 03:20', 'time 3:20');
    reads('at five o’clock', 'time 5:00?');
    reads('at noon', 'time 12:00');
  });

  it('reads minutes past and to an hour, and hours from noon and midnight', () => {
    reads('at twenty past midnight', 'time 0:20');
    reads('until a quarter past eight', 'time 8:15?');
    reads('at a quarter to nine', 'time 8:45?');
    reads('half past six', 'time 6:30?');
    reads('some two hours after midnight', 'time 2:00');
    reads('an hour before noon', 'time 11:00');
  });

  it('takes no range of numbers for a time', () => {
    reads('from ten to twelve', 'number 10', 'number 12');
    reads('two hours after the vote', 'duration 2 hour');
  });

  it('reads an hour before a part of the day', () => {
    reads('at six in the morning', 'time 6:00');
    reads('shortly after two in the afternoon', 'time 14:00');
    reads('until nearly eleven at night', 'time 23:00');
    reads('at nine that night', 'time 21:00');
    reads('at six on Friday', 'time 6:00?', 'weekday weekday=5');
    reads('killed three that night', 'number 3');
  });
});

import assert from 'node:assert/strict';
import { dateInFormOf, timeInFormOf } from '../../../../server/src/core/values/format/formatDates';
import { valueOf } from '../finding';

describe('dateInFormOf', () => {
  for (const [draft, source, expected] of [
    ['Feb. 24', '2 August 2023', 'Aug. 2'],
    ['24 Feb', '2 August 2023', '2 Aug'],
    ['February 24th', '2 August 2023', 'August 2nd'],
    ['24th of February', '2 August 2023', '2nd of August'],
    ['Feb. 24, 2022', '2 August 2023', 'Aug. 2, 2023'],
    ['24 February 2022', 'Aug. 2, 2023', '2 August 2023'],
    ['Feb. 2022', '2 August 2023', 'Aug. 2023'],
    ['February', '2 August 2023', 'August'],
  ] as const)
    it(`writes days and months as the draft's “${draft}” does: ${expected}`, () => {
      assert.equal(dateInFormOf(valueOf(`on ${source}`), draft), expected);
    });

  for (const [draft, source, expected] of [
    ['Friday', '2 August 2023', 'Wednesday'],
    ['Friday, Feb. 24', '2 August 2023', 'Wednesday, Aug. 2'],
    ['Tuesday 24 February', '2 August 2023', 'Wednesday 2 August'],
    ['Sunday', 'last Friday', 'Friday'],
  ] as const)
    it(`tells the weekday where “${draft}” does: ${expected}`, () => {
      assert.equal(dateInFormOf(valueOf(`on ${source}`), draft), expected);
    });

  for (const [draft, source, expected] of [
    ['2012', 'March 2014', '2014'],
    ['2012', '2014-16', '2014-2016'],
    ['’80s', 'the 1990s', '’90s'],
    ['1980s', 'the 1990s', '1990s'],
    ['Aug. 15-17', 'Aug. 20-22', 'Aug. 20-22'],
    ['5 to 10 August', 'Aug. 20-22', '20-22 August'],
  ] as const)
    it(`writes years, decades and stretches as “${draft}”: ${expected}`, () => {
      assert.equal(dateInFormOf(valueOf(`in ${source}`), draft), expected);
    });

  for (const [draft, source, expected] of [
    ['March', '2014', '2014'],
    ['2012', 'March', 'March'],
    ['last week', 'March 2014', 'March'],
    ['Aug. 15', 'last week', 'Aug. 15'],
  ] as const)
    it(`writes “${source}” for “${draft}”, whose parts it does not have, as ${expected}`, () => {
      assert.equal(dateInFormOf(valueOf(`in ${source}`), draft), expected);
    });
});

describe('timeInFormOf', () => {
  for (const [draft, source, expected] of [
    ['3 p.m.', '15:30', '3:30 p.m.'],
    ['3pm', '9 p.m.', '9pm'],
    ['10.30am', '18:05', '6.05pm'],
    ['15:30', '6 p.m.', '18:00'],
    ['noon', '3 p.m.', '15:00'],
  ] as const)
    it(`writes ${source} as “${draft}” does: ${expected}`, () => {
      assert.equal(timeInFormOf(valueOf(`at ${source}`), draft), expected);
    });
});

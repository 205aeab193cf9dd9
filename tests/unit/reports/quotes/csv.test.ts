import assert from 'node:assert/strict';
import { quotesCsv } from '../../../../server/src/reports/quotes/csv';

describe('the list of attributions as CSV', () => {
  const row = (text: string): string | undefined =>
    quotesCsv([
      {
        name: 'a.md',
        text,
        attributions: [
          { type: 'direct', content: [{ start: 0, end: text.length }], cue: [], speaker: [], hedged: false },
        ],
      },
    ]).split('\r\n')[1];

  it('escapes quotation marks and keeps each text on one line', () => {
    assert.equal(row('"Yes",\nshe'), 'a.md,1,1,direct,,,,,,false,"""Yes"", she"');
  });

  it('prefixes text that a spreadsheet would read as a formula', () => {
    assert.equal(row('=1+1'), "a.md,1,1,direct,,,,,,false,'=1+1");
  });

  it('starts with a header row', () => {
    assert.match(quotesCsv([]), /^file,line,column,type,speaker,.*\r\n$/);
  });
});

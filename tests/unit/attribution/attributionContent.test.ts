import assert from 'node:assert/strict';
import { attributionContent } from '../../../server/src/core/attribution/attributionContent';
import { sentenceOf } from './parsedText';

/** Type and texts of the content from a word to the end of the sentence without its full stop. */
function content(text: string, from: number): [type: string, texts: string[]] {
  const { units, range } = sentenceOf(text);
  const last = units.at(-1)?.text === '.' ? range.to - 1 : range.to;
  const { type, spans } = attributionContent(units, [{ from, to: last }]);
  return [type, spans.map(({ start, end }) => text.slice(start, end))];
}

describe('attributionContent', () => {
  it('is direct where all of it is quoted', () => {
    assert.deepEqual(content('She said: “We are ready.”', 3), ['direct', ['“We are ready.”']]);
  });

  it('is indirect where nothing is quoted', () => {
    assert.deepEqual(content('She said that it was ready.', 2), ['indirect', ['that it was ready']]);
  });

  it('is mixed where part of it is quoted, and gives the parts in order', () => {
    assert.deepEqual(content('She said the plan was “ready to go” on Monday.', 2), [
      'mixed',
      ['the plan was', '“ready to go”', 'on Monday'],
    ]);
  });

  it('leaves out words that only join a quotation', () => {
    assert.deepEqual(content('She said that “we are ready”.', 2), ['direct', ['“we are ready”']]);
  });

  it('starts with the quotation that a colon introduces', () => {
    assert.deepEqual(content('Her answer came that night: “We are ready.”', 2), [
      'direct',
      ['“We are ready.”'],
    ]);
  });

  it('takes the title of a work in reported speech for no quotation', () => {
    assert.deepEqual(content('She said the “Sunday Morning Show” was off.', 2), [
      'indirect',
      ['the “Sunday Morning Show” was off'],
    ]);
  });
});

import assert from 'node:assert/strict';
import { compareWordings } from '../../../server/src/core/values/compare/compareWordings';

function different(text: string, other: string): string[] {
  return compareWordings(text, other).different.map(({ span }) => text.slice(span.start, span.end));
}

describe('the values of two wordings', () => {
  it('differ where no value of the other agrees', () => {
    assert.deepEqual(different('nine cracks', 'eleven cracks'), ['nine']);
    assert.deepEqual(different('on Tuesday', 'on Wednesday'), ['Tuesday']);
  });

  it('agree where they are the same or rounded', () => {
    assert.deepEqual(different('nearly 200 people', '196 people'), []);
    assert.deepEqual(different('11 cracks', 'eleven cracks'), []);
    assert.deepEqual(different('March 2031', '4 March 2031'), []);
  });

  it('agree each with any of the other', () => {
    assert.deepEqual(different('5 of 12', '12 were there, five stayed'), []);
    assert.deepEqual(different('5 of 13', '12 were there, five stayed'), ['13']);
  });

  it('are nothing to compare where one has none', () => {
    assert.deepEqual(different('nine cracks', 'some cracks'), []);
  });
});

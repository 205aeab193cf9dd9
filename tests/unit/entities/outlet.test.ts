import assert from 'node:assert/strict';
import { isAudienceName, mayBeOneOutlet, outletWords } from '../../../server/src/core/entities/outlet';

describe('names of outlets', () => {
  it('may be one where they share a word, or one is an abbreviation', () => {
    assert.equal(mayBeOneOutlet('The Harbour Star', 'Star'), true);
    assert.equal(mayBeOneOutlet('The Harbour Star', 'THS'), true);
    assert.equal(mayBeOneOutlet('The Harbour Star', 'The Courier'), false);
    assert.equal(mayBeOneOutlet('The Harbour Star', 'CSS'), false);
  });

  it('are told by their words without article and short ones', () => {
    assert.deepEqual(outletWords('The Voice of Zürich'), ['voice', 'zurich']);
  });

  it('are no descriptions and no names of people', () => {
    assert.deepEqual(['the Courier', 'reporters', 'Ingrid Quill'].map(isAudienceName), [true, false, false]);
  });
});

import assert from 'node:assert/strict';
import { mayNameThing } from '../../../server/src/core/entities/nameOfThing';

describe('names of things', () => {
  it('end with a noun and do not begin with a given name', () => {
    assert.deepEqual(['Alder Medal', 'Quarry Lights'].map(mayNameThing), [true, true]);
  });

  it('are not names with a given name, or single ones', () => {
    assert.deepEqual(['Ingrid Brook', 'Brook', 'Teodor Balint'].map(mayNameThing), [false, false, false]);
  });
});

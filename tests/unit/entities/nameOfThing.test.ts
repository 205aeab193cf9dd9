import assert from 'node:assert/strict';
import { mayNamePerson, mayNameThing } from '../../../server/src/core/entities/nameOfThing';

describe('names of things', () => {
  it('end with a noun and do not begin with a given name', () => {
    assert.deepEqual(['Alder Medal', 'Quarry Lights'].map(mayNameThing), [true, true]);
  });

  it('are not names with a given name, or single ones', () => {
    assert.deepEqual(['Ingrid Brook', 'Brook', 'Teodor Balint'].map(mayNameThing), [false, false, false]);
  });
});

describe('mayNamePerson', () => {
  it('takes names of one to four parts, and of more with particles', () => {
    for (const name of ['Quill', 'Mara Quill', 'Mara J. Quill', 'Maria de la Luz Quill'])
      assert.equal(mayNamePerson(name), true, name);
  });

  it('takes no country, group, abbreviation, indefinite pronoun or headline', () => {
    for (const name of ['Russia', 'Delegates', 'Calif.', 'Nobody', 'Black Lawmakers Rip Edgar Quill'])
      assert.equal(mayNamePerson(name), false, name);
  });
});

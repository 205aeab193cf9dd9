import assert from 'node:assert/strict';
import { onePerson } from '../../../server/src/core/entities/knownPerson';
import type { NamedPerson } from '../../../server/src/core/entities/knownPerson';

describe('a person whom several documents name', () => {
  const full = { name: 'Mara Quill', roles: ['minister'] };
  const surname = { name: 'Quill', roles: ['coach of the team'] };

  it('has the fullest name and every role', () => {
    assert.deepEqual(onePerson([surname, full]), {
      name: 'Mara Quill',
      roles: ['coach of the team', 'minister'],
    });
  });

  it('is nobody where two people have the surname', () => {
    assert.equal(onePerson([surname, full, { name: 'Tom Quill', roles: [] }]), undefined);
  });

  it('is nobody where nobody is named', () => {
    assert.equal(onePerson<NamedPerson>([]), undefined);
  });
});

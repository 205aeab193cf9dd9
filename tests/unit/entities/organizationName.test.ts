import assert from 'node:assert/strict';
import { isOrganizationName } from '../../../server/src/core/entities/organizationName';

describe('isOrganizationName', () => {
  for (const name of [
    'Hollin Town Council',
    'The Times',
    'NATO',
    'U.N.',
    'Bureau of Statistics',
    'Quill & Brandt',
  ]) {
    it(`is true for ${name}`, () => {
      assert.equal(isOrganizationName(name), true);
    });
  }

  for (const name of ['Mara Quill', 'Quill', 'Hollin']) {
    it(`is false for ${name}`, () => {
      assert.equal(isOrganizationName(name), false);
    });
  }
});

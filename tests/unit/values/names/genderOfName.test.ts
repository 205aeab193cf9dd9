import assert from 'node:assert/strict';
import { genderOfName } from '../../../../server/src/core/values/names/genderOfName';

describe('genderOfName', () => {
  for (const [name, gender] of [
    ['Ingrid Quill', 'female'],
    ['Dr. Ingrid Quill', 'female'],
    ['Jürgen Quill', 'male'],
    ['Kim Quill', undefined],
    ['Ingrid', undefined],
    ['', undefined],
  ] as const) {
    it(`of “${name}” is ${gender ?? 'not told'}`, () => {
      assert.equal(genderOfName(name), gender);
    });
  }
});

import assert from 'node:assert/strict';
import { isPersonTitle, personNameParts } from '../../../../server/src/core/values/names/personNames';

describe('personNameParts', () => {
  for (const [name, parts] of [
    ['U.S. President Donald J. Trump Jr.', ['Donald', 'J.', 'Trump']],
    ['Deputy Foreign Minister Alexander Grushko', ['Alexander', 'Grushko']],
    ['Sir Keir Starmer’s', ['Keir', 'Starmer']],
    ['(“Anna Lund”),', ['Anna', 'Lund']],
    ['Putin', ['Putin']],
    ['the president', []],
    ['', []],
  ] as const) {
    it(`takes titles, suffixes and marks from “${name}”`, () => {
      assert.deepEqual(personNameParts(name), parts);
    });
  }
});

describe('isPersonTitle', () => {
  it('knows titles and offices with and without a full stop', () => {
    for (const word of ['Mr.', 'Mr', 'President', 'spokesman', 'Gen.'])
      assert.equal(isPersonTitle(word), true);
    for (const word of ['Anna', 'the', '']) assert.equal(isPersonTitle(word), false);
  });
});

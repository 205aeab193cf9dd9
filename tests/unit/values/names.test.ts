import assert from 'node:assert/strict';
import {
  comparePersonNames,
  personNameParts,
  sameGivenName,
  sameNamePart,
} from '../../../server/src/core/values/names';

describe('personNameParts', () => {
  for (const [name, parts] of [
    ['U.S. President Donald J. Trump Jr.', ['Donald', 'J.', 'Trump']],
    ['Deputy Foreign Minister Alexander Grushko', ['Alexander', 'Grushko']],
    ['Sir Keir Starmer’s', ['Keir', 'Starmer']],
    ['Putin', ['Putin']],
    ['the president', []],
  ] as const) {
    it(`takes the titles from “${name}”`, () => {
      assert.deepEqual(personNameParts(name), parts);
    });
  }
});

describe('sameNamePart', () => {
  for (const [a, b] of [
    ['Zelenskyy', 'Zelenskiy'],
    ['Zelensky', 'Zelenskii'],
    ['Donbas', 'Donbass'],
    ['Kyiv', 'Kiev'],
    ['Zaporizhzhia', 'Zaporizhia'],
    ['Peskov', 'Peskow'],
    ['Merezhko', 'Мережко'],
  ] as const) {
    it(`takes ${a} and ${b} for one`, () => {
      assert.equal(sameNamePart(a, b), true);
    });
  }

  for (const [a, b] of [
    ['Trump', 'Truman'],
    ['Putin', 'Rutin'],
    ['Kelly', 'Kerry'],
    ['Clinton', 'Klimt'],
  ] as const) {
    it(`keeps ${a} and ${b} apart`, () => {
      assert.equal(sameNamePart(a, b), false);
    });
  }
});

describe('sameGivenName', () => {
  for (const [a, b] of [
    ['Volodymyr', 'Vladimir'],
    ['Mike', 'Michael'],
    ['D.', 'Donald'],
    ['Steve', 'Steven'],
  ] as const) {
    it(`takes ${a} and ${b} for one`, () => {
      assert.equal(sameGivenName(a, b), true);
    });
  }
});

describe('comparePersonNames', () => {
  it('tells two people of one surname apart', () => {
    assert.equal(comparePersonNames('Bill Clinton', 'Hillary Clinton'), 'different');
  });

  it('takes a surname alone for anybody who bears it', () => {
    assert.equal(comparePersonNames('Clinton', 'Hillary Clinton'), 'same');
  });

  it('cannot compare an office', () => {
    assert.equal(comparePersonNames('the president', 'Donald Trump'), 'unknown');
  });
});

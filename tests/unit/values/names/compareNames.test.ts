import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  comparePersonNames,
  sameGivenName,
  sameNamePart,
} from '../../../../server/src/core/values/names/compareNames';
import type { NameComparison } from '../../../../server/src/core/values/names/compareNames';

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

  it('takes names of six letters or more for one where one letter is wrong', () => {
    assert.equal(sameNamePart('Leavitt', 'Levitt'), true);
    assert.equal(sameNamePart('Sandvik', 'Sandvig'), true);
    assert.equal(sameNamePart('Olsen', 'Olson'), false);
  });

  it('takes names of twelve letters or more for one where two letters are wrong', () => {
    assert.equal(sameNamePart('Vandenbergen', 'Vanderbergan'), true);
    assert.equal(sameNamePart('Sandvik', 'Sondvig'), false);
  });

  it('keeps names apart that begin with other sounds', () => {
    assert.equal(sameNamePart('Hansson', 'Jansson'), false);
  });
});

describe('sameGivenName', () => {
  for (const [a, b] of [
    ['Volodymyr', 'Vladimir'],
    ['Mike', 'Michael'],
    ['D.', 'Donald'],
    ['Steve', 'Steven'],
    ['Fred', 'Frederick'],
    ['Sam', 'Samuel'],
    ['Sam', 'Samantha'],
    ['Helen', 'Helena'],
    ['Jonatan', 'Jonathan'],
  ] as const) {
    it(`takes ${a} and ${b} for one`, () => {
      assert.equal(sameGivenName(a, b), true);
      assert.equal(sameGivenName(b, a), true);
    });
  }

  for (const [a, b] of [
    ['Samuel', 'Samantha'],
    ['Daniel', 'Danielle'],
    ['Michael', 'Michaela'],
    ['Robert', 'Roberta'],
    ['Paul', 'Pauline'],
    ['Jo', 'Jonathan'],
    ['Anna', 'Maria'],
    ['D.', 'Maria'],
  ] as const) {
    it(`keeps ${a} and ${b} apart`, () => {
      assert.equal(sameGivenName(a, b), false);
      assert.equal(sameGivenName(b, a), false);
    });
  }
});

describe('comparePersonNames', () => {
  const compares = (title: string, expected: NameComparison, a: string, b: string): void => {
    it(`${title}: ${a} and ${b} are ${expected}`, () => {
      assert.equal(comparePersonNames(a, b), expected);
      assert.equal(comparePersonNames(b, a), expected);
    });
  };

  compares(
    'two given names with one surname are two persons',
    'different',
    'Bill Clinton',
    'Hillary Clinton',
  );
  compares('also where the given names are alike', 'different', 'Samuel Alito', 'Samantha Alito');
  compares('a short form is the person', 'same', 'Sam Alito', 'Samuel Alito');
  compares('a short form may be the person', 'same', 'Sam Alito', 'Samantha Alito');
  compares('a transliteration is the person', 'same', 'Volodymyr Zelenskyy', 'Vladimir Zelensky');
  compares('a middle name is left aside', 'same', 'Donald J. Trump', 'Donald Trump');
  compares('a title is left aside', 'same', 'President Trump', 'Donald Trump');
  compares('a surname alone is anybody who bears it', 'same', 'Clinton', 'Hillary Clinton');
  compares('a given name alone is anybody who bears it', 'same', 'Hillary', 'Hillary Clinton');
  compares('other surnames are other persons', 'different', 'Anna Lund', 'Anna Berg');
  compares('an office has no name', 'unknown', 'the president', 'Donald Trump');

  it('finds a name equal to itself, and the same from either side', () => {
    const names = fc
      .array(
        fc.constantFrom(
          'Anna',
          'Samuel',
          'Samantha',
          'Sam',
          'Lund',
          'Lundt',
          'J.',
          'President',
          'Зеленський',
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(names, names, (a, b) => {
        assert.equal(comparePersonNames(a, b), comparePersonNames(b, a));
        assert.notEqual(comparePersonNames(a, a), 'different');
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  areSpellingsOfPlace,
  isSpellingOf,
  plainName,
  spellingKey,
  transliterationKey,
} from '../../../../server/src/core/values/names/spelling';

describe('plainName', () => {
  for (const [name, plain] of [
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Łukasz', 'lukasz'],
    ['Müller', 'muller'],
    ['Strauß', 'strauss'],
    ['Søren', 'soren'],
    ['Мережко', 'merezhko'],
    ['Щербак', 'shcherbak'],
  ] as const)
    it(`writes ${name} as ${plain}`, () => {
      assert.equal(plainName(name), plain);
    });

  it('leaves a plain name as it is', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        assert.equal(plainName(plainName(name)), plainName(name));
      }),
    );
  });
});

describe('transliterationKey', () => {
  for (const spellings of [
    ['Zelenskyy', 'Zelenskiy', 'Zelensky', 'Zelenskii', 'Зеленський'],
    ['Peskov', 'Peskow'],
    ['Shcherbak', 'Scherbak'],
    ['Khrushchev', 'Hrushchev'],
    ['Alexei', 'Aleksey'],
  ])
    it(`is one for ${spellings.join(', ')}`, () => {
      assert.equal(new Set(spellings.map(transliterationKey)).size, 1);
    });

  it('is another one where consonants differ', () => {
    assert.notEqual(transliterationKey('Grushko'), transliterationKey('Hrouchko'));
  });
});

describe('spellingKey', () => {
  for (const spellings of [
    ['Zelenskyy', 'Zelensky'],
    ['Donbas', 'Donbass'],
    ['Kyiv', 'Kiev'],
    ['Zaporizhzhia', 'Zaporizhia', 'Zaporozhye'],
    ['Beijing', 'Peking'],
  ])
    it(`is one for ${spellings.join(', ')}`, () => {
      assert.equal(new Set(spellings.map(spellingKey)).size, 1);
    });

  for (const [a, b] of [
    ['America', 'American'],
    ['Mumbai', 'Kolkata'],
    ['Harris', 'Morris'],
  ] as const)
    it(`keeps ${a} and ${b} apart`, () => {
      assert.equal(isSpellingOf(a, b), false);
    });
});

describe('areSpellingsOfPlace', () => {
  it('knows the names of one place', () => {
    assert.equal(areSpellingsOfPlace('luhansk', 'lugansk'), true);
    assert.equal(areSpellingsOfPlace('mumbai', 'bombay'), true);
  });

  it('takes no other names for a place', () => {
    assert.equal(areSpellingsOfPlace('luhansk', 'lviv'), false);
    assert.equal(areSpellingsOfPlace('anna', 'anna'), false);
  });
});

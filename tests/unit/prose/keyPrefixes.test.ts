import assert from 'node:assert/strict';
import { keyPrefixesOf } from '../../../server/src/core/prose/keyPrefixes';
import { wordsOf } from '../../../server/src/core/prose/words';
import { seeds } from '../seeds';

/** Prefixes of a word of which no key prefix begins the word's key. */
function failingPrefixes(word: string): string[] {
  const whole = wordsOf(word).words[0]?.key ?? '';
  return Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1)).filter((typed) => {
    const key = wordsOf(typed).words[0]?.key ?? '';
    return !keyPrefixesOf(typed, key).some((prefix) => whole.startsWith(prefix));
  });
}

describe('keyPrefixesOf', () => {
  it('has a prefix of the key for every prefix of a word that folding respells', () => {
    const respelled =
      'harbour neighbours colouring favourites neighbourhood organise organisations promise analysed theatre centres ' +
      'defence licences travelled traveller programme grey greying judgement cheques towards afterwards whilst';
    assert.deepEqual(respelled.split(' ').flatMap(failingPrefixes), []);
  });

  it('has a prefix of the key for every prefix of the words of an article, of number words from two letters on', () => {
    const words = new Set(seeds.flatMap(({ text }) => text.match(/[A-Za-z]{4,}/gu) ?? []));
    assert.deepEqual(
      [...words].flatMap(failingPrefixes).filter(({ length }) => length > 1),
      [],
    );
  });

  it('has the figure of a number word that begins with the letters', () => {
    assert.ok(keyPrefixesOf('twent', 'twent').includes('20'));
  });

  it('has no prefix of a word that begins with other letters', () => {
    for (const prefix of keyPrefixesOf('colou', 'colou')) assert.ok(!'colony'.startsWith(prefix));
  });
});

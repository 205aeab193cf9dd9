import assert from 'node:assert/strict';
import { keyPrefixesOf } from '../../../server/src/core/prose/keyPrefixes';
import { wordsOf } from '../../../server/src/core/prose/words';
import { seeds } from '../seeds';

/** The beginnings of a word that are not seen to lead to it. */
function dead(word: string): string[] {
  const whole = wordsOf(word).words[0]?.key ?? '';
  return Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1)).filter((typed) => {
    const key = wordsOf(typed).words[0]?.key ?? '';
    return !keyPrefixesOf(typed, key).some((beginning) => whole.startsWith(beginning));
  });
}

describe('the beginnings of a word', () => {
  it('lead to it with every letter, though it is compared in another spelling', () => {
    const respelled =
      'harbour neighbours colouring favourites neighbourhood organise organisations promise analysed theatre centres ' +
      'defence licences travelled traveller programme grey greying judgement cheques towards afterwards whilst';
    assert.deepEqual(respelled.split(' ').flatMap(dead), []);
  });

  it('lead to every word of the seeds, to numbers from their second letter on', () => {
    const words = new Set(seeds.flatMap(({ text }) => text.match(/[A-Za-z]{4,}/gu) ?? []));
    assert.deepEqual(
      [...words].flatMap(dead).filter(({ length }) => length > 1),
      [],
    );
  });

  it('lead from letters to a number that is compared in figures', () => {
    assert.ok(keyPrefixesOf('twent', 'twent').includes('20'));
  });

  it('lead to no word that begins otherwise', () => {
    for (const beginning of keyPrefixesOf('colou', 'colou')) assert.ok(!'colony'.startsWith(beginning));
  });
});

import assert from 'node:assert/strict';
import {
  areAntonymsByAffix,
  areInflectedForms,
  candidateLemmas,
} from '../../../server/src/core/lexicon/morphology';

describe('areAntonymsByAffix', () => {
  const antonyms: readonly (readonly [string, string])[] = [
    ['lawful', 'unlawful'],
    ['violent', 'nonviolent'],
    ['violent', 'non-violent'],
    ['careful', 'careless'],
    ['pro-war', 'anti-war'],
    ['pre-war', 'post-war'],
    ['undervalue', 'overvalue'],
  ];
  for (const [a, b] of antonyms) {
    it(`holds for ${a} and ${b}, in either order`, () => {
      assert.ok(areAntonymsByAffix(a, b));
      assert.ok(areAntonymsByAffix(b, a));
    });
  }

  const others: readonly (readonly [string, string])[] = [
    ['ion', 'union'],
    ['careful', 'caring'],
    ['reliable', 'liable'],
  ];
  for (const [a, b] of others) {
    it(`does not hold for ${a} and ${b}`, () => {
      assert.ok(!areAntonymsByAffix(a, b));
      assert.ok(!areAntonymsByAffix(b, a));
    });
  }
});

describe('areInflectedForms', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['tank', 'tanks'],
    ['tax', 'taxes'],
    ['raise', 'raised'],
    ['raise', 'raising'],
    ['stop', 'stopped'],
    ['carry', 'carries'],
    ['quick', 'quickly'],
    ['senate', "senate's"],
  ];
  for (const [a, b] of forms) {
    it(`holds for ${a} and ${b}, in either order`, () => {
      assert.ok(areInflectedForms(a, b));
      assert.ok(areInflectedForms(b, a));
    });
  }

  const others: readonly (readonly [string, string])[] = [
    ['an', 'ans'],
    ['car', 'care'],
    ['rate', 'rating scale'],
  ];
  for (const [a, b] of others)
    it(`does not hold for ${a} and ${b}`, () => {
      assert.ok(!areInflectedForms(a, b));
    });
});

describe('candidateLemmas', () => {
  it('has the lemma of a regular form among the candidates', () => {
    const lemmas: readonly (readonly [string, string])[] = [
      ['cities', 'city'],
      ['tanks', 'tank'],
      ['taxes', 'tax'],
      ['carried', 'carry'],
      ['raised', 'raise'],
      ['walked', 'walk'],
      ['stopped', 'stop'],
      ['raising', 'raise'],
      ['walking', 'walk'],
      ['stopping', 'stop'],
    ];
    for (const [form, lemma] of lemmas) assert.ok(candidateLemmas(form).includes(lemma), form);
  });

  it('has no candidate for a word without an ending, or of less than three letters', () => {
    assert.deepEqual(candidateLemmas('tank'), []);
    assert.deepEqual(candidateLemmas('is'), []);
  });
});

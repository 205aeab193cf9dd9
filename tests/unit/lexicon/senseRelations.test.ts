import assert from 'node:assert/strict';
import { Lexicon } from '../../../server/src/core/lexicon/lexicon';
import { SenseRelationsByEntry } from '../../../server/src/core/lexicon/senseRelations';
import { smallTable } from './smallTable';

describe('SenseRelationsByEntry', () => {
  const relations = new SenseRelationsByEntry(new Lexicon(smallTable));

  it('has the hypernyms of the frequent senses, with the levels between', () => {
    const car = relations.of(1);
    assert.deepEqual(car.frequentSenses, [0]);
    assert.deepEqual(
      [...car.hypernymSteps],
      [
        [0, 0],
        [5, 1],
      ],
    );
  });

  it('has the classes whose members exclude one another', () => {
    assert.deepEqual(relations.of(3).exclusiveClasses, [6]);
    assert.deepEqual(relations.of(5).exclusiveClasses, [6]);
    assert.deepEqual(relations.of(1).exclusiveClasses, []);
  });

  it('has the antonyms of the senses, and those of near hypernyms with the levels between', () => {
    assert.deepEqual(relations.of(9).antonyms, [11]);
    assert.deepEqual(relations.of(9).nearbyAntonyms, [{ concept: 11, steps: 0 }]);
    assert.deepEqual(relations.of(10).antonyms, []);
    assert.deepEqual(relations.of(10).nearbyAntonyms, [{ concept: 11, steps: 1 }]);
  });

  it('computes the relations of an entry once', () => {
    assert.equal(relations.of(1), relations.of(1));
  });
});

import assert from 'node:assert/strict';
import { Lexicon, wordClasses } from '../../../server/src/core/lexicon/lexicon';
import { smallTable } from './smallTable';

describe('Lexicon', () => {
  const lexicon = new Lexicon(smallTable);

  function entry(lemma: string, wordClass: 'n' | 'v' | 'a' | 'r'): number {
    const index = lexicon.lemmaIndex(lemma);
    const found = index === undefined ? undefined : lexicon.entryOf(index, wordClasses.indexOf(wordClass));
    assert.ok(found !== undefined, `${lemma}/${wordClass}`);
    return found;
  }

  it('knows a lemma in each of its word classes', () => {
    assert.notEqual(entry('open', 'v'), entry('open', 'a'));
    assert.equal(lexicon.entryOf(lexicon.lemmaIndex('open') ?? -1, wordClasses.indexOf('n')), undefined);
  });

  it('has no index of a word that is not in it', () => {
    assert.equal(lexicon.lemmaIndex('ship'), undefined);
  });

  it('lists the senses of an entry, the frequent ones first', () => {
    const [frequent, rare] = lexicon.sensesOf(entry('car', 'n'));
    assert.deepEqual([...lexicon.frequentSensesOf(entry('car', 'n'))], [frequent]);
    assert.ok(lexicon.hasSense(entry('carriage', 'n'), rare ?? -1));
    assert.ok(!lexicon.hasSense(entry('carriage', 'n'), frequent ?? -1));
  });

  it('tells whether two entries share a sense that is frequent for either', () => {
    assert.ok(lexicon.shareFrequentSense(entry('auto', 'n'), entry('car', 'n')));
    // Frequent for "carriage" alone.
    assert.ok(lexicon.shareFrequentSense(entry('car', 'n'), entry('carriage', 'n')));
    assert.ok(!lexicon.shareFrequentSense(entry('auto', 'n'), entry('carriage', 'n')));
  });

  it('leads from a concept to its hypernyms', () => {
    const [car = -1] = lexicon.sensesOf(entry('car', 'n'));
    const [vehicle = -1] = lexicon.sensesOf(entry('vehicle', 'n'));
    assert.deepEqual([...lexicon.hypernymsOf(car)], [vehicle]);
    assert.deepEqual([...lexicon.hypernymsOf(vehicle)], []);
  });

  it('tells on how many levels the hyponyms of a concept exclude one another', () => {
    const [weekday = -1] = lexicon.sensesOf(entry('weekday', 'n'));
    const [vehicle = -1] = lexicon.sensesOf(entry('vehicle', 'n'));
    assert.deepEqual([lexicon.exclusiveDepthOf(weekday), lexicon.exclusiveDepthOf(vehicle)], [1, 0]);
  });

  it('has antonyms in both directions', () => {
    const [big = -1] = lexicon.sensesOf(entry('big', 'a'));
    const [small = -1] = lexicon.sensesOf(entry('small', 'a'));
    assert.deepEqual([...lexicon.antonymsOf(big)], [small]);
    assert.deepEqual([...lexicon.antonymsOf(small)], [big]);
  });

  it('has derivations in both directions', () => {
    assert.ok(lexicon.areDerivationallyRelated(entry('opening', 'n'), entry('open', 'v')));
    assert.ok(lexicon.areDerivationallyRelated(entry('open', 'v'), entry('opening', 'n')));
    assert.ok(!lexicon.areDerivationallyRelated(entry('opening', 'n'), entry('open', 'a')));
  });
});

import assert from 'node:assert/strict';
import { areListedAntonyms, areListedSynonyms } from '../../../server/src/core/lexicon/listedRelations';

describe('listed pairs of words', () => {
  it('sets each word left of the bar against each right of it', () => {
    assert.equal(areListedAntonyms('surge', 'slump'), true);
    assert.equal(areListedAntonyms('slump', 'surge'), true);
  });

  it('takes the words of one side of an event for synonyms', () => {
    assert.equal(areListedSynonyms('surge', 'soar'), true);
    assert.equal(areListedAntonyms('surge', 'soar'), false);
  });

  it('takes no function words of one side for synonyms', () => {
    assert.equal(areListedSynonyms('he', 'himself'), false);
    assert.equal(areListedSynonyms('all', 'always'), false);
  });

  it('keeps apart what stands on one side of a line and on two sides of another', () => {
    // "keep retain … | remove scrap …" and "keep | lose drop abandon"; "launch | cancel scrap abandon halt".
    assert.equal(areListedSynonyms('scrap', 'abandon'), true);
    assert.equal(areListedAntonyms('keep', 'abandon'), true);
    assert.equal(areListedSynonyms('keep', 'abandon'), false);
  });
});

import assert from 'node:assert/strict';
import { areListedAntonyms, areListedSynonyms } from '../../../server/src/core/lexicon/listedRelations';

describe('listed relations of words', () => {
  it('has every word left of a bar as an antonym of every word right of it', () => {
    assert.equal(areListedAntonyms('surge', 'slump'), true);
    assert.equal(areListedAntonyms('slump', 'surge'), true);
  });

  it('has the words of one side of an event as synonyms', () => {
    assert.equal(areListedSynonyms('surge', 'soar'), true);
    assert.equal(areListedAntonyms('surge', 'soar'), false);
  });

  it('does not have the function words of one side as synonyms', () => {
    assert.equal(areListedSynonyms('he', 'himself'), false);
    assert.equal(areListedSynonyms('all', 'always'), false);
  });

  it('has antonyms of one line as no synonyms of another', () => {
    // "keep retain … | remove scrap …" and "keep | lose drop abandon"; "launch | cancel scrap abandon halt".
    assert.equal(areListedSynonyms('scrap', 'abandon'), true);
    assert.equal(areListedAntonyms('keep', 'abandon'), true);
    assert.equal(areListedSynonyms('keep', 'abandon'), false);
  });
});

import assert from 'node:assert/strict';
import { isTitleCase, mayBeTerm, mayBeWorkTitle } from '../../../server/src/core/attribution/quotedTerms';

describe('isTitleCase', () => {
  it('is true where each word of four letters or more starts with a capital', () => {
    assert.equal(isTitleCase(['“The', 'House', 'of', 'Glass”']), true);
  });

  it('is false where one does not', () => {
    assert.equal(isTitleCase(['The', 'house', 'of', 'Glass']), false);
  });

  it('is false where no word is that long', () => {
    assert.equal(isTitleCase(['Up', 'We', 'Go']), false);
  });
});

describe('mayBeTerm', () => {
  it('is true for three words, whatever their form', () => {
    assert.equal(mayBeTerm(['a', 'soft', 'landing']), true);
  });

  it('is false for four words that are no title', () => {
    assert.equal(mayBeTerm(['a', 'very', 'soft', 'landing']), false);
  });
});

describe('mayBeWorkTitle', () => {
  it('is true for several words in title case', () => {
    assert.equal(mayBeWorkTitle(['Morning', 'Show']), true);
  });

  it('is false for one word', () => {
    assert.equal(mayBeWorkTitle(['Morning']), false);
  });
});

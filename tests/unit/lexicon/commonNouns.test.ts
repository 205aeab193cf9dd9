import assert from 'node:assert/strict';
import { isCommonNoun } from '../../../server/src/core/lexicon/commonNouns';

describe('isCommonNoun', () => {
  it('holds for nouns and their regular plurals', () => {
    for (const word of ['expert', 'experts', 'community', 'communities']) assert.ok(isCommonNoun(word), word);
  });

  it('does not hold for words that are no nouns, or unknown', () => {
    for (const word of ['suddenly', 'zzyzx']) assert.ok(!isCommonNoun(word), word);
  });
});

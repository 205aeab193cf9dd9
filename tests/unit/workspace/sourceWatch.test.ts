import assert from 'node:assert/strict';
import { watchedPatterns } from '../../../server/src/workspace/sourceWatch';
import { parseGlobs } from '../../../server/src/sources/globs';

const watched = (...patterns: string[]): string[] =>
  watchedPatterns(parseGlobs('s', patterns, '/work').globs);

describe('watched patterns', () => {
  it('are the settings’ own, and the directories that hold what they match', () => {
    assert.deepEqual(watched('a/b/**', '*.md'), ['a/b/**', '*.md']);
    assert.deepEqual(watched('a/b/**', 'c/*.txt'), ['a/b/**', 'c/*.txt', 'a', 'a/b', 'c']);
  });

  it('leave out what is taken away', () => {
    assert.deepEqual(watched('a/**', '!a/b/**'), ['a/**', 'a']);
  });
});

import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { sourceFolder } from '../../../server/src/cli/sourceFolder';

const desk = resolve('/desk');
const story = resolve('/desk/story');

describe('the folder of the sources', () => {
  it('is the working directory for patterns that stay in it', () => {
    assert.deepEqual(sourceFolder(story, ['seeds/**', './sources/*.txt', '**/*.md']), {
      root: story,
      patterns: ['seeds/**', 'sources/*.txt', '**/*.md'],
    });
  });

  it('is the folder above that holds what the patterns may match', () => {
    assert.deepEqual(sourceFolder(story, ['../articles/**', 'notes/*.txt']), {
      root: desk,
      patterns: ['articles/**', 'story/notes/*.txt'],
    });
  });

  it('takes absolute patterns', () => {
    assert.deepEqual(sourceFolder(story, ['/desk/articles/{a,b}/*.txt']), {
      root: desk,
      patterns: ['articles/{a,b}/*.txt'],
    });
  });

  it('takes a file without wildcards', () => {
    assert.deepEqual(sourceFolder(story, ['../a.txt', 'b.txt']), {
      root: desk,
      patterns: ['a.txt', 'story/b.txt'],
    });
  });

  it('keeps a pattern that takes files away, which never widens the folder', () => {
    assert.deepEqual(sourceFolder(story, ['**', '!old/**']), { root: story, patterns: ['**', '!old/**'] });
    assert.equal(sourceFolder(story, ['**', '!../old/**']).root, story);
  });
});

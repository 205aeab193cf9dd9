import assert from 'node:assert/strict';
import { parseGlobs } from '../../../server/src/sources/globs';

const parse = (...patterns: string[]) => parseGlobs('verbatim.sources', patterns, '/work/folder');

describe('globs', () => {
  it('match paths below the folder', () => {
    const { globs, problems } = parse('seeds/**', '*.md');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ['seeds/a.txt', 'seeds/b/c.txt', 'a.md', 'b/a.md', 'other/a.txt'].filter((path) => globs.matches(path)),
      ['seeds/a.txt', 'seeds/b/c.txt', 'a.md'],
    );
  });

  it('never match files in node_modules and .git', () => {
    const { globs } = parse('**', '.git/**');
    assert.equal(globs.matches('node_modules/a/b.md'), false);
    assert.equal(globs.matches('a/node_modules/b.md'), false);
    assert.equal(globs.matches('.git/config'), false);
  });

  it('match files that begin with a dot only if they name them', () => {
    assert.equal(parse('**').globs.matches('.notes/a.md'), false);
    assert.equal(parse('.notes/**').globs.matches('.notes/a.md'), true);
    assert.equal(parse('.notes/**').globs.dotted, true);
  });

  it('exclude files by an exclamation mark', () => {
    const { globs } = parse('seeds/**', '!seeds/old/**');
    assert.equal(globs.matches('seeds/a.txt'), true);
    assert.equal(globs.matches('seeds/old/a.txt'), false);
  });

  it('match nothing without patterns', () => {
    assert.equal(parse().globs.matches('a.md'), false);
    assert.equal(parse('!a.md').globs.matches('b.md'), false);
  });

  it('have the directories to search', () => {
    assert.deepEqual(parse('seeds/**', 'seeds/b/*.txt', 'a/b.md').globs.bases, ['seeds', 'a/b.md']);
    assert.deepEqual(parse('seeds/**', '**/*.md').globs.bases, ['']);
  });

  it('may start with ./ or be absolute within the folder', () => {
    assert.deepEqual(parse('./seeds/**', '/work/folder/a/*.txt').globs.patterns, ['seeds/**', 'a/*.txt']);
  });

  for (const pattern of [
    '../a/**',
    'a/../../b',
    '/work/folder-two/**',
    '/etc/passwd',
    '{..,a}/**',
    '~/a/**',
    '!../a',
  ]) {
    it(`report ${pattern}, which leads out of the folder, and use the others`, () => {
      const { globs, problems } = parse(pattern, 'seeds/**');
      assert.deepEqual(problems, [
        {
          setting: 'verbatim.sources',
          message: `verbatim.sources: “${pattern}” leads out of the workspace folder, so it is not used. Copy the files in, or add their folder to the workspace.`,
        },
      ]);
      assert.deepEqual(globs.patterns, ['seeds/**']);
    });
  }

  it('report invalid patterns', () => {
    assert.match(parse(' ').problems[0]?.message ?? '', /^verbatim\.sources: “ ” is empty\./);
    assert.match(parse('a'.repeat(1001)).problems[0]?.message ?? '', /is longer than 1000 characters/);
  });

  it('are the first thousand of more', () => {
    const { globs, problems } = parse(...Array.from({ length: 100_000 }, (_, at) => `${at}/**`));
    assert.equal(globs.patterns.length, 1000);
    assert.deepEqual(problems, [
      {
        setting: 'verbatim.sources',
        message: 'verbatim.sources: only the first 1000 patterns are used. Write fewer.',
      },
    ]);
  });
});

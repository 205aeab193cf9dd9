import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { discover, type Discovery } from '../../../server/src/sources/discovery';
import { parseGlobs } from '../../../server/src/sources/globs';
import { temporaryFolder } from './temporaryFolder';

describe('discovery', () => {
  const elsewhere = temporaryFolder({ 'shared/d.txt': 'd', 'shared/deep/e.txt': 'e' });
  const root = temporaryFolder({
    'seeds/a.txt': 'a',
    'seeds/deep/b.md': 'b',
    'seeds/.hidden/c.txt': 'c',
    'seeds/node_modules/m.txt': 'm',
    'drafts/draft.md': 'draft',
  });
  before(() => {
    symlinkSync(join(elsewhere, 'shared'), join(root, 'seeds/shared'));
    symlinkSync(join(elsewhere, 'shared'), join(root, 'seeds/shared-again'));
    symlinkSync('nowhere.txt', join(root, 'seeds/dangling.txt'));
    symlinkSync('..', join(root, 'seeds/up'));
    symlinkSync('../drafts/draft.md', join(root, 'seeds/draft.md'));
    mkdirSync(join(root, 'seeds/article.txt'));
  });

  const find = (...patterns: string[]): Promise<Discovery> =>
    discover(root, parseGlobs('s', patterns, root).globs);

  it('finds files at any depth, each once, and follows links', async () => {
    const { paths } = await find('seeds/**', 'seeds/*.txt');
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('seeds/shared')),
      ['seeds/a.txt', 'seeds/dangling.txt', 'seeds/deep/b.md'],
    );
    assert.equal(paths.filter((path) => path.endsWith('d.txt')).length, 1);
    assert.equal(paths.filter((path) => path.endsWith('e.txt')).length, 1);
  });

  it('reports links into the folder, which would make sources of drafts', async () => {
    const { problems } = await find('seeds/**');
    assert.deepEqual(problems.map(({ message }) => message).sort(), [
      'seeds/article.txt is a directory, not an article. Rename it, or put the article in its place.',
      'seeds/draft.md is a link into this folder, which is not followed. Name the target of the link in the setting.',
      'seeds/up is a link into this folder, which is not followed. Name the target of the link in the setting.',
    ]);
  });

  it('finds a file by its name', async () => {
    assert.deepEqual(await find('seeds/a.txt'), { paths: ['seeds/a.txt'], problems: [] });
  });

  it('finds files that begin with a dot by their names', async () => {
    assert.deepEqual((await find('seeds/.hidden/*')).paths, ['seeds/.hidden/c.txt']);
  });

  it('finds nothing in a missing directory', async () => {
    assert.deepEqual(await find('sources/**'), { paths: [], problems: [] });
  });

  it('reports a pattern that names a directory', async () => {
    assert.deepEqual(
      (await find('drafts')).problems.map(({ message }) => message),
      ['drafts is a directory. Write “drafts/**” for the files in it.'],
    );
  });

  it('ends early when it is cancelled', async () => {
    const { globs } = parseGlobs('s', ['seeds/**'], root);
    assert.deepEqual((await discover(root, globs, () => true)).paths, []);
  });
});

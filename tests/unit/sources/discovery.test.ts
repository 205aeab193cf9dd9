import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { discover, type Discovery } from '../../../server/src/sources/discovery';
import { parseGlobs } from '../../../server/src/sources/globs';
import { temporaryFolder } from './temporaryFolder';

describe('discovery', () => {
  const elsewhere = temporaryFolder({
    'shared/d.txt': 'd',
    'shared/deep/e.txt': 'e',
    'secret.txt': 'secret',
  });
  const root = temporaryFolder({
    'seeds/a.txt': 'a',
    'seeds/deep/b.md': 'b',
    'seeds/.hidden/c.txt': 'c',
    'seeds/node_modules/m.txt': 'm',
    'drafts/draft.md': 'draft',
    'archive/f.txt': 'f',
    'archive/deep/g.txt': 'g',
    '.env': 'key',
    'data.json': '{}',
    '.private/p.txt': 'p',
  });
  const find = (...patterns: string[]): Promise<Discovery> =>
    discover(root, parseGlobs('s', patterns, root).globs);
  const problems = async (...patterns: string[]): Promise<string[]> =>
    (await find(...patterns)).problems.map(({ message }) => message);

  describe('of links', () => {
    let links: string[];
    /** Makes a link for the current test. */
    const link = (path: string, target: string): void => {
      symlinkSync(target, join(root, path));
      links.push(path);
    };
    const leadsOut = (path: string): string =>
      `${path} is a link that leads out of this folder, which is not followed. Put what it leads to in its place.`;
    const noArticle = (path: string): string =>
      `${path} is a link to a file that is no article by its name, so it is not read. Delete the link.`;
    const around = (path: string): string =>
      `${path} is a link to a directory around it, which is not followed. Delete the link.`;

    beforeEach(function () {
      if (process.platform === 'win32') this.skip(); // links need a privilege there
      links = [];
    });
    afterEach(() => {
      for (const path of links) unlinkSync(join(root, path));
    });

    it('follows those to files and directories in the folder', async () => {
      link('seeds/linked.txt', '../archive/f.txt');
      link('seeds/more', '../archive/deep');
      const { paths, linked, problems } = await find('seeds/**');
      assert.deepEqual(paths, ['seeds/a.txt', 'seeds/deep/b.md', 'seeds/linked.txt', 'seeds/more/g.txt']);
      assert.deepEqual(
        [...linked],
        [
          ['seeds/linked.txt', join(root, 'archive/f.txt')],
          ['seeds/more/g.txt', join(root, 'archive/deep/g.txt')],
        ],
      );
      assert.deepEqual(problems, []);
    });

    it('finds a file once, under its own path', async () => {
      link('seeds/0.txt', 'a.txt');
      link('seeds/again', 'deep');
      assert.deepEqual((await find('seeds/**')).paths, ['seeds/a.txt', 'seeds/deep/b.md']);
    });

    it('follows none that lead out of the folder, and reports them', async () => {
      link('seeds/shared', join(elsewhere, 'shared'));
      link('seeds/secret.txt', join(elsewhere, 'secret.txt'));
      link('seeds/relative.txt', `../../${basename(elsewhere)}/secret.txt`);
      const { paths, problems } = await find('seeds/**');
      assert.deepEqual(paths, ['seeds/a.txt', 'seeds/deep/b.md']);
      assert.deepEqual(
        problems.map(({ message }) => message).sort(),
        ['seeds/relative.txt', 'seeds/secret.txt', 'seeds/shared'].map(leadsOut),
      );
    });

    it('follows none that lead out through another link', async () => {
      link('archive/out', elsewhere);
      link('seeds/secret.txt', '../archive/out/secret.txt');
      assert.deepEqual(await problems('seeds/**'), [leadsOut('seeds/secret.txt')]);
    });

    it('follows none that a pattern names', async () => {
      link('elsewhere', elsewhere);
      assert.deepEqual((await find('elsewhere/*.txt')).paths, []);
      assert.deepEqual(await problems('elsewhere/*.txt'), [leadsOut('elsewhere')]);
      assert.deepEqual((await find('elsewhere/secret.txt')).paths, []);
    });

    it('follows one that a person has typed, but none in it that leads out of it', async () => {
      link('elsewhere', join(elsewhere, 'shared'));
      symlinkSync(join(elsewhere, 'secret.txt'), join(elsewhere, 'shared/secret.txt'));
      const { globs } = parseGlobs('--sources', ['elsewhere/**'], root, true);
      const { paths, problems } = await discover(root, globs);
      unlinkSync(join(elsewhere, 'shared/secret.txt'));
      assert.deepEqual(paths, ['elsewhere/d.txt', 'elsewhere/deep/e.txt']);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [leadsOut('elsewhere/secret.txt')],
      );
    });

    it('reads no file behind a link that is no article by its own name', async () => {
      link('seeds/env.txt', '../.env');
      link('seeds/data.txt', '../data.json');
      link('seeds/private', '../.private');
      link('seeds/modules', 'node_modules');
      const { paths, problems } = await find('seeds/**');
      assert.deepEqual(paths, ['seeds/a.txt', 'seeds/deep/b.md']);
      assert.deepEqual(
        problems.map(({ message }) => message).sort(),
        ['seeds/data.txt', 'seeds/env.txt'].map(noArticle),
      );
    });

    it('follows none to a directory around it, which would make sources of drafts', async () => {
      link('seeds/up', '..');
      link('seeds/here', '.');
      const { paths, problems } = await find('seeds/**');
      assert.deepEqual(paths, ['seeds/a.txt', 'seeds/deep/b.md']);
      assert.deepEqual(problems.map(({ message }) => message).sort(), ['seeds/here', 'seeds/up'].map(around));
    });

    it('comes to an end in a circle', async () => {
      link('seeds/one', '../archive');
      link('archive/two', '../drafts');
      link('drafts/three', '../archive');
      assert.deepEqual((await find('seeds/**')).paths, [
        'seeds/a.txt',
        'seeds/deep/b.md',
        'seeds/one/deep/g.txt',
        'seeds/one/f.txt',
        'seeds/one/two/draft.md',
      ]);
    });

    it('lists broken ones, which reading reports', async () => {
      link('seeds/dangling.txt', 'nowhere.txt');
      link('seeds/circle.txt', 'circle.txt');
      assert.deepEqual((await find('seeds/**')).paths, [
        'seeds/a.txt',
        'seeds/circle.txt',
        'seeds/dangling.txt',
        'seeds/deep/b.md',
      ]);
    });
  });

  it('finds files at any depth, each once', async () => {
    const { paths } = await find('seeds/**', 'seeds/*.txt');
    assert.deepEqual(paths, ['seeds/a.txt', 'seeds/deep/b.md']);
  });

  it('reports a directory with the name of an article', async () => {
    mkdirSync(join(root, 'seeds/article.txt'));
    const found = await problems('seeds/**');
    rmdirSync(join(root, 'seeds/article.txt'));
    assert.deepEqual(found, [
      'seeds/article.txt is a directory, not an article. Rename it, or put the article in its place.',
    ]);
  });

  it('finds a file by its name', async () => {
    assert.deepEqual(await find('seeds/a.txt'), { paths: ['seeds/a.txt'], linked: new Map(), problems: [] });
  });

  it('finds files that begin with a dot by their names', async () => {
    assert.deepEqual((await find('seeds/.hidden/*')).paths, ['seeds/.hidden/c.txt']);
  });

  it('finds nothing in a missing directory', async () => {
    assert.deepEqual(await find('sources/**'), { paths: [], linked: new Map(), problems: [] });
  });

  it('reports a pattern that names a directory', async () => {
    assert.deepEqual(await problems('drafts'), [
      'drafts is a directory. Write “drafts/**” for the files in it.',
    ]);
  });

  it('ends early when it is cancelled', async () => {
    const { globs } = parseGlobs('s', ['seeds/**'], root);
    assert.deepEqual((await discover(root, globs, () => true)).paths, []);
  });
});

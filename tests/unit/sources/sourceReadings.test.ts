import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseGlobs } from '../../../server/src/sources/globs';
import { SourceReadings } from '../../../server/src/sources/sourceReadings';
import { temporaryFolder, writeFile } from './temporaryFolder';

describe('readings of a folder', () => {
  const parent = temporaryFolder({});
  let folders = 0;
  let root: string;
  beforeEach(() => {
    root = join(parent, String(folders++));
    writeFile(root, 'seeds/b.txt', 'Second.');
    writeFile(root, 'seeds/a.txt', 'First.');
    writeFile(root, 'seeds/deep/c.pdf', 'Third.');
    writeFile(root, 'draft.md', 'A draft.');
  });

  const globsOf = () => parseGlobs('verbatim.sources', ['seeds/**'], root).globs;
  const readAll = async (): Promise<SourceReadings> => {
    const readings = new SourceReadings(root, () => false);
    await readings.readAll(globsOf());
    return readings;
  };
  const kinds = ({ byPath }: SourceReadings): [string, string][] =>
    byPath.map(([path, { kind }]) => [path, kind]);

  it('have the files that match in the order of their paths', async () => {
    const readings = await readAll();
    assert.deepEqual(kinds(readings), [
      ['seeds/a.txt', 'article'],
      ['seeds/b.txt', 'article'],
      ['seeds/deep/c.pdf', 'problem'],
    ]);
    assert.deepEqual([...readings.articles.keys()], ['seeds/a.txt', 'seeds/b.txt']);
  });

  it('keep the article of a file whose text has not changed', async () => {
    const readings = await readAll();
    const before = readings.articles.get('seeds/a.txt');
    writeFile(root, 'seeds/a.txt', 'First.');
    assert.equal(await readings.readChanged(['seeds/a.txt'], globsOf()), false);
    assert.equal(readings.articles.get('seeds/a.txt'), before);
  });

  it('replace the article of a file whose text has changed', async () => {
    const readings = await readAll();
    writeFile(root, 'seeds/a.txt', 'Changed.');
    await readings.readChanged(['seeds/a.txt'], globsOf());
    assert.equal(readings.articles.get('seeds/a.txt')?.text, 'Changed.');
  });

  it('need a search for a changed link, which alone decides whether it is followed', async function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    const readings = await readAll();
    writeFile(parent, 'elsewhere.txt', 'Elsewhere.');
    symlinkSync(join(parent, 'elsewhere.txt'), join(root, 'seeds/d.txt'));
    assert.equal(await readings.readChanged(['seeds/d.txt'], globsOf()), true);
    await readings.readAll(globsOf());
    assert.equal(readings.articles.get('seeds/d.txt'), undefined);
  });

  it('forget all files below a directory that was removed', async () => {
    const readings = await readAll();
    rmSync(join(root, 'seeds'), { recursive: true });
    assert.equal(await readings.readChanged(['seeds'], globsOf()), false);
    assert.deepEqual(kinds(readings), []);
  });

  it('need a search after a directory has changed', async () => {
    const readings = await readAll();
    assert.equal(await readings.readChanged(['seeds/deep'], globsOf()), true);
  });

  it('stay as they are when a search is cancelled', async () => {
    let cancelled = false;
    const readings = new SourceReadings(root, () => cancelled);
    await readings.readAll(globsOf());
    rmSync(join(root, 'seeds/a.txt'));
    cancelled = true;
    await readings.readAll(globsOf());
    assert.equal(readings.byPath.length, 3);
  });
});

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleIndex } from '../../../server/src/sources/sourceIndex';
import { SourceLibrary } from '../../../server/src/sources/sourceLibrary';
import { RecordingIndex } from './recordingIndex';
import { temporaryFolder, writeFile } from './temporaryFolder';

function libraryOf(
  root: string,
  index = new RecordingIndex(),
): { library: SourceLibrary<RecordingIndex>; log: string[] } {
  const library = new SourceLibrary(
    root,
    () => Promise.resolve(index),
    () => undefined,
  );
  return { library, log: index.log };
}

describe('a library of sources', () => {
  let root: string;
  // A folder for each test: they write to it.
  const folder = temporaryFolder({});
  let tests = 0;
  beforeEach(() => {
    root = join(folder, String(tests++));
    writeFile(root, 'seeds/a.txt', 'First.');
    writeFile(root, 'seeds/b.md', '---\ntitle: B\n---\nSecond.');
  });

  const filled = async () => {
    const { library, log } = libraryOf(root);
    library.usePatterns(['seeds/**']);
    await library.settled();
    return { library, log };
  };

  it('fills the index with what it finds', async () => {
    const { library, log } = await filled();
    assert.deepEqual(log, ['+a', '+b']);
    assert.deepEqual(library.file('b')?.source, {
      id: 'b',
      text: '---\ntitle: B\n---\nSecond.',
      format: 'markdown',
      metadata: { title: 'B' },
    });
  });

  it('has no index before it has been filled', async () => {
    const { library } = libraryOf(root);
    library.usePatterns(['seeds/**']);
    const sourcesInIndex = (): number | undefined => library.filledIndex?.read.length;
    assert.equal(sourcesInIndex(), undefined);
    await library.settled();
    assert.equal(sourcesInIndex(), 2);
  });

  it('replaces a file that has changed', async () => {
    const { library, log } = await filled();
    const { revision } = library;
    writeFile(root, 'seeds/a.txt', 'Changed.');
    library.pathsChanged([join(root, 'seeds/a.txt')]);
    await library.settled();
    assert.deepEqual(log.slice(2), ['+a']);
    assert.equal(library.revision, revision + 1);
  });

  it('does not index a file again that was only touched', async () => {
    const { library, log } = await filled();
    const { revision } = library;
    writeFile(root, 'seeds/a.txt', 'First.');
    library.pathsChanged([join(root, 'seeds/a.txt')]);
    await library.settled();
    assert.deepEqual(log.slice(2), []);
    assert.equal(library.revision, revision);
  });

  it('processes many changes together', async () => {
    const { library } = await filled();
    const { revision } = library;
    const paths = Array.from({ length: 50 }, (_, number) => `seeds/${number}.txt`);
    for (const path of paths) {
      writeFile(root, path, path);
      library.pathsChanged([join(root, path)]);
    }
    await library.settled();
    assert.equal(library.size, 52);
    assert.ok(library.revision <= revision + 2, `${library.revision - revision} revisions`);
  });

  it('gives both files other ids when a second one has the same name', async () => {
    const { library, log } = await filled();
    writeFile(root, 'seeds/deep/a.txt', 'Another.');
    library.pathsChanged([join(root, 'seeds/deep/a.txt')]);
    await library.settled();
    assert.deepEqual(log.slice(2), ['-a', '+seeds/a', '+seeds/deep/a']);
  });

  it('finds changes by searching the folder again', async () => {
    const { library, log } = await filled();
    writeFile(root, 'seeds/c.txt', 'Third.');
    rmSync(join(root, 'seeds/a.txt'));
    library.rescan();
    await library.settled();
    assert.deepEqual(log.slice(2), ['-a', '+c']);
  });

  it('removes all articles below a directory that was removed', async () => {
    const { library } = await filled();
    rmSync(join(root, 'seeds'), { recursive: true });
    library.pathsChanged([join(root, 'seeds')]);
    await library.settled();
    assert.equal(library.size, 0);
    assert.deepEqual(library.problems, []);
  });

  it('ignores files that do not match', async () => {
    const { library, log } = await filled();
    writeFile(root, 'drafts/a.md', 'A draft.');
    library.pathsChanged([join(root, 'drafts/a.md'), '/elsewhere/seeds/a.txt']);
    assert.equal(library.busy, false);
    assert.deepEqual(log.slice(2), []);
  });

  it('reports an article that cannot be indexed, and uses the others', async () => {
    writeFile(root, 'seeds/0.txt', 'This cannot be indexed.');
    const { library, log } = await filled();
    assert.deepEqual(log, ['+a', '+b']);
    assert.deepEqual(
      library.problems.map(({ message }) => message),
      ['seeds/0.txt could not be indexed (too strange). Please report this with the file.'],
    );
  });

  it('reports why nothing can be indexed', async () => {
    const library = new SourceLibrary<ArticleIndex>(
      root,
      () => Promise.reject(new Error('no checker')),
      () => undefined,
    );
    library.usePatterns(['seeds/**']);
    await library.settled();
    assert.deepEqual(library.problems, [
      {
        uri: pathToFileURL(root).href,
        message: `The source articles of ${root} cannot be read (no checker). Restart the server; if that does not help, please report this.`,
      },
    ]);
  });

  it('knows sources by their path, read or not', async () => {
    const { library } = await filled();
    assert.equal(library.isSource(join(root, 'seeds/not-there.txt')), true);
    assert.equal(library.isSource(join(root, 'draft.md')), false);
    assert.equal(library.isSource('/elsewhere/seeds/a.txt'), false);
  });

  it('does nothing after it is disposed', async () => {
    const { library, log } = libraryOf(root);
    library.usePatterns(['seeds/**']);
    library.dispose();
    await library.settled();
    assert.deepEqual(log, []);
  });
});

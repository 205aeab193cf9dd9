import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assignIds, type NamedFile } from '../../../server/src/sources/sourceIds';

const ids = (...files: NamedFile[]): Record<string, string> => Object.fromEntries(assignIds(files));

describe('ids of sources', () => {
  it('are file names without extension', () => {
    assert.deepEqual(ids({ path: 'seeds/000_ab.txt' }, { path: 'a/b.c.md' }), {
      'seeds/000_ab.txt': '000_ab',
      'a/b.c.md': 'b.c',
    });
  });

  it('are taken from the front matter', () => {
    assert.deepEqual(ids({ path: 'a/b.md', ownId: 'times-1' }), { 'a/b.md': 'times-1' });
  });

  it('have the directory if several files share a name', () => {
    assert.deepEqual(ids({ path: 'a/x.txt' }, { path: 'b/x.txt' }, { path: 'x.md' }), {
      'a/x.txt': 'a/x',
      'b/x.txt': 'b/x',
      'x.md': 'x',
    });
  });

  it('are the whole path if the directory is shared, too', () => {
    assert.deepEqual(ids({ path: 'a/x.txt' }, { path: 'a/x.md' }), {
      'a/x.txt': 'a/x.txt',
      'a/x.md': 'a/x.md',
    });
  });

  it('are unique, and the same in any order of the files', () => {
    const name = fc.constantFrom('x.txt', 'x.md', 'a/x.txt', 'a/x.md', 'b/x.txt', 'a/b/x.txt', 'y.txt');
    const own = fc.option(fc.constantFrom('x', 'a/x', 'a/x.md', 'x.txt'), { nil: undefined });
    const files = fc.uniqueArray(fc.record({ path: name, ownId: own }), { selector: ({ path }) => path });
    fc.assert(
      fc.property(files, (some) => {
        const given = assignIds(some);
        assert.equal(given.size, some.length);
        assert.equal(new Set(given.values()).size, some.length);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), (paths) => {
        const files = paths.map((path) => ({ path }));
        assert.deepEqual(
          new Map([...assignIds(files)].sort()),
          new Map([...assignIds(files.toReversed())].sort()),
        );
      }),
    );
  });
});

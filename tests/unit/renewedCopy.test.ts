import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renewCopy } from '../editor/renewedCopy';

describe('the copy of the sample', () => {
  let root: string;
  const path = (name: string): string => join(root, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const write = (name: string, content: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  const renew = (): Promise<void> => renewCopy(path('sample'), path('mine'), path('as-copied'));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'verbatim-'));
    write('sample/draft.md', 'The sample.');
    write('sample/seeds/bridge.txt', 'An article.');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('has all files, those in folders too', async () => {
    await renew();
    assert.deepEqual([read('mine/draft.md'), read('mine/seeds/bridge.txt')], ['The sample.', 'An article.']);
  });

  it('keeps what was edited and what was added, and renews the rest', async () => {
    await renew();
    write('mine/draft.md', 'My own words.');
    write('mine/notes.md', 'My notes.');
    write('sample/draft.md', 'Another sample.');
    write('sample/seeds/bridge.txt', 'A longer article.');
    await renew();
    await renew();
    assert.deepEqual(
      [read('mine/draft.md'), read('mine/notes.md'), read('mine/seeds/bridge.txt')],
      ['My own words.', 'My notes.', 'A longer article.'],
    );
  });

  it('keeps files that were there before any copy', async () => {
    write('mine/draft.md', 'From before.');
    await renew();
    assert.equal(read('mine/draft.md'), 'From before.');
  });

  it('brings back what was deleted', async () => {
    await renew();
    rmSync(path('mine/draft.md'));
    await renew();
    assert.ok(existsSync(path('mine/draft.md')));
  });
});

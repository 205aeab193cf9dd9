import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readSource } from '../../../server/src/sources/readSource';
import { maxFileSize } from '../../../server/src/sources/files/readText';
import { temporaryFolder } from './temporaryFolder';

describe('reading a source', () => {
  const root = temporaryFolder({
    'a.TXT': 'First.',
    'b.md': '# B',
    'c.jpg': '',
    'large.txt': '',
    'limit.txt': '',
  });

  const problemOf = async (name: string): Promise<string | undefined> => {
    const reading = await readSource(join(root, name));
    return reading.kind === 'problem' ? reading.problem : undefined;
  };

  it('returns its text and format', async () => {
    const reading = await readSource(join(root, 'a.TXT'));
    assert.equal(reading.kind, 'article');
    assert.deepEqual(reading.article, { format: 'text', text: 'First.', metadata: {} });
  });

  it('ignores images', async () => {
    assert.equal((await readSource(join(root, 'c.jpg'))).kind, 'ignored');
  });

  it('reports a missing file', async () => {
    assert.equal(
      await problemOf('gone.txt'),
      'was deleted before it could be read. Restore it if drafts rely on it.',
    );
  });

  it('reads files up to the maximum size, and reports the size of larger ones', async () => {
    truncateSync(join(root, 'large.txt'), maxFileSize + 1024 * 1024);
    assert.equal(
      await problemOf('large.txt'),
      'has 6.0 MB; files of more than 5 MB are not read. Split it, or move it elsewhere.',
    );
    truncateSync(join(root, 'limit.txt'), maxFileSize);
    assert.match((await problemOf('limit.txt')) ?? '', /^is not text/);
  });

  it('does not wait for a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    assert.equal(await problemOf('pipe.txt'), 'is not a regular file. Move it elsewhere.');
  });
});

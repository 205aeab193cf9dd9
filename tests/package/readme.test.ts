import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('the sample output in the README', () => {
  it('is what its command prints', () => {
    const page = readFileSync(join(root, 'README.md'), 'utf8');
    const [, script = '', args = '', output = ''] =
      /```sh\nnode (\S+cli\.js) (.+)\n```\n\nprints\n\n```\n([\s\S]*?)```/.exec(page) ?? [];
    const { stdout } = spawnSync(process.execPath, [script, ...args.split(' ')], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(output, stdout);
  });
});

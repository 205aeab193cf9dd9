import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../manifest';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

describe('the page for contributors', () => {
  it('names files and folders that there are', () => {
    const named = [...page.matchAll(/[`\s(]((?:\w[\w.-]*\/)+[\w.-]*)[`\s)]/g)].map(([, path]) => path ?? '');
    const folders = ['client', 'docs', 'images', 'l10n', 'protocol', 'scripts', 'server', 'tests'];
    const paths = named.filter((path) => folders.includes(path.split('/')[0] ?? ''));
    assert.ok(paths.length > 20);
    assert.deepEqual(
      paths.filter((path) => !path.includes('dist/') && !existsSync(join(root, path))),
      [],
    );
  });

  it('names scripts that there are', () => {
    const { scripts } = manifest() as { scripts: Readonly<Record<string, string>> };
    const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    assert.deepEqual(
      named.filter((script) => !Object.hasOwn(scripts, script)),
      [],
    );
  });

  it('names the steps and suites of the test runner', () => {
    const runner = readFileSync(join(root, 'tests/run.mjs'), 'utf8');
    const names = [...runner.matchAll(/^ {2}(?:step|suite)\('(\w+)', /gm)].map(([, name]) => name ?? '');
    assert.deepEqual(
      [...names, 'editor'].filter((name) => !page.includes(`\`${name}\``)),
      [],
    );
  });
});

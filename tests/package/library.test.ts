import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../npm';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/library.md'), 'utf8');

/** The page's code blocks in one language, in their order. */
function blocks(language: string): string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, own, code]) =>
    own === language ? [code ?? ''] : [],
  );
}

describe('the library, installed from its package into an empty folder', () => {
  let folder: string;
  const run = (file: string) => execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });

  /** Compiles the page's TypeScript; throws if it has an error. */
  function compile(options: Readonly<Record<string, unknown>>): void {
    writeFileSync(join(folder, 'check.ts'), blocks('ts').join(''));
    const compilerOptions = { strict: true, target: 'es2022', lib: ['es2022', 'dom'], types: [], ...options };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['check.ts'] }));
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
    await npm(['pack', '--pack-destination', folder], root);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    await npm(['install', '--offline', './verbatim-0.1.0.tgz'], folder);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs the example of its page as an ES module, which prints what the page says', () => {
    writeFileSync(join(folder, 'check.mjs'), blocks('mjs').join(''));
    assert.equal(run('check.mjs'), blocks('text')[0]);
  });

  it('runs the example of its page in CommonJS', () => {
    writeFileSync(join(folder, 'check.cjs'), blocks('cjs').join(''));
    assert.equal(run('check.cjs'), "[ 'contradicted-number' ]\n");
  });

  it('compiles the example of its page with strict types and runs it', () => {
    compile({ module: 'nodenext', moduleResolution: 'nodenext' });
    assert.equal(run('check.js'), 'line 3: claim-unverified\n');
  });

  it('compiles the example of its page with the module resolution of bundlers', () => {
    compile({ module: 'preserve', moduleResolution: 'bundler', noEmit: true });
  });

  it('has its manifest', () => {
    writeFileSync(join(folder, 'manifest.cjs'), "console.log(require('verbatim/package.json').dependencies)");
    assert.equal(run('manifest.cjs'), 'undefined\n');
  });

  it('has the command line', () => {
    const command = join(folder, 'node_modules/verbatim/server/dist/cli.js');
    assert.equal(
      execFileSync(process.execPath, [command, '--version'], { cwd: folder, encoding: 'utf8' }).trim(),
      '0.1.0',
    );
  });
});

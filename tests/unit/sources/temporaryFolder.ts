import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Creates a folder with files, which is removed after the current suite. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-')));
  for (const [path, content] of Object.entries(files)) writeFile(root, path, content);
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return root;
}

/** Writes a file and creates the directories above it. */
export function writeFile(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder on disk with these files, for as long as the suite runs that it is made in. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-')));
  for (const [path, content] of Object.entries(files)) writeFile(root, path, content);
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return root;
}

/** Writes a file with the directories above it. */
export function writeFile(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

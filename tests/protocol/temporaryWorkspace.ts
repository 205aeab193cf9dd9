import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const seeds = join(__dirname, '..', '..', 'seeds');

/** A folder on disk that exists as long as its tests. */
export class TemporaryWorkspace {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-')));

  /** @param files contents by path */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  get uri(): string {
    return pathToFileURL(this.root).href;
  }

  path(path: string): string {
    return join(this.root, path);
  }

  uriOf(path: string): string {
    return pathToFileURL(this.path(path)).href;
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  remove(path: string): void {
    rmSync(this.path(path), { recursive: true });
  }

  rename(from: string, to: string): void {
    renameSync(this.path(from), this.path(to));
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The five seed articles by the paths that they have in a workspace. */
export function seedFiles(): Record<string, string> {
  const names = [
    '000_27facc183200c2a1.txt',
    '001_ee18e70cf59df536.txt',
    '002_ee964b3aa23745c2.txt',
    '003_921f52e2ffe29472.txt',
    '004_dd434dec23945da0.txt',
  ];
  return Object.fromEntries(names.map((name) => [`seeds/${name}`, readFileSync(join(seeds, name), 'utf8')]));
}

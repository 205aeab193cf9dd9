import { cp, mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Copies the files of a folder into another, and renews those that nobody has changed since they were copied there. What was
 * edited, and what was added, stays.
 *
 * @param asCopied folder that keeps the files as they were copied last
 */
export async function renewCopy(from: string, to: string, asCopied: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(from.length + 1);
    const [own, copied] = [await contentOf(join(to, path)), await contentOf(join(asCopied, path))];
    if (own !== undefined && own !== copied) continue;
    for (const folder of [to, asCopied]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await cp(join(from, path), join(folder, path));
    }
  }
}

/** The bytes of a file, one character for each; undefined if there is no such file. */
async function contentOf(path: string): Promise<string | undefined> {
  return readFile(path, 'latin1').catch(() => undefined);
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../server/src/core/archive/source';

const folder = join(__dirname, '../../seeds');

/** The seed articles by the number that their file names begin with: "000" to "004". */
export const seeds: readonly Source[] = readdirSync(folder)
  .sort()
  .map((file) => ({ id: file.slice(0, 3), text: readFileSync(join(folder, file), 'utf8') }));

/** One of the seed articles. */
export function seed(id: string): Source {
  const found = seeds.find((source) => source.id === id);
  if (!found) throw new Error(`no seed article ${id}`);
  return found;
}

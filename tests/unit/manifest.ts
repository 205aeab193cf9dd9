import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** package.json as VS Code shows it in English: with the texts of package.nls.json in the place of their keys. */
export function manifest(): unknown {
  const english = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'), (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/^%(.+)%$/u, (whole, key: string) => english[key] ?? whole)
      : value,
  ) as unknown;
}

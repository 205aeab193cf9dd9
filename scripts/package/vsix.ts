import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { globSync } from 'tinyglobby';
import { contentTypes, licenceFile, vsixManifest, type PackageJson } from './manifest';
import { noticesFile, thirdPartyNotices } from './notices';

/** Maximum size of the package, in bytes. */
export const maxPackageSize = 5 * 1024 * 1024;

/** Bundles that the package must have. */
const bundles = [
  'client/dist/extension.js',
  'client/dist/webview/report.js',
  'server/dist/checker.js',
  'server/dist/core.js',
  'server/dist/server.js',
  'server/dist/cli.js',
  'server/dist/mcp.js',
];

/** Files that are in every package: name there → path in the checkout. */
const ownFiles: Readonly<Record<string, string>> = {
  'package.json': 'package.json',
  'README.md': 'README.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  [licenceFile]: 'LICENSE',
};

/** The files of the package: name there → path in the checkout, in alphabetical order. */
export function packagedFiles(root: string, { files }: PackageJson): ReadonlyMap<string, string> {
  const listed = globSync([...files], { cwd: root, ignore: ['**/*.d.ts', noticesFile] }).map(
    (path) => [path, path] as const,
  );
  return new Map([...Object.entries(ownFiles), ...listed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The built bundles among the files of the package, relative to the checkout. */
export function packagedBundles(root: string, json: PackageJson): string[] {
  return [...packagedFiles(root, json).values()].filter((path) => /\/dist\/[^/]+\.js$/u.test(path));
}

/**
 * The package of the built extension: a zip archive that is the same, byte for byte, for the same files.
 *
 * @throws Error if a file is missing or the package is too large
 */
export function makePackage(root: string): Uint8Array {
  const json = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
  const english = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
  const files = packagedFiles(root, json);
  for (const bundle of bundles) {
    if (!files.has(bundle)) throw new Error(`${bundle} is missing. Run \`npm run build\` first.`);
  }
  const contents = new Map([...files].map(([name, path]) => [name, readFileSync(join(root, path))] as const));
  contents.set(noticesFile, Buffer.from(thirdPartyNotices(root, packagedBundles(root, json))));
  const archive = zip(contents, vsixManifest(json, english, languagesOf([...files.keys()])));
  if (archive.length > maxPackageSize) {
    throw new Error(`The package has ${archive.length} bytes; more than ${maxPackageSize} are not allowed.`);
  }
  return archive;
}

/** The languages that the manifest's texts are translated into: `de` for package.nls.de.json. */
function languagesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => /^package\.nls\.(.+)\.json$/u.exec(name)?.[1] ?? []);
}

function zip(contents: ReadonlyMap<string, Uint8Array>, manifest: string): Uint8Array {
  const entries: Zippable = {
    'extension.vsixmanifest': strToU8(manifest),
    '[Content_Types].xml': strToU8(contentTypes([...contents.keys()])),
  };
  for (const [name, bytes] of contents) entries[`extension/${name}`] = bytes;
  // Zip archives store local times: this one is the same in every time zone, and the earliest possible.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}

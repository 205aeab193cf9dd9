import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryDeclarations } from '../library/declarations';
import type { PackageJson } from './manifest';
import { noticesFile, thirdPartyNotices } from './notices';
import { packagedBundles } from './vsix';

// npm runs it before it packs, after the build: writes the library's types and the licences of what is bundled.

async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const json = JSON.parse(text) as PackageJson & { readonly types: string };
  writeFileSync(join(root, json.types), await libraryDeclarations(root, { comments: true }));
  writeFileSync(join(root, noticesFile), thirdPartyNotices(root, packagedBundles(root, json)));
}

void main();

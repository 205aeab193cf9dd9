import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageName, type PackageJson } from './manifest';
import { makePackage } from './vsix';

// `npm run package`: packs the built extension into a .vsix, which VS Code installs.

const root = join(import.meta.dirname, '..', '..');
const name = packageName(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson);
const archive = makePackage(root);
writeFileSync(join(root, name), archive);
console.log(`${name}: ${(archive.length / 1024 / 1024).toFixed(2)} MB`);

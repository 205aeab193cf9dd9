import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../../..');

function markdownFilesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** The fragments by which links name a page's headings, as GitHub makes them. */
function fragmentsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** True if a link of a page leads to a file, and to a heading of it if it names one. */
function leadsSomewhere(path: string, link: string): boolean {
  const [file = '', fragment] = link.split('#');
  const target = file === '' ? join(root, path) : join(root, dirname(path), file);
  if (!existsSync(target)) return false;
  return fragment === undefined || fragmentsOf(readFileSync(target, 'utf8')).includes(fragment);
}

describe('the links of', () => {
  const pages = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...['docs', '.github'].flatMap(markdownFilesIn),
  ];

  for (const path of pages) {
    it(`${path} lead to files and headings`, () => {
      const page = readFileSync(join(root, path), 'utf8').replace(/^```[\s\S]*?^```$/gmu, '');
      const links = [...page.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link ?? '');
      assert.deepEqual(
        links.filter((link) => !/^https?:/u.test(link) && !leadsSomewhere(path, link)),
        [],
      );
    });
  }
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Paths that a rule is about: those that match `path` and not `pathNot`. */
interface PathCondition {
  readonly path?: string | readonly string[];
  readonly pathNot?: string;
  readonly circular?: boolean;
  readonly dependencyTypes?: readonly string[];
}

interface ImportRule {
  readonly from: PathCondition;
  readonly to: PathCondition;
}

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const { forbidden } = createRequire(__filename)(join(root, '.dependency-cruiser.cjs')) as {
  readonly forbidden: readonly ImportRule[];
};

const core = 'server/src/core';
const server = 'server/src';

/** The folders in a folder of the checkout. */
function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The cells of the page's row on a room. */
function rowOf(room: string): string[] {
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const row = rows.find(([, first]) => first === `\`${room}/\``);
  assert.ok(row, `docs/architecture.md has no row for ${room}/`);
  return row.slice(1, -1);
}

/** Rooms that a room may import according to the page, in alphabetical order. */
function listedImports(room: string): string[] {
  return [...(rowOf(room)[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '').sort();
}

/** True if the linter lets a file in one folder import a file in another. */
function isAllowed(fromFolder: string, toFolder: string): boolean {
  return !forbidden.some(({ from, to }) => meets(from, fromFolder) && meets(to, toFolder));
}

function meets({ path, pathNot, circular, dependencyTypes }: PathCondition, folder: string): boolean {
  // A circle, or the kind of a package, is no matter of folders.
  if (circular !== undefined || dependencyTypes !== undefined) return false;
  const file = `${folder}/file.ts`;
  const included = path === undefined || [path].flat().some((pattern) => new RegExp(pattern, 'u').test(file));
  return included && !(pathNot !== undefined && new RegExp(pathNot, 'u').test(file));
}

/** Rooms beside it that the linter lets a room import, in alphabetical order. */
function allowedImports(parent: string, room: string, rooms: readonly string[]): string[] {
  return rooms
    .filter((other) => other !== room && isAllowed(`${parent}/${room}`, `${parent}/${other}`))
    .sort();
}

describe('the page on the architecture', () => {
  const coreRooms = foldersIn(core);
  const serverRooms = foldersIn(server).filter((room) => room !== 'core');

  for (const [parent, rooms] of [
    [core, coreRooms],
    [server, serverRooms],
  ] as const) {
    for (const room of rooms) {
      it(`says of ${room}/ which rooms the linter lets it import`, () => {
        assert.deepEqual(listedImports(room), allowedImports(parent, room, rooms));
      });

      it(`names the folders in ${room}/`, () => {
        const [, description] = rowOf(room);
        const folders = foldersIn(`${parent}/${room}`);
        assert.deepEqual(
          folders.filter((folder) => !description?.includes(`\`${folder}/\``)),
          [],
        );
      });
    }
  }

  it('says that the sides share the protocol only', () => {
    const sides = ['client', 'protocol', 'server/src'];
    for (const side of sides) {
      const listed = [...(rowOf(side)[2] ?? '').matchAll(/`(\w+)\/`/g)].map(([, name]) => name);
      assert.deepEqual(
        listed,
        sides.filter((other) => other !== side && isAllowed(`${side}/src`, other)),
      );
    }
  });

  it('names the files of the core outside its rooms', () => {
    const files = readdirSync(join(root, core)).filter((name) => name.endsWith('.ts'));
    assert.deepEqual(
      files.filter((file) => !page.includes(`\`${file}\``)),
      [],
    );
  });

  it('names files that there are', () => {
    const named = [...page.matchAll(/`([\w./]+\.(?:ts|mjs|cjs))`/g)].map(([, path]) => path ?? '');
    const known = ['.', server, core].map((folder) => join(root, folder));
    const files = new Set(known.flatMap((folder) => readdirSync(folder)));
    for (const path of named) {
      const [first = ''] = path.split('/');
      assert.ok(files.has(first), path);
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../manifest';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'README.md'), 'utf8');
const { contributes, scripts } = manifest() as {
  scripts: Readonly<Record<string, string>>;
  contributes: {
    commands: readonly { command: string; title: string; category: string }[];
    menus: { commandPalette: readonly { command: string; when: string }[] };
    configuration: {
      properties: Readonly<
        Record<string, { default: unknown; properties?: Readonly<Record<string, { default: string }>> }>
      >;
    };
  };
};
const settings = contributes.configuration.properties;

/** The first two cells of every table row. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, first, second]) => [first, second]);

/** The cell after the one that holds `first`. */
function cellAfter(first: string): string {
  const row = rows.find(([cell]) => cell === first);
  assert.ok(row, `README.md has no row for ${first}`);
  return row[1] ?? '';
}

/** The first words of the lines in the page's tree of the repository, each below the folder that it is indented under. */
function pathsInTree(): string[] {
  const [, tree = ''] = /## Developing\n\n```\n([\s\S]*?)```/.exec(page) ?? [];
  let folder = '';
  return tree
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = ''] = line.trim().split(/\s/);
      if (line.startsWith(' ')) return `${folder}${name}`;
      folder = name;
      return name;
    });
}

describe('the README', () => {
  it('gives every setting with its default', () => {
    for (const [name, setting] of Object.entries(settings)) {
      assert.deepEqual(JSON.parse(cellAfter(`\`${name}\``).replaceAll('`', '')), setting.default, name);
    }
  });

  it('gives every rule with its default', () => {
    for (const [rule, { default: severity }] of Object.entries(
      settings['verbatim.rules']?.properties ?? {},
    )) {
      assert.equal(cellAfter(`[${rule}](docs/rules/${rule}.md)`), severity);
    }
  });

  it('gives every command of the palette', () => {
    const hidden = contributes.menus.commandPalette.flatMap(({ command, when }) =>
      when === 'false' ? [command] : [],
    );
    const offered = contributes.commands.filter(({ command }) => !hidden.includes(command));
    for (const { title, category } of offered) cellAfter(`**${category}: ${title}**`);
  });

  it('shows files and folders that there are', () => {
    assert.deepEqual(
      pathsInTree().filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('shows every folder of the repository', () => {
    const notInRepository = ['node_modules', 'out'];
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !notInRepository.includes(name));
    const shown = pathsInTree().map((path) => path.split('/')[0]);
    assert.deepEqual(
      folders.filter((folder) => !shown.includes(folder)),
      [],
    );
  });

  it('names scripts that there are', () => {
    const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    assert.deepEqual(
      named.filter((script) => !Object.hasOwn(scripts, script)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly default: string }>>;
}

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/settings.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  contributes: { configuration: { properties: Readonly<Record<string, Setting>> } };
};
const settings = manifest.contributes.configuration.properties;

/** The cells of the table rows whose first cell is a link to `target`. */
function rowOf(target: string): string[] {
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const row = rows.find(([, first]) => first?.endsWith(`](${target})`));
  assert.ok(row, `docs/settings.md has no row for ${target}`);
  return row.slice(1, -1);
}

describe('the page on settings', () => {
  for (const [name, setting] of Object.entries(settings)) {
    it(`explains ${name} and gives its default`, () => {
      const [, value] = rowOf(`#${name.replaceAll('.', '').toLowerCase()}`);
      assert.deepEqual(JSON.parse((value ?? '').replaceAll('`', '')), setting.default);
      assert.ok(page.includes(`\n## ${name}\n`), `a section “${name}”`);
    });

    for (const choice of setting.enum ?? []) {
      it(`explains ${name} = ${choice}`, () => {
        assert.ok(page.includes(`\`${choice}\``) || page.includes(`\`"${choice}"\``));
      });
    }
  }

  it('gives the default of every rule that can be set', () => {
    for (const [rule, { default: severity }] of Object.entries(
      settings['verbatim.rules']?.properties ?? {},
    )) {
      assert.deepEqual(rowOf(`rules/${rule}.md`), [`[${rule}](rules/${rule}.md)`, severity]);
    }
  });

  it('names no setting that does not exist', () => {
    const named = [...page.matchAll(/(?<!\.)verbatim\.[a-z]+(?:\.[a-z]+)*/gi)].map(([name]) => name);
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(settings, name)),
      [],
    );
  });
});

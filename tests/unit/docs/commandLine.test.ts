import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../server/src/cli/check';
import { exitStatus } from '../../../server/src/cli/exitStatus';
import { lsp } from '../../../server/src/cli/lsp';
import { mcp } from '../../../server/src/cli/mcp';
import { quotes } from '../../../server/src/cli/quotes';
import { jsonReport } from '../../../server/src/reports/json';
import { exampleArticles, exampleDraft } from '../reports/exampleReport';

const page = readFileSync(join(__dirname, '../../../docs/command-line.md'), 'utf8');

/** The names of all fields of a JSON value, at any depth. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
}

describe('the page on the command line', () => {
  for (const [name, command] of Object.entries({ check, quotes, lsp, mcp })) {
    it(`explains verbatim ${name} and all its options`, () => {
      assert.ok(page.includes(`\n## verbatim ${name}\n`));
      const options = command.usage.match(/--[a-z-]+/g) ?? [];
      assert.deepEqual(
        options.filter((option) => !page.includes(option)),
        [],
      );
    });
  }

  it('names no option that does not exist', () => {
    const known = [check, quotes, lsp, mcp].map(({ usage }) => usage).join() + '--help --version';
    const named = page.match(/--[a-z][a-z-]*/g) ?? [];
    assert.deepEqual(
      named.filter((option) => !known.includes(option)),
      [],
    );
  });

  it('explains every exit status', () => {
    for (const status of Object.values(exitStatus))
      assert.match(page, new RegExp(`^\\| ${status} \\| `, 'm'));
  });

  it('explains every field of the JSON report', () => {
    const fields = new Set(fieldsOf(JSON.parse(jsonReport([exampleDraft], exampleArticles))));
    assert.deepEqual(
      [...fields].filter((field) => !page.includes(`\`${field}\``) && !page.includes(`"${field}"`)),
      [],
    );
  });
});

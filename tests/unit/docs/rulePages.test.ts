import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createEditorChecker, type EditorChecker } from '../../../server/src/core/editor';
import { defaultSeverities, ruleIds } from '../../../server/src/core/rules/registry';

const root = join(__dirname, '../../..');
const pages = join(root, 'docs/rules');
const seeds = readdirSync(join(root, 'seeds')).map((file) => ({
  id: basename(file, extname(file)),
  text: readFileSync(join(root, 'seeds', file), 'utf8'),
}));

/** The block quotation below a heading of a page, as the draft that it shows. */
function exampleBelow(page: string, heading: string): string {
  const section = page.split(`\n### ${heading}\n`)[1]?.split(/^#/m)[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('> '));
  assert.ok(lines.length, `an example below “${heading}”`);
  return lines.map((line) => line.slice(2)).join('\n');
}

describe('the page on the rule', () => {
  let checker: EditorChecker;

  before(() => {
    checker = createEditorChecker({ sources: seeds });
  });

  for (const rule of ruleIds) {
    const path = join(pages, `${rule}.md`);

    describe(rule, () => {
      const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const rulesFoundIn = (heading: string): string[] =>
        checker
          .check({ text: exampleBelow(page, heading), languageId: 'markdown' })
          .findings.map((finding) => finding.rule);

      before(() => {
        checker.configure(defaultSeverities.get(rule) === 'off' ? { rules: { [rule]: 'information' } } : {});
      });

      it('exists, begins with its name and gives its default', () => {
        assert.ok(page.startsWith(`# ${rule}\n`), `docs/rules/${rule}.md`);
        assert.ok(page.includes(` Default: ${defaultSeverities.get(rule) ?? ''}.\n`));
      });

      it('shows a wrong example that the rule reports', () => {
        assert.deepEqual(rulesFoundIn('Wrong'), [rule]);
      });

      it('shows a right example in which nothing is reported', () => {
        assert.deepEqual(rulesFoundIn('Right'), []);
      });

      it('says how to switch it off', () => {
        assert.ok(page.includes(`"verbatim.rules": { "${rule}": "off" }`));
      });
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyProject } from '../../../../server/src/project/project';
import { parseProject } from '../../../../server/src/project/file/parseProject';

const messages = (text: string): string[] => parseProject(text).problems.map(({ message }) => message);

describe('.verbatim.json', () => {
  it('gives the empty project for an empty file', () => {
    assert.deepEqual(parseProject(''), { project: emptyProject, problems: [], editable: true });
    assert.deepEqual(parseProject('{}').project, emptyProject);
  });

  it('has the fields of the file', () => {
    const project = {
      sources: ['articles/**'],
      failOn: 'warning',
      ignores: [{ rule: 'quote-altered', text: 'a', words: 'b', draft: 'c.md', note: 'd' }],
      names: ['Kyiv'],
      quotations: ['so-called'],
      signOffs: [{ text: 'a', by: 'b', on: '2025-08-18' }],
    };
    assert.deepEqual(parseProject(JSON.stringify(project)), { project, problems: [], editable: true });
  });

  it('may have comments and trailing commas', () => {
    const { project, problems } = parseProject('{ // ours\n "names": ["Kyiv",], }');
    assert.deepEqual(project.names, ['Kyiv']);
    assert.deepEqual(problems, []);
  });

  for (const [what, text, message] of [
    [
      'a comma that is missing',
      '{\n  "names": ["a" "b"]\n}',
      /^\.verbatim\.json, line 2: a comma is missing/,
    ],
    ['a bracket that is missing', '{\n  "names": ["a"\n}\n', /^\.verbatim\.json, line 3: /],
    ['a merge conflict', '{\n<<<<<<< ours\n}', /^\.verbatim\.json, line 2: /],
    [
      'another value than an object',
      '[]',
      /^\.verbatim\.json, line 1: the file must contain an object in braces/,
    ],
    ['a list that is none', '{ "ignores": {} }', /^\.verbatim\.json, line 1: “ignores” must be a list/],
    ['a list that appears twice', '{ "names": [],\n "names": [] }', /line 2: “names” appears a second time/],
  ] as const) {
    it(`reports ${what}, and is then not editable`, () => {
      const { problems, editable } = parseProject(text);
      assert.match(problems[0]?.message ?? '', message);
      assert.equal(editable, false);
    });
  }

  for (const [what, text, message] of [
    [
      'an entry without its rule',
      '{ "ignores": [{ "text": "a" }] }',
      'an entry of “ignores” needs a text for “rule”; it is not used.',
    ],
    [
      'a date that is none',
      '{ "signOffs": [{ "text": "a", "by": "b", "on": "Monday" }] }',
      '“on” must be a date such as "2025-08-18"; this sign-off is not used.',
    ],
    [
      'a name that is no text',
      '{ "names": [7] }',
      '“names” must be a list of texts; this entry is not used.',
    ],
    [
      'a threshold that there is not',
      '{ "failOn": "hint" }',
      '“failOn” must be "error", "warning" or "never". Until then it is "error".',
    ],
    [
      'a field that means nothing',
      '{ "source": [] }',
      '“source” is not known here. Known names: sources, failOn, reader, ignores, names, quotations, signOffs.',
    ],
  ] as const) {
    it(`reports ${what}, and keeps the rest`, () => {
      const more = text.replace(/\}$/, ', "quotations": ["so-called"] }');
      assert.deepEqual(messages(more), [`.verbatim.json, line 1: ${message}`]);
      const { project, editable } = parseProject(more);
      assert.deepEqual(project.quotations, ['so-called']);
      assert.equal(editable, true);
    });
  }

  for (const [what, nested] of [
    ['lists', `{ "ignores": ${'['.repeat(20_000)}${']'.repeat(20_000)} }`],
    ['lists without an end', `{ "ignores": ${'['.repeat(20_000)}`],
    ['objects', `${'{ "names": '.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ] as const) {
    it(`reports ${what} nested 20,000 deep, and is then not editable`, () => {
      const { problems, editable } = parseProject(nested);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [
          '.verbatim.json, line 1: lists and objects are nested more than 50 deep. Write each entry directly in its list. Until it is corrected, the earlier content of the file applies.',
        ],
      );
      assert.equal(editable, false);
    });
  }

  it('names the first of very many problems, and says that there are more', () => {
    const unknown = Array.from({ length: 20_000 }, (_, at) => `"name-${at}": 1`);
    const found = messages(`{ ${unknown.join(',\n')} }`);
    assert.equal(found.length, 51);
    assert.equal(
      found.at(-1),
      '.verbatim.json, line 51: there are more than 50 problems. Correct the others first.',
    );
  });

  it('may have brackets in its texts', () => {
    const { project, problems } = parseProject(JSON.stringify({ names: ['['.repeat(100), '{'.repeat(100)] }));
    assert.deepEqual([project.names.length, problems], [2, []]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { problems } = parseProject(text);
        for (const { span } of problems) assert.ok(span.start <= span.end && span.end <= text.length + 1);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addIgnore,
  addName,
  addQuotation,
  removeIgnore,
  removeSignOff,
  setSignOff,
} from '../../../../server/src/project/file/editProject';
import { parseProject } from '../../../../server/src/project/file/parseProject';

const ignore = { rule: 'quote-altered', text: '“The bridge will open in April.”' };
const signOff = { text: '“Yes.”', draft: 'draft.md', by: 'J. D.', on: '2025-08-18' };

describe('an edit of .verbatim.json', () => {
  it('creates the file', () => {
    assert.equal(
      addIgnore(ignore)(''),
      `{
  "ignores": [
    {
      "rule": "quote-altered",
      "text": "“The bridge will open in April.”"
    }
  ]
}
`,
    );
  });

  it('keeps comments, indentation, line breaks and unknown fields', () => {
    const before = '{\r\n\t// ours\r\n\t"sources": ["a/**"],\r\n\t"colour": "red"\r\n}\r\n';
    const after = addName('Kyiv')(before);
    assert.equal(
      after,
      '{\r\n\t// ours\r\n\t"sources": ["a/**"],\r\n\t"colour": "red",\r\n\t"names": [\r\n\t\t"Kyiv"\r\n\t]\r\n}\r\n',
    );
  });

  it('inserts an entry in sort order', () => {
    const text = ['Odesa', 'Kyiv', 'Lviv'].reduce((file, name) => addName(name)(file), '');
    assert.deepEqual(parseProject(text).project.names, ['Kyiv', 'Lviv', 'Odesa']);
  });

  it('gives the same file in any order of the edits', () => {
    const changes = [
      addIgnore(ignore),
      addIgnore({ ...ignore, draft: 'b.md' }),
      addIgnore({ ...ignore, rule: 'quote-not-found' }),
      addName('Kyiv'),
      addQuotation('“so-called”'),
      setSignOff(signOff),
    ];
    const inOrder = changes.reduce((file, change) => change(file), '');
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), (shuffled) => {
        assert.equal(
          shuffled.reduce((file, change) => change(file), ''),
          inOrder,
        );
      }),
    );
  });

  it('does not add an entry that exists with other marks or line breaks', () => {
    const once = addIgnore(ignore)('');
    assert.equal(addIgnore({ ...ignore, text: '"The bridge will\n> open in April."' })(once), once);
    const quoted = addQuotation('“so-called,”')('');
    assert.equal(addQuotation('"so-called"')(quoted), quoted);
  });

  it('is reverted by the opposite edit', () => {
    const before = addName('Kyiv')('');
    const after = removeIgnore(ignore)(addIgnore(ignore)(before));
    assert.deepEqual(parseProject(after).project, { ...parseProject(before).project, ignores: [] });
  });

  it('replaces an earlier sign-off of the same statement', () => {
    const text = setSignOff({ ...signOff, by: 'M. N.', on: '2025-08-19' })(setSignOff(signOff)(''));
    assert.deepEqual(parseProject(text).project.signOffs, [{ ...signOff, by: 'M. N.', on: '2025-08-19' }]);
    assert.deepEqual(parseProject(removeSignOff(signOff)(text)).project.signOffs, []);
  });

  it('keeps invalid entries in their places', () => {
    const text = addIgnore(ignore)('{ "ignores": [7, { "rule": "x" }] }');
    assert.deepEqual(JSON.parse(text), { ignores: [7, ignore, { rule: 'x' }] });
    assert.deepEqual(parseProject(text).project.ignores, [ignore]);
  });

  it('can be read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (given) => {
        fc.pre(given.trim() !== '' && given.normalize('NFC').trim() !== '');
        const { project, problems } = parseProject(
          addIgnore({ rule: 'quote-altered', text: `a ${given}` })(''),
        );
        assert.deepEqual(problems, []);
        assert.equal(project.ignores.length, 1);
      }),
    );
  });
});

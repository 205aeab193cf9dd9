import assert from 'node:assert/strict';
import { emptyProject } from '../../../server/src/project/project';
import { parseProject } from '../../../server/src/project/file/parseProject';
import { noticesOn } from '../../../server/src/workspace/draftNotices';
import { readerRefusal } from '../../../server/src/workspace/readerRefusal';

const draftForbids = 'This draft forbids the second reader (reader: off in its front matter).';
const folderForbids = 'This folder forbids the second reader ("reader": "off" in .verbatim.json).';

function refusal(frontMatter: string): string | undefined {
  const text = `---\n${frontMatter}\n---\n\nText.\n`;
  return readerRefusal({ text, languageId: 'markdown' }, emptyProject);
}

describe('the second reader', () => {
  it('is allowed where nothing forbids it', () => {
    assert.equal(refusal('title: News'), undefined);
    assert.equal(readerRefusal({ text: 'reader: off\n', languageId: 'plaintext' }, emptyProject), undefined);
  });

  for (const line of [
    'reader: off',
    'reader: "off"',
    'reader: OFF',
    'reader: false',
    'reader: no one',
    'reader:',
  ])
    it(`is forbidden by the front matter “${line}”`, () => {
      assert.equal(refusal(line), draftForbids);
    });

  it('is forbidden by a front matter that is otherwise invalid', () => {
    assert.equal(refusal('reader: off\ntitle: [unclosed'), draftForbids);
  });

  it('is forbidden by the project file, though its value be another', () => {
    for (const value of ['"off"', '"on"', 'true']) {
      const { project } = parseProject(`{ "reader": ${value} }`);
      assert.equal(readerRefusal({ text: 'Text.\n', languageId: 'markdown' }, project), folderForbids);
    }
  });

  it('says where another value than “off” stands', () => {
    const notices = (line: string): string[] =>
      noticesOn(
        { text: `---\n${line}\n---\n\nText.\n`, languageId: 'markdown' },
        { files: [], root: '/' },
        [],
      ).map(({ message }) => message);
    assert.deepEqual(notices('reader: off'), []);
    assert.deepEqual(notices('reader: sometimes'), [
      '“reader” can only be “off”, which forbids the second reader. It is forbidden; delete the line to allow it.',
    ]);
    assert.deepEqual(parseProject('{ "reader": "off" }').problems, []);
    assert.deepEqual(
      parseProject('{ "reader": "on" }').problems.map(({ message }) => message),
      [
        '.verbatim.json, line 1: “reader” can only be "off", which forbids the second reader. It is forbidden; delete the field to allow it.',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { chmodSync, readFileSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { TemporaryWorkspace } from '../../../protocol/temporaryWorkspace';
import { addName, type ProjectEdit, setSignOff } from '../../../../server/src/project/file/editProject';
import { ProjectFile } from '../../../../server/src/project/file/projectFile';

describe('the project file', () => {
  let workspace: TemporaryWorkspace;
  let file: ProjectFile;
  let changes: number;

  beforeEach(() => {
    workspace = new TemporaryWorkspace();
    changes = 0;
    file = new ProjectFile(workspace.root, () => changes++);
  });
  afterEach(() => {
    workspace.dispose();
  });

  const onDisk = (): string => readFileSync(workspace.path('.verbatim.json'), 'utf8');

  const refusal = async (edit: ProjectEdit): Promise<string> => {
    const update = await file.update(edit);
    return update.kind === 'refused' ? update.message : `It was ${update.kind}.`;
  };

  it('is created by the first edit', async () => {
    await file.read();
    assert.equal(changes, 0);
    assert.deepEqual(await file.update(addName('Kyiv')), { kind: 'written' });
    assert.deepEqual(file.project.names, ['Kyiv']);
    assert.deepEqual(JSON.parse(onDisk()), { names: ['Kyiv'] });
    assert.equal(changes, 1);
  });

  it('has all of several simultaneous edits', async () => {
    await Promise.all(['Kyiv', 'Lviv', 'Odesa'].map((name) => file.update(addName(name))));
    assert.deepEqual(file.project.names, ['Kyiv', 'Lviv', 'Odesa']);
  });

  it('keeps what another program has written since it was read', async () => {
    await file.read();
    workspace.write('.verbatim.json', '{ "quotations": ["so-called"] }');
    await file.update(addName('Kyiv'));
    assert.deepEqual(JSON.parse(onDisk()), { quotations: ['so-called'], names: ['Kyiv'] });
  });

  it('leaves no temporary file in the folder', async () => {
    await file.update(setSignOff({ text: 'a', by: 'b', on: '2025-08-18' }));
    assert.deepEqual(readdirSync(workspace.root), ['.verbatim.json']);
  });

  it('that is broken is reported and not overwritten, and its last valid content applies', async () => {
    await file.update(addName('Kyiv'));
    const broken = '{ "names": ["Kyiv" }';
    workspace.write('.verbatim.json', broken);
    await file.read();
    assert.match(file.problems[0]?.message ?? '', /^\.verbatim\.json, line 1: /);
    assert.deepEqual(file.project.names, ['Kyiv']);
    assert.match(await refusal(addName('Lviv')), /line 1: .* Nothing was written: correct the file first\.$/);
    assert.equal(onDisk(), broken);
  });

  it('that is not UTF-8 is reported and not overwritten', async () => {
    writeFileSync(workspace.path('.verbatim.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    assert.match(await refusal(addName('Lviv')), /^\.verbatim\.json is not UTF-8 \(line 1\)/);
    assert.deepEqual([...readFileSync(workspace.path('.verbatim.json'))], [0x7b, 0xff, 0x7d]);
  });

  it('that is nested too deep is reported and not overwritten', async () => {
    const deep = `{ "ignores": ${'['.repeat(20_000)}${']'.repeat(20_000)} }`;
    workspace.write('.verbatim.json', deep);
    await file.read();
    assert.match(file.problems[0]?.message ?? '', /line 1: lists and objects are nested more than 50 deep\./);
    assert.match(await refusal(addName('Lviv')), / Nothing was written: correct the file first\.$/);
    assert.equal(onDisk(), deep);
  });

  it('with unsaved changes is left to the editor', async () => {
    workspace.write('.verbatim.json', '{}\n');
    await file.setOpenText('{\n  "names": [\n    "Kyiv"\n  ]\n}\n');
    assert.deepEqual(file.project.names, ['Kyiv']);
    const before = file.content;
    const update = await file.update(addName('Lviv'));
    assert.deepEqual(update, {
      kind: 'open',
      before,
      after: '{\n  "names": [\n    "Kyiv",\n    "Lviv"\n  ]\n}\n',
    });
    assert.equal(onDisk(), '{}\n');
  });

  it('that was deleted is empty, though the editor still shows the saved text', async () => {
    const broken = '{ "names": ["Kyiv" "Lviv"] }';
    workspace.write('.verbatim.json', broken);
    await file.setOpenText(broken);
    assert.equal(file.broken, true);
    workspace.remove('.verbatim.json');
    assert.deepEqual(await file.update(addName('Lviv')), { kind: 'written' });
    assert.deepEqual(file.project.names, ['Lviv']);
    await file.read();
    assert.deepEqual(file.project.names, ['Lviv']);
  });

  it('that was deleted has the text of the editor if that has unsaved changes', async () => {
    workspace.write('.verbatim.json', '{}');
    await file.setOpenText('{ "names": ["Kyiv"] }');
    workspace.remove('.verbatim.json');
    await file.read();
    assert.deepEqual(file.project.names, ['Kyiv']);
  });

  it('that is a link out of its folder is neither read nor written', async () => {
    const elsewhere = new TemporaryWorkspace({ 'other.json': '{ "names": ["Kyiv"] }' });
    try {
      symlinkSync(elsewhere.path('other.json'), workspace.path('.verbatim.json'));
      const problem =
        '.verbatim.json is a link that leads out of this folder, which is not followed. Put what it leads to in its place.';
      assert.equal(await refusal(addName('Lviv')), `${problem} Nothing was written: correct the file first.`);
      assert.deepEqual(file.project.names, []);
      assert.equal(readFileSync(elsewhere.path('other.json'), 'utf8'), '{ "names": ["Kyiv"] }');
    } finally {
      elsewhere.dispose();
    }
  });

  it('stays a symbolic link and keeps its permissions', async () => {
    workspace.write('shared.json', '{}');
    chmodSync(workspace.path('shared.json'), 0o640);
    symlinkSync('shared.json', workspace.path('.verbatim.json'));
    await file.update(addName('Kyiv'));
    assert.deepEqual(JSON.parse(readFileSync(workspace.path('shared.json'), 'utf8')), { names: ['Kyiv'] });
  });

  it('knows the drafts of its entries that are not there any more, once it has looked again', async () => {
    workspace.write('draft.md', 'A draft.');
    await file.update(setSignOff({ text: 'a', draft: 'draft.md', by: 'b', on: '2025-08-18' }));
    await file.lookForDrafts();
    assert.equal(file.project.lostDrafts, undefined);
    unlinkSync(workspace.path('draft.md'));
    await file.lookForDrafts();
    assert.deepEqual(file.project.lostDrafts, new Set(['draft.md']));
    workspace.write('draft.md', 'A draft.');
    await file.lookForDrafts();
    assert.deepEqual(file.project.lostDrafts, new Set());
  });
});

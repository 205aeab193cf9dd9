import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as coreModule from '../../../server/src/core/editor';
import { emptyProject } from '../../../server/src/project/project';
import { checkDraft, type DraftCheck } from '../../../server/src/workspace/checkDraft';
import { draftText, languageOf } from '../../../server/src/workspace/draftText';
import { FolderSources } from '../../../server/src/workspace/folderSources';
import { temporaryFolder, writeFile } from '../sources/temporaryFolder';

const mayor = '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n';
const master =
  '“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n';

describe('checking a draft', () => {
  const root = temporaryFolder({
    'seeds/bridge.md': `# Bridge to open\n\n${mayor}`,
    'seeds/harbour.md': `# Harbour works\n\n${master}`,
  });
  const sources = new FolderSources(root, () => Promise.resolve(coreModule));

  before(async () => {
    sources.library.usePatterns(['seeds/**']);
    await sources.library.settled();
  });

  async function check(text: string, path: string, project = emptyProject): Promise<DraftCheck> {
    const draft = draftText(text, languageOf(path), root, join(root, path));
    const checked = await checkDraft(draft, sources, project);
    assert.ok(checked);
    return checked;
  }
  const verdicts = ({ report }: DraftCheck): string[] => report.statements.map(({ verdict }) => verdict);

  it('is against all sources', async () => {
    assert.deepEqual(verdicts(await check(mayor + '\n' + master, 'draft.md')), ['supported', 'supported']);
  });

  it('is against the sources that the front matter names', async () => {
    const text = `---\nsources: harbour\n---\n\n${mayor}\n${master}`;
    assert.deepEqual(verdicts(await check(text, 'draft.md')), ['unverified', 'supported']);
  });

  it('is never against the draft itself', async () => {
    assert.deepEqual(verdicts(await check(mayor, 'seeds/bridge.md')), ['unverified']);
    assert.deepEqual(verdicts(await check(mayor, 'draft.md')), ['supported']);
  });

  it('is never against the draft itself where its front matter names it', async () => {
    const named = `---\nsources: [bridge, harbour]\n---\n\n${mayor}\n${master}`;
    assert.deepEqual(verdicts(await check(named, 'seeds/bridge.md')), ['unverified', 'supported']);
    const alone = `---\nsources: bridge\n---\n\n${mayor}\n${master}`;
    assert.deepEqual(verdicts(await check(alone, 'seeds/bridge.md')), ['unverified', 'supported']);
  });

  it('is never against the source that the draft is a link to', async function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    symlinkSync(join(root, 'seeds/bridge.md'), join(root, 'link.md'));
    assert.deepEqual(verdicts(await check(mayor, 'link.md')), ['unverified']);
  });

  it('leaves out what the project ignores, and keeps it in the whole report', async () => {
    const altered = mayor.replace('May', 'April');
    const ignore = { rule: 'quote-altered', text: altered.split(' the mayor')[0] ?? '' };
    const { report, whole, ignored } = await check(altered, 'draft.md', {
      ...emptyProject,
      ignores: [ignore],
    });
    assert.deepEqual(report.findings, []);
    assert.deepEqual(
      whole.findings.map(({ rule }) => rule),
      ['quote-altered'],
    );
    assert.deepEqual([...ignored.keys()], whole.findings);
  });

  it('tells which ignores of this draft match nothing', async () => {
    const ignores = [
      { rule: 'quote-altered', text: 'Gone', draft: 'draft.md' },
      { rule: 'quote-altered', text: 'Gone', draft: 'other.md' },
    ];
    const { unused } = await check(mayor, 'draft.md', { ...emptyProject, ignores });
    assert.deepEqual(unused, [ignores[0]]);
  });

  it('is never against a source that is a link to the draft', async function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    writeFile(root, 'drafts/own.md', master);
    symlinkSync('../drafts/own.md', join(root, 'seeds/own.md'));
    const linked = new FolderSources(root, () => Promise.resolve(coreModule));
    linked.library.usePatterns(['seeds/own.md']);
    await linked.library.settled();
    const checkAs = async (path: string): Promise<string[]> => {
      const checked = await checkDraft(
        draftText(master, 'markdown', root, join(root, path)),
        linked,
        emptyProject,
      );
      return checked?.report.statements.map(({ verdict }) => verdict) ?? [];
    };
    assert.deepEqual(await checkAs('drafts/own.md'), ['unverified']);
    assert.deepEqual(await checkAs('drafts/other.md'), ['supported']);
  });

  it('does not parse front matter that is nested too deep', async () => {
    const text = `---\nfirsthand: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n\n${mayor}`;
    const { notices } = await check(text, 'draft.md');
    assert.deepEqual(
      notices.map(({ message }) => message),
      ['The front matter is not valid YAML, so that nothing in it counts. Mend it here.'],
    );
  });

  it('tells the problems with front matter and comments', async () => {
    const text = `---\nsources: nowhere\n---\n\n<!-- verbatim-disable-next-line quote-alterd -->\n${mayor}`;
    const { notices } = await check(text, 'draft.md');
    assert.deepEqual(
      notices.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]),
      [
        ['front-matter', 'nowhere'],
        ['disable-comment', 'quote-alterd'],
      ],
    );
  });

  it('gives nothing until the sources have been indexed', async () => {
    const empty = new FolderSources(root, () => Promise.resolve(coreModule));
    assert.equal(
      await checkDraft(draftText(mayor, 'markdown', root, undefined), empty, emptyProject),
      undefined,
    );
  });
});

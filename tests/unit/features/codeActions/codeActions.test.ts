import assert from 'node:assert/strict';
import {
  CancellationToken,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionFeature } from '../../../../server/src/features/codeActions/codeActions';
import { diagnosticsOf } from '../../../../server/src/features/diagnostics/diagnostic';
import { RulePages } from '../../../../server/src/features/diagnostics/rulePages';
import { InMemoryWorkspace, type OpenedDocument } from '../inMemoryWorkspace';

const right = '“The bridge will open to traffic in May and the ⟦ferry⟧ will stop in June,” the mayor said.\n';
const altered =
  '“The bridge will open to traffic in ⟦April⟧ and the ferry will stop in June,” the mayor said.\n';

describe('code actions', () => {
  let story: InMemoryWorkspace;

  beforeEach(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/001_bridge.md':
        '---\ntitle: Bridge to open\noutlet: The Courier\n---\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
    });
  });

  /** The actions at the first range that is marked in a draft. */
  async function actions(
    { uri, ranges }: Pick<OpenedDocument, 'uri' | 'ranges'>,
    context: Partial<CodeActionContext> = {},
    versioned = true,
  ): Promise<CodeAction[]> {
    const [range] = ranges;
    assert.ok(range);
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return new CodeActionFeature(story.checks, versioned).codeActions(params, CancellationToken.None);
  }

  /** The draft after an action, which has to be for its first version. */
  function applied({ uri, text }: OpenedDocument, action: CodeAction | undefined): string {
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change.edits as TextEdit[]);
  }

  describe('that fix a finding', () => {
    it('offer the source’s wording as the preferred fix', async () => {
      const [action] = await actions(story.open('draft.md', altered));
      assert.match(action?.title ?? '', /^Use the source['’]s wording/);
      assert.equal(action?.kind, 'quickfix');
      assert.equal(action.isPreferred, true);
    });

    it('make the draft what the source has', async () => {
      const draft = story.open('draft.md', altered);
      const [action] = await actions(draft);
      assert.equal(applied(draft, action), draft.text.replace('April', 'May'));
    });

    it('name the diagnostic that they resolve', async () => {
      const draft = story.open('draft.md', altered);
      const checked = await story.checks.found(draft.uri, CancellationToken.None);
      assert.ok(checked);
      const support = { relatedInformation: true, codeDescription: true, data: true };
      const diagnostics = diagnosticsOf(checked, new RulePages(''), support);
      const [action] = await actions(draft, { diagnostics });
      assert.deepEqual(action?.diagnostics, diagnostics);
      assert.equal(diagnostics.length, 1);
    });

    it('are for the version that they were asked in', async () => {
      const { uri, text, ranges } = story.open('draft.md', altered);
      story.change(uri, `${text}\nOne more paragraph.\n`);
      const [action] = await actions({ uri, ranges });
      const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(change?.textDocument, { uri, version: 2 });
    });

    it('are plain edits for a client that knows no versions', async () => {
      const draft = story.open('draft.md', altered);
      const [action] = await actions(draft, {}, false);
      assert.deepEqual(action?.edit, {
        changes: { [draft.uri]: [{ range: draft.ranges[0], newText: 'May' }] },
      });
    });

    it('are not offered beside findings', async () => {
      const draft = story.open('draft.md', `${altered.replace(/[⟦⟧]/gu, '')}\nNothing ⟦is⟧ said here.\n`);
      assert.deepEqual(await actions(draft), []);
    });

    it('are not offered where the client asks for another kind', async () => {
      assert.deepEqual(await actions(story.open('draft.md', altered), { only: ['refactor'] }), []);
    });
  });

  describe('that cite a source', () => {
    for (const [citationStyle, after] of [
      ['pandoc', right.replace('said.', 'said [@001].')],
      ['link', right.replace('said.', 'said ([The Courier](../seeds/001_bridge.md)).')],
      [
        'footnote',
        `${right.replace('said.', 'said.[^1]')}\n[^1]: “Bridge to open”, The Courier, <../seeds/001_bridge.md>\n`,
      ],
      ['words', right.replace('said.', 'said, according to The Courier.')],
    ] as const) {
      it(`write in the style ${citationStyle}`, async () => {
        await story.configure({ citationStyle });
        const draft = story.open('drafts/draft.md', right);
        const [action] = await actions(draft, { only: ['refactor'] });
        assert.equal(action?.title, 'Cite this source: “Bridge to open” (The Courier)');
        assert.equal(applied(draft, action), after.replace(/[⟦⟧]/gu, ''));
      });
    }

    it('are quick fixes where nobody is named for a quotation', async () => {
      const draft = story.open(
        'draft.md',
        '“The bridge will open to traffic in May and the ⟦ferry⟧ will stop in June.”\n',
      );
      const found = await actions(draft, { only: ['quickfix'] });
      const cite = found.find(({ title }) => title.startsWith('Cite'));
      assert.equal(applied(draft, cite), `${draft.text.trimEnd()} [@001]\n`);
    });

    it('light no bulb on what is right', async () => {
      const draft = story.open('draft.md', right);
      assert.deepEqual(await actions(draft, { triggerKind: CodeActionTriggerKind.Automatic }), []);
    });
  });

  describe('on what no source has', () => {
    const invented =
      '“The harbour will be ⟦sold⟧ to a bank in Bergen before the ferry stops,” Ann Roe said.\n';

    it('name the speaker as first-hand, and nothing is found any more', async () => {
      const draft = story.open('draft.md', invented);
      const own = (await actions(draft)).find(({ title }) => title.startsWith('This is my own'));
      assert.equal(own?.title, 'This is my own reporting: add Ann Roe to “firsthand”');
      const after = applied(draft, own);
      assert.equal(after, `---\nfirsthand:\n  - Ann Roe\n---\n\n${draft.text}`);
      const checked = await story.checks.found(story.open('draft.md', after).uri, CancellationToken.None);
      assert.deepEqual(checked?.report.findings, []);
    });

    it('ignore it with that reason in plain text', async () => {
      const own = (await actions(story.open('draft.txt', invented, 'plaintext'))).find(({ title }) =>
        title.startsWith('This is my own'),
      );
      const [params] = (own?.command?.arguments ?? []) as { ignore: { note?: string } }[];
      assert.equal(params?.ignore.note, 'own reporting');
    });
  });

  it('open the passage of a finding, where the client can', async () => {
    const { uri, ranges } = story.open('draft.md', altered);
    const [range] = ranges;
    assert.ok(range);
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const opening = async (opensPassages: boolean): Promise<CodeAction | undefined> =>
      (
        await new CodeActionFeature(story.checks, true, { asksReader: false, opensPassages }).codeActions(
          params,
          CancellationToken.None,
        )
      ).find(({ title }) => title.startsWith('Open the passage'));
    assert.equal(await opening(false), undefined);
    const action = await opening(true);
    assert.equal(action?.title, 'Open the passage: The Courier, line 6');
    const [location] = (action.command?.arguments ?? []) as { uri: string; range: Range }[];
    assert.equal(location?.uri, story.uriOf('seeds/001_bridge.md'));
  });

  describe('that fix all in a draft', () => {
    const text =
      'They met ⟦Zelensky⟧ in Kyiv, and Zelenskyy left. They saw Zelenskyy 🌉 again.\r\n\r\n“The bridge will open to traffic in April and the ferry will stop in June,” the mayor said.\n';

    for (const kind of ['source', 'source.fixAll', 'source.fixAll.verbatim']) {
      it(`make the fixes that cannot change the meaning, and no other, where ${kind} is asked for`, async () => {
        const draft = story.open('draft.md', text);
        const [action, ...others] = await actions(draft, { only: [kind] });
        assert.deepEqual(others, []);
        assert.equal(applied(draft, action), draft.text.replace('Zelensky in', 'Zelenskyy in'));
      });
    }

    it('are not offered unasked', async () => {
      const kinds = (await actions(story.open('draft.md', text))).map(({ kind }) => kind);
      assert.ok(!kinds.includes('source.fixAll.verbatim'));
    });

    it('are not offered where there is nothing to fix', async () => {
      const draft = story.open('draft.md', altered);
      assert.deepEqual(await actions(draft, { only: ['source.fixAll'] }), []);
    });
  });

  it('come from what was found already, whatever the number of requests', async () => {
    const checker = story.workspace.folders[0]?.checker;
    assert.ok(checker);
    let checks = 0;
    const check = checker.checkInSteps.bind(checker);
    checker.checkInSteps = (draft, asked) => {
      checks++;
      return check(draft, asked);
    };
    const { uri } = story.open('draft.md', `${altered.replace(/[⟦⟧]/gu, '')}\n`.repeat(20));
    for (let line = 0; line < 40; line += 2) {
      const range: Range = { start: { line, character: 40 }, end: { line, character: 40 } };
      assert.notDeepEqual(await actions({ uri, ranges: [range] }), []);
    }
    assert.equal(checks, 1);
  });
});

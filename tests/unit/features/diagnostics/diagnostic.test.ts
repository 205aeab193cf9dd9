import assert from 'node:assert/strict';
import { CancellationToken, type Diagnostic } from 'vscode-languageserver';
import { diagnosticsOf } from '../../../../server/src/features/diagnostics/diagnostic';
import { RulePages } from '../../../../server/src/features/diagnostics/rulePages';
import { InMemoryWorkspace, type OpenedDocument } from '../inMemoryWorkspace';

const altered =
  '“The bridge will open to traffic in ⟦April⟧ and the ferry will stop in June,” the mayor said.\n';
const support = { relatedInformation: true, codeDescription: true, data: true };

describe('the diagnostics of a draft', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n“⟦The bridge will open to traffic in May and the ferry will stop in June⟧,” the mayor said.\n',
    });
  });

  async function diagnostics({ uri }: OpenedDocument, supported = support): Promise<Diagnostic[]> {
    const checked = await story.checks.found(uri, CancellationToken.None);
    assert.ok(checked);
    return diagnosticsOf(checked, new RulePages(''), supported);
  }

  it('are its findings with rule, message and the passages that bear on them', async () => {
    const draft = story.open('draft.md', altered);
    assert.deepEqual(await diagnostics(draft), [
      {
        range: draft.ranges[0],
        severity: 1,
        code: 'quote-altered',
        source: 'Verbatim',
        message: 'The source has “May”, not “April” (mayor, in “Bridge to open”).',
        relatedInformation: [
          {
            location: story.locationIn('seeds/bridge.txt'),
            message: 'The source has: The bridge will open to traffic in May and the ferry will stop in June',
          },
        ],
        data: { version: 1 },
      },
    ]);
  });

  it('leave out what the client does not show', async () => {
    const draft = story.open('draft.md', altered);
    const [diagnostic] = await diagnostics(draft, {
      relatedInformation: false,
      codeDescription: false,
      data: false,
    });
    assert.deepEqual(Object.keys(diagnostic ?? {}), ['range', 'severity', 'code', 'source', 'message']);
  });

  for (const [name, text] of [
    ['CRLF line ends', `# A title\r\n\r\nFirst paragraph.\r\n\r\n${altered.replace('\n', '\r\n')}`],
    ['emoji and combining marks before', `# 🌉🌉 A\u0301 title 👩‍👩‍👧\n\nCafe\u0301 🌉 ${altered}`],
    ['front matter before', `---\ntitle: The bridge\n---\n\n${altered}`],
    ['a list and emphasis around', `- one\n- *two* ${altered}`],
  ] as const) {
    it(`have exact ranges in a draft with ${name}`, async () => {
      const draft = story.open('draft.md', text);
      const [diagnostic] = await diagnostics(draft);
      assert.deepEqual(diagnostic?.range, draft.ranges[0]);
    });
  }

  for (const [name, text] of [
    ['CRLF line ends', 'Bridge to open\r\n\r\n'],
    ['emoji before', '🌉🌉🌉 👩‍👩‍👧\n\nBridge to open\n\n🌉 '],
  ] as const) {
    it(`point at exact ranges in a source with ${name}`, async () => {
      const words = '⟦The bridge will open to traffic in May and the ferry will stop in June⟧';
      const other = await InMemoryWorkspace.of({
        'seeds/bridge.txt': `${text}“${words},” the mayor said.\n`,
      });
      const { uri } = other.open('draft.md', altered);
      const checked = await other.checks.found(uri, CancellationToken.None);
      assert.ok(checked);
      const [diagnostic] = diagnosticsOf(checked, new RulePages(''), support);
      assert.deepEqual(diagnostic?.relatedInformation?.[0]?.location, other.locationIn('seeds/bridge.txt'));
    });
  }
});

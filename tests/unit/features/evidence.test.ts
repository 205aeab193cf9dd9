import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { EvidenceResult } from '../../../protocol/evidence';
import * as core from '../../../server/src/core/editor';
import { EvidenceFeature } from '../../../server/src/features/evidence';
import { InMemoryWorkspace, type OpenedDocument } from './inMemoryWorkspace';

const altered = '“The bridge will open to traffic in April and the ferry will stop in June,”';
const said = '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.';

describe('the evidence at the caret', () => {
  let story: InMemoryWorkspace;
  beforeEach(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt': `Bridge to open\n\n${said}\n\nThe toll will be <b>four</b> euros, the council decided on Monday.\n`,
    });
  });

  async function at({ at: { textDocument, position } }: OpenedDocument): Promise<EvidenceResult> {
    const feature = new EvidenceFeature(story.checks, story.uncheckedReasons, () => Promise.resolve(core));
    const answer = await feature.evidence({ uri: textDocument.uri, position }, CancellationToken.None);
    assert.ok(!(answer instanceof ResponseError));
    return answer;
  }

  it('is the sentence with its one state, and the passage with the words that agree and differ', async () => {
    const draft = story.open('draft.md', `⟦“The bridge⟦⟧${altered.slice(11)}⟧ the mayor said.\n`);
    const { body = '', range, actions } = await at(draft);
    assert.match(body, /<h1 id="evidence-title">.*Contradicted quotation<\/span>/u);
    assert.match(body, /in <del>April<\/del> and/u);
    assert.match(
      body,
      /<mark>The bridge will open to traffic in <\/mark><ins>May<\/ins><mark> and the ferry will stop in June<\/mark>/u,
    );
    assert.deepEqual(range, draft.ranges[0]);
    assert.deepEqual(actions, ['ignore', 'signOff']);
  });

  it('names outlet, date, speaker and line of every source', async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.md': `---\ntitle: Bridge to open\noutlet: The Quay\ndate: 2025-05-12\n---\n\n${said}\n`,
      'seeds/ferry.md': `---\ntitle: Ferry to stop\noutlet: Harbour Post\n---\n\n${said}\n`,
    });
    const draft = story.open('draft.md', `${altered}⟦⟧ the mayor said.\n`);
    const { body = '' } = await at(draft);
    assert.equal(body.match(/<figure class="contradicts">/gu)?.length, 2);
    assert.match(body, /Bridge to open, line 7<\/a>, The Quay, 2025-05-12, said by mayor/u);
    assert.match(body, /Ferry to stop, line 6<\/a>, Harbour Post, said by mayor/u);
  });

  for (const [name, text] of [
    ['on the speaker', `${altered} the ⟦⟧mayor said.\n`],
    ['behind the full stop', `${altered} the mayor said.⟦⟧\n`],
    ['behind the space in which the next sentence begins', `${altered} the mayor said. ⟦⟧\n`],
  ] as const)
    it(`is that of the quotation for a caret ${name}`, async () => {
      assert.match((await at(story.open('draft.md', text))).body ?? '', /Contradicted quotation/u);
    });

  it('is none for a caret in another sentence that says nothing to check', async () => {
    assert.deepEqual(await at(story.open('draft.md', `${altered} the mayor said.\n\nWhy so?⟦⟧\n`)), {
      actions: [],
    });
  });

  it('says why a document is not checked', async () => {
    const { body, reason = '' } = await at(story.open('README.md', `${said}⟦⟧\n`));
    assert.equal(body, undefined);
    assert.match(reason, /README\.md is about the project/u);
  });

  it('offers to cite what a source supports', async () => {
    const { actions } = await at(story.open('draft.md', said.replace('May', 'May⟦⟧')));
    assert.deepEqual(actions, ['cite', 'signOff']);
  });

  it('shows markup of a source as the text that it is', async () => {
    const draft = story.open('draft.md', 'The toll will be ⟦⟧four euros, the council decided on Monday.\n');
    const { body = '' } = await at(draft);
    assert.match(body, /&lt;b&gt;/u);
    assert.doesNotMatch(body, /<b>/u);
  });
});

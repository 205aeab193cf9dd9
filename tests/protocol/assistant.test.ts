import assert from 'node:assert/strict';
import { bridge, harbour } from './articles';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';

describe('what an assistant asks', () => {
  const town = new TemporaryWorkspace({ 'sources/bridge.txt': bridge.article });
  const port = new TemporaryWorkspace({ 'sources/harbour.txt': harbour.article });
  let client: EditorClient;

  const ask = async (request: string, params: object): Promise<string> => {
    const { answer } = await client.connection.sendRequest<{ answer: string }>(request, params);
    return answer;
  };

  before(async () => {
    client = await EditorClient.startReady({ folders: [town, port] });
  });
  after(async () => {
    await client.stop();
    town.dispose();
    port.dispose();
  });

  it('is checked against the sources of the draft’s folder', async () => {
    const check = (draft: string) => ask('verbatim/checkText', { text: harbour.right, draft });
    assert.match(await check(port.uriOf('draft.md')), /^1 statement: 1 supported\. No findings\.$/mu);
    assert.match(await check(town.uriOf('draft.md')), /quote-not-found/u);
  });

  it('is checked against the first sources there are where no draft is open', async () => {
    assert.match(await ask('verbatim/checkText', { text: bridge.right }), /1 supported/u);
  });

  it('is looked up in the sources of every folder', async () => {
    assert.match(
      await ask('verbatim/findQuotation', { query: 'ferry' }),
      /^“The bridge will open .*” — .*sources\/bridge\.txt, line 3, \[@bridge\]$/u,
    );
    assert.match(await ask('verbatim/findQuotation', { query: 'fishermen crane' }), /\[@harbour\]$/u);
  });

  it('is refused with the reason where there are no sources', async () => {
    const empty = new TemporaryWorkspace();
    const alone = await EditorClient.startReady({ folders: [empty] });
    for (const request of ['verbatim/checkText', 'verbatim/findQuotation']) {
      await assert.rejects(
        alone.connection.sendRequest(request, { text: 'a', query: 'a' }),
        /No source articles: nothing matches seeds\/\*\* or sources\/\*\* in this folder/u,
      );
    }
    await alone.stop();
    empty.dispose();
  });
});

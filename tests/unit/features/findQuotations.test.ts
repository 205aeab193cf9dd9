import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { FoundQuotation } from '../../../protocol/quotations';
import { FindQuotationsFeature } from '../../../server/src/features/findQuotations';
import { InMemoryWorkspace } from './inMemoryWorkspace';

describe('finding quotations', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n⟦“The bridge will open to traffic in May and the ferry will stop in June,”⟧ the mayor said.\n',
      'seeds/harbour.txt':
        'Harbour works\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n\n“They said ‘no’ to us,” said Governor Tom Stone.\n',
    });
  });

  async function found(query: string): Promise<readonly FoundQuotation[]> {
    const params = { uri: story.uriOf('draft.md'), query };
    const answer = await new FindQuotationsFeature(story.workspace).find(params, CancellationToken.None);
    assert.ok(!(answer instanceof ResponseError));
    return answer.quotations;
  }

  it('goes by their words, and tells where they stand', async () => {
    const { uri, range } = story.locationIn('seeds/bridge.txt');
    assert.deepEqual(await found('traffic may'), [
      {
        sourceId: 'bridge',
        start: 16,
        text: 'The bridge will open to traffic in May and the ferry will stop in June',
        speaker: 'mayor',
        title: 'Bridge to open',
        outlet: undefined,
        date: undefined,
        location: { uri, range },
      },
    ]);
  });

  it('goes by their speakers', async () => {
    assert.deepEqual(
      (await found('stone')).map(({ speaker }) => speaker),
      ['Tom Stone'],
    );
  });

  it('goes by the titles of their articles', async () => {
    assert.equal((await found('harbour')).length, 2);
  });

  it('gives all where nothing is asked for', async () => {
    assert.equal((await found('')).length, 3);
  });

  it('fails without sources, and says why', async () => {
    const empty = await InMemoryWorkspace.of({ 'draft.md': '' });
    const params = { uri: empty.uriOf('draft.md'), query: '' };
    const answer = await new FindQuotationsFeature(empty.workspace).find(params, CancellationToken.None);
    assert.ok(answer instanceof ResponseError);
    assert.match(
      answer.message,
      /^No source articles: nothing matches seeds\/\*\* or sources\/\*\* in this folder/,
    );
  });
});

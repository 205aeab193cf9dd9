import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { FoundPassage } from '../../../protocol/passages';
import { FindPassagesFeature } from '../../../server/src/features/findPassages';
import { InMemoryWorkspace } from './inMemoryWorkspace';

describe('finding passages', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\nIt rained for days. ⟦The new bridge over the Orla will open to lorries in May.⟧\n',
      'seeds/harbour.txt': 'Harbour works\n\nIngrid Solheim said the quay needs a second crane.\n',
    });
  });

  async function found(text: string): Promise<readonly FoundPassage[]> {
    const params = { uri: story.uriOf('draft.md'), text };
    const answer = await new FindPassagesFeature(story.workspace).find(params, CancellationToken.None);
    assert.ok(!(answer instanceof ResponseError));
    return answer.passages;
  }

  it('gives the closest one first, and tells where it stands', async () => {
    const { uri, range } = story.locationIn('seeds/bridge.txt');
    assert.deepEqual((await found('Lorries may soon use the bridge across the Orla'))[0], {
      text: 'The new bridge over the Orla will open to lorries in May.',
      speaker: undefined,
      title: 'Bridge to open',
      outlet: undefined,
      date: undefined,
      location: { uri, range },
    });
  });

  it('names the speaker of reported words', async () => {
    assert.equal((await found('another crane on the quay'))[0]?.speaker, 'Ingrid Solheim');
  });

  it('gives none without a common word', async () => {
    assert.deepEqual(await found('Astronomers photographed a comet'), []);
    assert.deepEqual(await found(''), []);
  });

  it('fails without sources, and says why', async () => {
    const empty = await InMemoryWorkspace.of({ 'draft.md': '' });
    const params = { uri: empty.uriOf('draft.md'), text: 'bridge' };
    const answer = await new FindPassagesFeature(empty.workspace).find(params, CancellationToken.None);
    assert.ok(answer instanceof ResponseError);
  });
});

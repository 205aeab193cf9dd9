import assert from 'node:assert/strict';
import { listQuotations } from '../../../server/src/features/quotations';
import { InMemoryWorkspace } from './inMemoryWorkspace';

describe('the quotations of a source', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n⟦“The bridge will open to traffic in May and the ferry will stop in June,”⟧ Mayor Ada Hill told The Gazette.\n',
    });
  });

  it('come with speaker, outlet and place', () => {
    assert.deepEqual(listQuotations(story.workspace, story.uriOf(''), 'bridge'), {
      quotations: [
        {
          range: story.rangesIn('seeds/bridge.txt')[0],
          text: '“The bridge will open to traffic in May and the ferry will stop in June,”',
          speaker: 'Ada Hill',
          reportedTo: 'The Gazette',
          reportedBy: undefined,
        },
      ],
    });
  });

  it('are none of a source or a folder that does not exist', () => {
    assert.deepEqual(listQuotations(story.workspace, story.uriOf(''), 'nobody'), { quotations: [] });
    assert.deepEqual(listQuotations(story.workspace, 'file:///nowhere', 'bridge'), { quotations: [] });
  });
});

import assert from 'node:assert/strict';
import { CancellationToken, type Location } from 'vscode-languageserver';
import { ReferencesFeature } from '../../../server/src/features/references';
import { InMemoryWorkspace, type OpenedDocument } from './inMemoryWorkspace';

const article =
  'Bridge to open\n\n“⟦The bridge will open to traffic in May and the ferry will stop in June⟧,” the mayor said.\n\nThe council agreed.\n';
const right =
  '⟦“The bridge will open to ⟦⟧traffic in May and the ferry will stop in June,”⟧ the mayor said.\n';

describe('references', () => {
  let story: InMemoryWorkspace;
  let draft: OpenedDocument;
  let inDraft: Location;
  let inOther: Location;

  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt': article,
      'seeds/harbour.txt':
        'Harbour works\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
      'closed/other.md':
        '# 🌉 Another\r\n\r\nCafe\u0301 🌉: ⟦“The bridge will open to traffic in April and the ferry will stop in June,”⟧ the mayor said.\r\n',
      'closed/elsewhere.md':
        '“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
      'closed/none.md': 'Nothing is said here.\n',
    });
    inOther = story.locationIn('closed/other.md');
  });

  beforeEach(() => {
    draft = story.open('draft.md', right);
    const [range] = draft.ranges;
    assert.ok(range);
    inDraft = { uri: draft.uri, range };
  });

  const references = ({ at }: OpenedDocument, includeDeclaration = false) => {
    const { documents, workspace, checks, drafts } = story;
    const feature = new ReferencesFeature(documents, workspace, checks, drafts);
    return feature.references({ ...at, context: { includeDeclaration } }, CancellationToken.None);
  };

  const source = (withPlace: string): OpenedDocument =>
    story.open('seeds/bridge.txt', withPlace, 'plaintext');

  it('lead from a passage of an article to every statement that rests on it, in open drafts and on disk', async () => {
    const found = await references(source(article.replace('traffic', 'tra⟦⟧ffic')));
    assert.deepEqual(found, [inDraft, inOther]);
  });

  it('are found from anywhere in the passage’s sentence', async () => {
    const found = await references(source(article.replace('the mayor', 'the ma⟦⟧yor')));
    assert.deepEqual(found, [inDraft, inOther]);
  });

  it('are none for a passage that no draft uses', async () => {
    assert.deepEqual(await references(source(article.replace('council', 'coun⟦⟧cil'))), []);
  });

  it('lead from a statement to those of other drafts that use the same passage', async () => {
    assert.deepEqual(await references(draft), [inDraft, inOther]);
  });

  it('name the passage itself where the declaration is asked for', async () => {
    const passage = story.locationIn('seeds/bridge.txt');
    assert.deepEqual(await references(draft, true), [passage, inDraft, inOther]);
  });
});

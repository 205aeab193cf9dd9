import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { QuotationEditFeature } from '../../../server/src/features/quotationEdit';
import { InMemoryWorkspace } from './inMemoryWorkspace';

const words = 'The bridge will open to traffic in May and the ferry will stop in June';

describe('inserting a quotation', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt': `Bridge to open\n\n“${words},” the mayor said.\n`,
      'seeds/harbour.txt': 'Harbour works\n\n“They said ‘no’ to us,” said Governor Tom Stone.\n',
    });
  });

  const edit = (withPlace: string, sourceId: string) => {
    const { uri, text, at } = story.open('draft.md', withPlace);
    const { documents, workspace, coreModule } = story;
    const start = workspace.folders[0]?.checker?.quotations(sourceId)[0]?.span.start ?? 0;
    const range = { start: at.position, end: at.position };
    const answer = new QuotationEditFeature(documents, workspace, coreModule).edit(
      { uri, range, sourceId, start },
      CancellationToken.None,
    );
    return answer.then((edit) => ({ text, edit }));
  };

  /** The draft with the first quotation of a source at its marked place. */
  async function inserted(withPlace: string, sourceId = 'bridge'): Promise<string> {
    const { text, edit: change } = await edit(withPlace, sourceId);
    assert.ok(!(change instanceof ResponseError));
    return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [change]);
  }

  it('puts it in curly marks into a draft without quotations', async () => {
    assert.equal(await inserted('He said: ⟦⟧ 🌉'), `He said: “${words}” 🌉`);
  });

  it('puts it in the marks that the draft has', async () => {
    assert.equal(await inserted('A "word".\r\n\r\n⟦⟧'), `A "word".\r\n\r\n"${words}"`);
  });

  it('turns marks inside it into the other kind', async () => {
    assert.equal(
      await inserted('‘A word’, he said.\n\n⟦⟧', 'harbour'),
      '‘A word’, he said.\n\n‘They said “no” to us’',
    );
  });

  it('puts the bare words where marks are open', async () => {
    assert.equal(await inserted('He said: “⟦⟧”'), `He said: “${words}”`);
  });

  it('closes open marks that nothing closes', async () => {
    assert.equal(await inserted('He said: "⟦⟧'), `He said: "${words}"`);
  });

  it('fails where the quotation no longer exists, and says so', async () => {
    const { edit: answer } = await edit('', 'gone');
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.message, 'The quotation is no longer there: its article has changed. Search again.');
  });
});

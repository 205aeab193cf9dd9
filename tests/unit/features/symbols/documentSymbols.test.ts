import assert from 'node:assert/strict';
import { CancellationToken, SymbolKind } from 'vscode-languageserver';
import { DocumentSymbolFeature } from '../../../../server/src/features/symbols/documentSymbols';
import { InMemoryWorkspace, type OpenedDocument } from '../inMemoryWorkspace';

describe('the symbols of a draft', () => {
  let story: InMemoryWorkspace;
  let draft: OpenedDocument;

  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
      'seeds/harbour.txt':
        'Harbour works\n\n“Nobody asked the fishermen whether the quay needs a second crane,” the harbour master said.\n',
    });
    draft = story.open(
      'draft.md',
      '# 🌉 Title\r\n\r\n⟦“Nobody asked the fishermen whether the quay needs a second crane,”⟧ the harbour master said.\r\n\r\n⟦“The bridge will open to traffic in April and the ferry will stop in June,”⟧ the mayor said.\r\n',
    );
  });

  const symbols = (hierarchical = true) =>
    new DocumentSymbolFeature(story.checks, hierarchical).symbols(
      { textDocument: { uri: draft.uri } },
      CancellationToken.None,
    );

  it('are its statements in order, with verdict, speaker and findings, each at its range', async () => {
    const [first, second] = draft.ranges;
    assert.deepEqual(await symbols(), [
      {
        name: 'Supported quotation: “Nobody asked the fishermen whether the quay needs a second crane,”',
        detail: 'harbour master',
        kind: SymbolKind.Constant,
        range: first,
        selectionRange: first,
      },
      {
        name: 'Contradicted quotation: “The bridge will open to traffic in April and the ferry will stop in June,”',
        detail: 'mayor · quote-altered',
        kind: SymbolKind.Event,
        range: second,
        selectionRange: second,
      },
    ]);
  });

  it('are flat for a client that knows no other', async () => {
    const [symbol] = await symbols(false);
    assert.deepEqual(symbol, {
      name: 'Supported quotation: “Nobody asked the fishermen whether the quay needs a second crane,”',
      kind: SymbolKind.Constant,
      location: { uri: draft.uri, range: draft.ranges[0] },
      containerName: 'harbour master',
    });
  });
});

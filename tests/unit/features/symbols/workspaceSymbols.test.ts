import assert from 'node:assert/strict';
import { CancellationToken, SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { WorkspaceSymbolFeature } from '../../../../server/src/features/symbols/workspaceSymbols';
import { InMemoryWorkspace } from '../inMemoryWorkspace';

describe('the symbols of the workspace', () => {
  let story: InMemoryWorkspace;

  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt':
        'Bridge to open\n\n“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n',
      'seeds/harbour.txt':
        'Harbour works\n\n⟦“Nobody asked the fishermen whether the quay needs a second crane,”⟧ the harbour master said.\n\n“We will see,” said Governor Tom Stone.\n',
    });
  });

  const symbols = (query: string): SymbolInformation[] =>
    new WorkspaceSymbolFeature(story.workspace).symbols({ query }, CancellationToken.None);
  const names = (query: string): string[] => symbols(query).map(({ name }) => name);

  it('are the quotations that have the words, with their speaker, at their place', () => {
    assert.deepEqual(symbols('second crane'), [
      {
        name: 'harbour master: “Nobody asked the fishermen whether the quay needs a second crane”',
        kind: SymbolKind.String,
        location: story.locationIn('seeds/harbour.txt'),
        containerName: 'harbour',
      },
    ]);
  });

  it('are the speakers by their names, and what they say', () => {
    assert.deepEqual(names('stone'), ['Tom Stone', 'Tom Stone: “We will see”']);
  });

  it('are found by a name that is misspelled', () => {
    assert.deepEqual(names('Tom Stnoe'), ['Tom Stone']);
  });

  it('are none for words that no source has', () => {
    assert.deepEqual(names('xylophone'), []);
  });
});

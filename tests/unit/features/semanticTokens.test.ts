import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { SemanticTokensFeature, tokenLegend } from '../../../server/src/features/semanticTokens';
import { InMemoryWorkspace } from './inMemoryWorkspace';

const draft = '🌉 “The bridge will open\r\nin May,” the mayor said.';

describe('semantic tokens', () => {
  let story: InMemoryWorkspace;

  beforeEach(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt': 'Bridge to open\n\n“The bridge will open in May,” the mayor said.\n',
    });
  });

  /** The coloured words with their kinds, line by line. */
  async function tokens(text: string): Promise<string[]> {
    const { uri } = story.open('draft.md', text);
    const { data } = await new SemanticTokensFeature(story.checks).tokens(
      { textDocument: { uri } },
      CancellationToken.None,
    );
    const lines = text.split(/\r?\n/);
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [lines0 = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 4);
      character = lines0 > 0 ? characters : character + characters;
      line += lines0;
      found.push(`${tokenLegend.tokenTypes[type]}: ${lines[line]?.slice(character, character + length)}`);
    }
    return found;
  }

  it('are none unless evidence marks are on', async () => {
    assert.deepEqual(await tokens(draft), []);
  });

  it('are quotations and cues, line by line', async () => {
    await story.configure({ highlight: 'attributed' });
    assert.deepEqual(await tokens(draft), [
      'quotation: “The bridge will open',
      'quotation: in May,”',
      'cue: said',
    ]);
  });
});

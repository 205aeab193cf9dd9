import assert from 'node:assert/strict';
import { bridge, harbour } from './articles';
import { linksIn } from './asking';
import { EditorClient } from './editorClient';
import { TemporaryWorkspace } from './temporaryWorkspace';
import { textAt } from './text';

describe('document links', () => {
  const workspace = new TemporaryWorkspace({
    'seeds/001_bridge.md': `---\ntitle: Bridge to open\noutlet: The Gazette\n---\n\n${bridge.article}`,
    'seeds/002_harbour.txt': harbour.article,
    'seeds/002_other.txt': 'Other\n\nNothing is said here.\n',
  });
  const draft = workspace.uriOf('draft.md');
  let client: EditorClient;

  before(async () => {
    client = await EditorClient.startReady({ folders: [workspace] });
  });
  after(async () => {
    await client.stop();
    workspace.dispose();
  });
  afterEach(() => client.close(draft));

  /** What is linked, and to which file of the workspace. */
  async function linked(text: string): Promise<(string | undefined)[][]> {
    await client.open(draft, text);
    const links = await linksIn(client, draft);
    return links.map(({ range, target }) => [textAt(text, range), target?.slice(workspace.uri.length + 1)]);
  }

  it('lead from a citation to the article that it begins', async () => {
    assert.deepEqual(await linked('It opens in May [@001].\n'), [['@001', 'seeds/001_bridge.md']]);
  });

  it('are one for each key of a group, exact under emoji and CRLF', async () => {
    assert.deepEqual(await linked('# 🌉\r\n\r\n🌉 It opens [see @001, p. 3; @002_h].\r\n'), [
      ['@001', 'seeds/001_bridge.md'],
      ['@002_h', 'seeds/002_harbour.txt'],
    ]);
  });

  it('are none for a key that means no article, or more than one, and none in code', async () => {
    assert.deepEqual(await linked('It opens [@009], [@002]. Type `[@001]`.\n'), []);
  });

  it('tell the article', async () => {
    await client.open(draft, 'It opens [@001].\n');
    const [link] = await linksIn(client, draft);
    assert.equal(link?.tooltip, 'Bridge to open, The Gazette');
  });
});

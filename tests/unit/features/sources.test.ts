import assert from 'node:assert/strict';
import { listFolderInSteps, listSources } from '../../../server/src/features/sources';
import { InMemoryWorkspace } from './inMemoryWorkspace';

const article = [
  'Port Ellis closes',
  'The mayor said on Monday that the harbour would be closed.',
  'It would be open again in the spring of next year.',
  '',
].join('\n\n');
const comments = [
  '4 Comments',
  'A good article, thanks to all who have written it for us.',
  'I was there and saw it with my own eyes when they came to the old town on the first day.',
  'Nobody asked us in the old town at all, and we have lived there for as long as we can remember.',
  'Close the harbour now, and for good this time, please.',
].join('\n\n');

describe('the list of sources', () => {
  const notes = async (text: string): Promise<(string | undefined)[]> => {
    const { workspace } = await InMemoryWorkspace.of({ 'seeds/port.txt': text });
    const { folders } = await listSources(workspace);
    return folders.flatMap(({ sources }) => sources.map(({ note }) => note));
  };

  it('has a note on an article of which more than half is taken for boilerplate', async () => {
    assert.deepEqual(await notes(article + comments), [
      'is taken for advertisements, notices or comments to 71 %, which are never evidence. See that the article is complete.',
    ]);
  });

  it('is made in as many steps as there are sources, so that requests are answered meanwhile', async () => {
    const { workspace } = await InMemoryWorkspace.of({
      'seeds/a.txt': article,
      'seeds/b.txt': article,
      'seeds/c.txt': article,
    });
    const [folder] = workspace.folders;
    assert.ok(folder);
    await folder.indexed();
    assert.equal([...listFolderInSteps(folder)].length, 3);
  });

  it('has none on others', async () => {
    assert.deepEqual(await notes(`${article}\nAdvertisement\n`), [undefined]);
  });

  it('has none on an article that stands twice in its file', async () => {
    assert.deepEqual(await notes(`${article}\n${article}\n${article}`), [undefined]);
  });

  it('shows characters that reorder text', async () => {
    const { workspace } = await InMemoryWorkspace.of({
      'seeds/a.md': `---\noutlet: "The \u202ECourier"\n---\n\n${article}`,
    });
    const { folders } = await listSources(workspace);
    assert.equal(folders[0]?.sources[0]?.outlet, 'The <U+202E>Courier');
  });
});

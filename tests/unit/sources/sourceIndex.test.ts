import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/sources/formats/article';
import { SourceIndex } from '../../../server/src/sources/sourceIndex';
import { RecordingIndex } from './recordingIndex';

const article = (text: string): Article => ({ format: 'text', text, metadata: {} });
const never = (): boolean => false;
const noProgress = (): void => undefined;

describe('the index of source articles', () => {
  const a = article('First.');
  const b = article('Second.');
  const bothArticles = new Map([
    ['seeds/a.txt', a],
    ['seeds/b.txt', b],
  ]);
  const filled = async () => {
    const recorded = new RecordingIndex();
    const index = new SourceIndex<RecordingIndex>('/desk');
    await index.update(recorded, bothArticles, never, noProgress);
    return { index, recorded };
  };

  it('has the articles by id, with their files', async () => {
    const { index, recorded } = await filled();
    assert.deepEqual(recorded.log, ['+a', '+b']);
    const { path, uri, source } = index.files.get('a') ?? {};
    assert.deepEqual([path, uri], ['seeds/a.txt', 'file:///desk/seeds/a.txt']);
    assert.deepEqual(source, { id: 'a', text: 'First.', format: 'text', metadata: {} });
  });

  it('is undefined until it has been filled', async () => {
    assert.equal(new SourceIndex('/desk').filled, undefined);
    const { index, recorded } = await filled();
    assert.equal(index.filled, recorded);
  });

  it('does not change without other articles', async () => {
    const { index, recorded } = await filled();
    assert.equal(await index.update(recorded, bothArticles, never, noProgress), false);
    assert.equal(recorded.log.length, 2);
  });

  it('adds new articles and removes old ones in one change', async () => {
    const { index, recorded } = await filled();
    const changed = await index.update(
      recorded,
      new Map([
        ['seeds/a.txt', a],
        ['seeds/c.txt', article('Third.')],
      ]),
      never,
      noProgress,
    );
    assert.equal(changed, true);
    assert.deepEqual(recorded.log.slice(2), ['-b', '+c']);
  });

  it('adds every article to another index', async () => {
    const { index } = await filled();
    const other = new RecordingIndex();
    assert.equal(await index.update(other, bothArticles, never, noProgress), true);
    assert.deepEqual(other.log, ['+a', '+b']);
  });

  it('reads no more articles once it is cancelled, and adds those that it has read', async () => {
    const recorded = new RecordingIndex();
    const index = new SourceIndex<RecordingIndex>('/desk');
    await index.update(recorded, bothArticles, () => recorded.read.length === 1, noProgress);
    assert.deepEqual(recorded.log, ['+a']);
    assert.deepEqual([...index.files.keys()], ['a']);
  });

  it('removes an article whose new text cannot be indexed', async () => {
    const { index, recorded } = await filled();
    const strange = article('This cannot be indexed.');
    await index.update(
      recorded,
      new Map([
        ['seeds/a.txt', strange],
        ['seeds/b.txt', b],
      ]),
      never,
      noProgress,
    );
    assert.deepEqual(recorded.log.slice(2), ['-a']);
    assert.deepEqual([...index.files.keys()], ['b']);
  });

  it('knows why an article could not be added', async () => {
    const recorded = new RecordingIndex();
    const index = new SourceIndex<RecordingIndex>('/desk');
    const strange = article('This cannot be indexed.');
    await index.update(recorded, new Map([['seeds/x.txt', strange]]), never, noProgress);
    assert.equal(index.files.size, 0);
    assert.equal(
      index.problemOf(strange),
      'could not be indexed (too strange). Please report this with the file.',
    );
    assert.equal(index.problemOf(a), undefined);
  });
});

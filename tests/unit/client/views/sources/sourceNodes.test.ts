import assert from 'node:assert/strict';
import type { ListedFolder, ListedQuotation, ListedSource } from '../../../../../protocol/sources';
import { folderNodes, sourceRoots, speakerNodes } from '../../../../../client/src/views/sources/sourceNodes';

const source = (id: string, known: Partial<ListedSource> = {}): ListedSource => ({
  id,
  uri: `file:///${id}`,
  words: 1,
  quotations: 0,
  ...known,
});

const folder = (name: string, known: Partial<ListedFolder> = {}): ListedFolder => ({
  uri: `file:///${name}`,
  name,
  sources: [],
  problems: [],
  ...known,
});

describe('the tree of sources', () => {
  const outlets = (of: ListedFolder): unknown[] =>
    folderNodes(of).map((node) =>
      node.kind === 'outlet' ? [node.outlet, ...node.sources.map(({ id }) => id)] : node.kind,
    );

  it('lists the outlets in alphabetical order, articles without one last', () => {
    const sources = [source('a'), source('b', { outlet: 'Post' }), source('c', { outlet: 'AP' })];
    assert.deepEqual(outlets(folder('desk', { sources })), [
      ['AP', 'c'],
      ['Post', 'b'],
      [undefined, 'a'],
    ]);
  });

  it('lists the articles of an outlet newest first, those without a date last', () => {
    const sources = [
      source('undated', { outlet: 'AP' }),
      source('old', { outlet: 'AP', date: '2024-12-31' }),
      source('new', { outlet: 'AP', date: '2025-08-15' }),
    ];
    assert.deepEqual(outlets(folder('desk', { sources })), [['AP', 'new', 'old', 'undated']]);
  });

  it('lists problems first', () => {
    const problems = [{ uri: 'file:///x.txt', message: 'x.txt is not UTF-8.' }];
    assert.deepEqual(outlets(folder('desk', { sources: [source('a')], problems })), [
      'problems',
      [undefined, 'a'],
    ]);
  });

  it('has folders only if several have sources or problems', () => {
    const filled = (name: string): ListedFolder => folder(name, { sources: [source('a', { outlet: 'AP' })] });
    const kinds = (folders: ListedFolder[]): string[] => sourceRoots(folders).map(({ kind }) => kind);
    assert.deepEqual(kinds([]), []);
    assert.deepEqual(kinds([folder('empty')]), []);
    assert.deepEqual(kinds([folder('empty'), filled('desk')]), ['outlet']);
    assert.deepEqual(kinds([filled('one'), filled('two')]), ['folder', 'folder']);
  });

  it('groups quotations by speaker in order of first appearance, those without a speaker last', () => {
    const quotation = (text: string, speaker?: string): ListedQuotation => ({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      text,
      ...(speaker !== undefined && { speaker }),
    });
    const article = { kind: 'article', folder: 'file:///desk', source: source('a') } as const;
    const nodes = speakerNodes(article, [
      quotation('1'),
      quotation('2', 'Zoe Quill'),
      quotation('3', 'Ada Quill'),
      quotation('4', 'Zoe Quill'),
    ]);
    assert.deepEqual(
      nodes.map(({ speaker, quotations }) => [speaker, ...quotations.map(({ text }) => text)]),
      [
        ['Zoe Quill', '2', '4'],
        ['Ada Quill', '3'],
        [undefined, '1'],
      ],
    );
  });
});

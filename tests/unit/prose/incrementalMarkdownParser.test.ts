import assert from 'node:assert/strict';
import type { Tree } from '@lezer/common';
import fc from 'fast-check';
import {
  IncrementalMarkdownParser,
  markdownTree,
} from '../../../server/src/core/prose/incrementalMarkdownParser';

/** Pieces of Markdown that change how what stands around them is read. */
const piece = fc.constantFrom(
  'The talks went on for an hour, and *nobody* left the room before the end.',
  '# A heading',
  'A heading\n===',
  '- an item',
  '  going on in it',
  '1. first',
  '> quoted',
  '>> twice',
  '```',
  '    code',
  '<div>',
  '<!-- a comment',
  '-->',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '[label]: https://example.org',
  'See [label] and [the text](https://example.org).',
  '---',
  '“',
  '*',
  '`',
);
const separator = fc.constantFrom('\n', '\n\n', '\n\n\n', ' ', '');
const markdown = fc
  .array(fc.tuple(piece, separator), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

/** What a tree has, in order: every node with its place. */
function nodesOf(tree: Tree): string[] {
  const nodes: string[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      nodes.push(`${name} ${from}-${to}`);
    },
  });
  return nodes;
}

describe('the trees of a document that is edited', () => {
  it('are those that each version has when it is parsed alone', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      deleted: fc.nat(30),
      added: fc.oneof(markdown, piece, fc.constantFrom('e', '\n', ' ', '\n\n')),
    });
    fc.assert(
      fc.property(markdown, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const trees = new IncrementalMarkdownParser();
        let document = first;
        assert.deepEqual(nodesOf(trees.parse(document)), nodesOf(markdownTree(document)));
        for (const { at, deleted, added } of edits) {
          const place = Math.floor(at * document.length);
          document = document.slice(0, place) + added + document.slice(place + deleted);
          assert.deepEqual(nodesOf(trees.parse(document)), nodesOf(markdownTree(document)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are right when a document that begins with a line break loses it', () => {
    const trees = new IncrementalMarkdownParser();
    trees.parse('    code\n\nA paragraph.\n');
    const other = '\nA paragraph.\n';
    assert.deepEqual(nodesOf(trees.parse(other)), nodesOf(markdownTree(other)));
  });

  it('are right for documents that have nothing in common', () => {
    const trees = new IncrementalMarkdownParser();
    trees.parse('# A heading\n\nA paragraph.\n');
    const other = '- an item\n- and one more\n';
    assert.deepEqual(nodesOf(trees.parse(other)), nodesOf(markdownTree(other)));
  });
});

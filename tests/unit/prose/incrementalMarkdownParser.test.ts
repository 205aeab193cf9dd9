import assert from 'node:assert/strict';
import type { Tree } from '@lezer/common';
import fc from 'fast-check';
import { finish } from '../../../server/src/core/collections/steps';
import {
  IncrementalMarkdownParser,
  markdownTree,
} from '../../../server/src/core/prose/incrementalMarkdownParser';

/** Pieces of Markdown that change the reading of what is around them. */
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

/** Nodes of a tree in order, with their places. */
function nodesOf(tree: Tree): string[] {
  const nodes: string[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      nodes.push(`${name} ${from}-${to}`);
    },
  });
  return nodes;
}

describe('IncrementalMarkdownParser', () => {
  it('parses every version of an edited document as it is parsed alone', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      deleted: fc.nat(30),
      added: fc.oneof(markdown, piece, fc.constantFrom('e', '\n', ' ', '\n\n')),
    });
    fc.assert(
      fc.property(markdown, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const trees = new IncrementalMarkdownParser();
        let document = first;
        assert.deepEqual(nodesOf(finish(trees.parse(document))), nodesOf(finish(markdownTree(document))));
        for (const { at, deleted, added } of edits) {
          const place = Math.floor(at * document.length);
          document = document.slice(0, place) + added + document.slice(place + deleted);
          assert.deepEqual(nodesOf(finish(trees.parse(document))), nodesOf(finish(markdownTree(document))));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('parses a document that loses the line break at its beginning', () => {
    const trees = new IncrementalMarkdownParser();
    finish(trees.parse('    code\n\nA paragraph.\n'));
    const other = '\nA paragraph.\n';
    assert.deepEqual(nodesOf(finish(trees.parse(other))), nodesOf(finish(markdownTree(other))));
  });

  it('parses documents that have nothing in common', () => {
    const trees = new IncrementalMarkdownParser();
    finish(trees.parse('# A heading\n\nA paragraph.\n'));
    const other = '- an item\n- and one more\n';
    assert.deepEqual(nodesOf(finish(trees.parse(other))), nodesOf(finish(markdownTree(other))));
  });
});

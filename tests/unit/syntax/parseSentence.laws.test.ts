import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/src/core/prose/tokens';
import { dependencyRelations } from '../../../server/src/core/syntax/dependencyRelations';
import type { DependencyTree } from '../../../server/src/core/syntax/dependencyTree';
import { parseSentence } from '../../../server/src/core/syntax/parseSentence';
import { subtreeRange } from '../../../server/src/core/syntax/treeReaders';

const words = [
  'Lund',
  'said',
  'the',
  'mayor',
  ',',
  '“',
  '”',
  '"',
  '.',
  '-',
  '—',
  '(',
  ')',
  'and',
  'that',
  '$',
  '5',
  '😀',
  'é',
];

/** Tokens side by side, with or without a space between them. */
const tokenLists = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...words), fc.string({ minLength: 1, maxLength: 12 })), fc.nat(1)),
    {
      maxLength: 60,
    },
  )
  .map((list) => {
    let at = 0;
    return list.map(([text, space]) => {
      const start = at + space;
      at = start + text.length;
      return { start, end: at, text };
    });
  });

function assertTree({ heads, relations }: DependencyTree): void {
  assert.equal([...heads].filter((head) => head === -1).length, heads.length === 0 ? 0 : 1);
  for (const [token, head] of heads.entries()) {
    assert.equal(dependencyRelations[relations[token] ?? -1] === 'root', head === -1);
    let steps = 0;
    for (let top = token; top >= 0; top = heads[top] ?? -1) {
      steps += 1;
      assert.ok(steps <= heads.length, 'a circle');
    }
  }
}

describe('parseSentence, for any list of tokens', () => {
  it('gives a tree with one root and no circle', () => {
    fc.assert(
      fc.property(tokenLists, (tokens) => {
        const tree = parseSentence(tokens);
        assert.equal(tree.heads.length, tokens.length);
        assertTree(tree);
      }),
    );
  });

  it('gives subtrees without gaps', () => {
    fc.assert(
      fc.property(tokenLists, (tokens) => {
        const tree = parseSentence(tokens);
        for (const [token, head] of tree.heads.entries()) {
          const { from, to } = subtreeRange(tree, token);
          for (let other = from; other < to; other += 1) {
            const above = tree.heads[other] ?? -1;
            if (other !== token) assert.ok(above >= from && above < to, `${other} in ${token} under ${head}`);
          }
        }
      }),
    );
  });

  it('gives the same tree each time', () => {
    fc.assert(
      fc.property(tokenLists, (tokens) => {
        assert.deepEqual(parseSentence(tokens), parseSentence(tokens));
      }),
    );
  });

  it('gives a tree for a sentence of 2,000 words, and of punctuation marks only', () => {
    assertTree(parseSentence(analyse('the mayor said that '.repeat(500)).tokens));
    assertTree(parseSentence(analyse('" ( - . ” '.repeat(400)).tokens));
  });
});

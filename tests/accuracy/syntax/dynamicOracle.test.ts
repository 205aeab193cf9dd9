import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Configuration, shift, transitions } from '../../../server/src/core/syntax/configuration';
import { DynamicOracle } from './dynamicOracle';
import { goldSentence } from './goldSentence';

/** Heads of a tree in which no arcs cross: each word depends on a word or on the root, one on the root. */
const projectiveHeads = fc.array(fc.nat(transitions - 1), { minLength: 1, maxLength: 60 }).map((moves) => {
  const count = Math.ceil(moves.length / 2);
  const state = new Configuration(count);
  for (let at = 0; !state.done; at += 1) {
    const wanted = moves[at % moves.length] ?? shift;
    const move = state.allows(wanted) ? wanted : [0, 1, 2].find((each) => state.allows(each));
    if (move === shift) state.shift();
    else state.attach(move ?? 1, 1);
  }
  return [...state.heads.subarray(0, count)];
});

describe('DynamicOracle', () => {
  it('leads to the gold tree by the moves that cost nothing', () => {
    fc.assert(
      fc.property(projectiveHeads, (heads) => {
        const gold = goldSentence({
          tokens: heads.map((_, at) => ({ start: 2 * at, end: 2 * at + 1, text: 'a' })),
          tags: heads.map(() => 'NN'),
          heads: heads.map((head) => (head === heads.length ? -1 : head)),
          relations: heads.map(() => 'dep'),
        });
        const oracle = new DynamicOracle();
        const state = new Configuration(heads.length);
        while (!state.done) {
          assert.equal(oracle.read(gold, state), 0);
          const move = [2, 1, 0].find((each) => state.allows(each) && oracle.costs[each] === 0) ?? shift;
          if (move === shift) state.shift();
          else state.attach(move, 1);
        }
        assert.deepEqual([...state.heads.subarray(0, heads.length)], heads);
      }),
    );
  });
});

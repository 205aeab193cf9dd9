import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memo } from '../../../server/src/core/collections/memo';

/** A memo with the keys that it had to compute. */
function counting() {
  const memo = new Memo<string>();
  const computed: string[] = [];
  return {
    memo,
    computed,
    ask: (key: string): string =>
      memo.get(key, () => {
        computed.push(key);
        return key.toUpperCase();
      }),
  };
}

describe('Memo', () => {
  it('computes a value once', () => {
    const { ask, computed } = counting();
    assert.deepEqual([ask('a'), ask('a'), ask('b')], ['A', 'A', 'B']);
    assert.deepEqual(computed, ['a', 'b']);
  });

  it('remembers from one round to the next', () => {
    const { memo, ask, computed } = counting();
    ask('a');
    memo.endRound();
    ask('a');
    memo.endRound();
    ask('a');
    assert.deepEqual(computed, ['a']);
  });

  it('forgets a value that no one asked for during a whole round', () => {
    const { memo, ask, computed } = counting();
    ask('a');
    memo.endRound();
    ask('b');
    memo.endRound();
    ask('a');
    assert.deepEqual(computed, ['a', 'b', 'a']);
  });

  it('keeps its values through a round with few requests', () => {
    const { memo, ask, computed } = counting();
    const many = [...'abcdefghij'.split('')];
    many.forEach(ask);
    memo.endRound();
    ask('x');
    memo.endRound();
    many.forEach(ask);
    assert.deepEqual(computed, [...many, 'x']);
  });

  it('keeps a value that is in use though no one asks for it', () => {
    const { memo, ask, computed } = counting();
    ask('a');
    memo.endRound();
    ask('b');
    memo.keep('a');
    memo.endRound();
    ask('a');
    assert.deepEqual(computed, ['a', 'b']);
  });

  it('forgets in a long round, once much has been computed, what is not in use', () => {
    const { memo, ask, computed } = counting();
    const texts = Array.from({ length: 1000 }, (_, number) => `text ${number}`);
    for (const text of texts) {
      ask(text);
      memo.endLongRound(() => ['text 0', text]);
    }
    assert.ok([...memo.values()].length < 500);
    computed.length = 0;
    ['text 0', 'text 1', 'text 999'].forEach(ask);
    assert.deepEqual(computed, ['text 1']);
  });

  it('replaces a value by another', () => {
    const { memo, ask } = counting();
    const seen = [memo.known('a')];
    memo.set('a', 'x');
    seen.push(memo.known('a'));
    memo.set('a', 'y');
    assert.deepEqual([...seen, ask('a')], [undefined, 'x', 'y']);
  });

  it('has the values that the function computes, after any rounds', () => {
    const step = fc.oneof(
      fc.record({ ask: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
      fc.constant('endRound' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { memo, ask } = counting();
        for (const one of steps) {
          if (one === 'endRound') memo.endRound();
          else assert.equal(ask(one.ask), one.ask.toUpperCase());
        }
      }),
    );
  });
});

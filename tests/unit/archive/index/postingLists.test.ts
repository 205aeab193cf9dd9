import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PostingLists } from '../../../../server/src/core/archive/index/postingLists';

describe('posting lists', () => {
  it('hold what was added and not removed, after any additions and removals', () => {
    const documents = fc.array(
      fc.record({
        keys: fc.array(fc.constantFrom('a', 'b', 'c')),
        removed: fc.boolean(),
        read: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(documents, (added) => {
        const removed = new Set<number>();
        const lists = new PostingLists((position) => removed.has(position));
        const expected = new Map<string, number[]>();
        let position = 0;
        for (const { keys, removed: isRemoved, read } of added) {
          const own = keys.map((key) => ({ key, position: position++ }));
          for (const one of own) lists.add(one.key, one.position);
          if (isRemoved) {
            for (const one of own) removed.add(one.position);
            for (const one of own) lists.remove(one.key, 1);
          } else
            for (const one of own) expected.set(one.key, [...(expected.get(one.key) ?? []), one.position]);
          if (read) lists.positionsOf('a');
        }
        for (const key of ['a', 'b', 'c']) {
          const positions = expected.get(key) ?? [];
          assert.equal(lists.has(key), positions.length > 0);
          assert.equal(lists.count(key), positions.length);
          assert.deepEqual(lists.positionsOf(key), positions);
        }
      }),
    );
  });

  it('are rid of removed positions in steps where very many lists need it at once', () => {
    let asked = 0;
    const lists = new PostingLists((position) => {
      asked++;
      return position < 600;
    });
    const keys = Array.from({ length: 100 }, (_, number) => `word ${number}`);
    for (const key of keys) for (let position = 0; position < 1000; position++) lists.add(key, position);
    let most = 0;
    for (const steps = lists.removeAll(new Map(keys.map((key) => [key, 600]))); ;) {
      const before = asked;
      const { done } = steps.next();
      most = Math.max(most, asked - before);
      if (done) break;
    }
    assert.equal(asked, 100_000);
    assert.ok(most <= 4000, `${most} positions in one step`);
  });

  it('look at no list that is not read when an article is removed', () => {
    let asked = 0;
    const lists = new PostingLists(() => {
      asked++;
      return false;
    });
    for (let position = 0; position < 1000; position++) lists.add('the', position);
    lists.remove('the', 1);
    assert.equal(asked, 0);
  });
});

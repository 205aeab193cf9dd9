import assert from 'node:assert/strict';
import { alternatives } from '../../../../server/src/reports/wording/alternatives';

describe('alternatives', () => {
  it('are listed with "or" before the last', () => {
    assert.deepEqual(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => alternatives(names)),
      ['', 'a', 'a or b', 'a, b or c'],
    );
  });
});

import assert from 'node:assert/strict';
import { eventFields } from '../../../server/src/core/english/eventFields';

describe('eventFields', () => {
  it('order only stages that they have', () => {
    for (const { stages, orders } of eventFields)
      for (const stage of orders.flatMap((order) => order.split(' < '))) assert.ok(stage in stages, stage);
  });

  it('tell no two stages of a field in the same words', () => {
    for (const { stages } of eventFields) {
      const wordings = Object.values(stages).flatMap((list) => list.split(',').map((one) => one.trim()));
      assert.deepEqual(
        wordings.filter((one, at) => wordings.indexOf(one) !== at),
        [],
      );
    }
  });

  it('have two stages where these are opposites', () => {
    for (const { stages, opposed } of eventFields)
      if (opposed) assert.equal(Object.keys(stages).length, 2, Object.keys(stages).join());
  });
});

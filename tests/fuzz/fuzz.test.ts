import assert from 'node:assert/strict';
import { fuzz } from './target';
import { targets } from './targets';

describe('the program under random input', function () {
  this.timeout(120_000);
  for (const target of targets) {
    it(`holds its law: ${target.name}`, async () => {
      const { failure } = await fuzz(target, { seed: 2, runs: target.runsInSuite });
      assert.equal(failure, undefined);
    });
  }
});

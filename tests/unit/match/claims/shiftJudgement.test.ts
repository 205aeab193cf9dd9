import assert from 'node:assert/strict';
import { shiftJudgement } from '../../../../server/src/core/match/claims/shiftJudgement';
import { judged } from './judgedClaim';

const claim = 'The old bridge in Leeds carried 1,900 lorries on Monday.';
const same = claim;
const other = 'The old bridge in Leeds carried 1,300 lorries on Monday.';

describe('shiftJudgement', () => {
  it('moves the conflicts’ spans and values in the draft and leaves those in the source', () => {
    const judgement = judged(claim, [other]);
    const [conflict] = judgement.conflicts;
    const [moved] = shiftJudgement(judgement, 7).conflicts;
    assert.ok(conflict && moved);
    assert.deepEqual(moved.draft, { start: conflict.draft.start + 7, end: conflict.draft.end + 7 });
    assert.equal(moved.values?.draft.core.start, (conflict.values?.draft.core.start ?? 0) + 7);
    assert.deepEqual(moved.source, conflict.source);
  });

  it('returns the same object if nothing names a place of the draft', () => {
    const judgement = judged(claim, [same]);
    assert.equal(shiftJudgement(judgement, 7), judgement);
  });
});

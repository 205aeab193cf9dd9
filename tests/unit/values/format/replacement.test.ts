import assert from 'node:assert/strict';
import { replacement } from '../../../../server/src/core/values/format/replacement';
import { valueOf } from '../finding';

/** The draft with the source's value in place of its own. */
function replaced(draft: string, source: string): string {
  const { span, text } = replacement(valueOf(source), valueOf(draft), draft);
  return draft.slice(0, span.start) + text + draft.slice(span.end);
}

describe('replacement', () => {
  it('brings the unit where it cannot be converted', () => {
    assert.equal(replaced('for 30 days', 'six months'), 'for 6 months');
    assert.equal(replaced('a 30-day truce', 'six months'), 'a 6-month truce');
  });

  it('makes one of several and several of one', () => {
    assert.equal(replaced('for one week', 'three weeks'), 'for three weeks');
    assert.equal(replaced('for three weeks', 'one week after it'), 'for one week');
  });

  it('takes the modifier of the source', () => {
    assert.equal(replaced('More than 150 people died', '120 people died'), '120 people died');
    assert.equal(
      replaced('about $2 billion was paid', 'more than $3 billion was paid'),
      'more than $3 billion was paid',
    );
    assert.equal(replaced('Six people died', 'at least 12 people died'), 'At least twelve people died');
  });
});

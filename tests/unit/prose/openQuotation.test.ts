import assert from 'node:assert/strict';
import { openQuotation } from '../../../server/src/core/prose/openQuotation';

/** Words typed of the quotation at the caret `|`, its closing mark, and the distance of the mark. */
function typedAt(paragraph: string): [string, string, number | undefined] | undefined {
  const caret = paragraph.indexOf('|');
  const [before, after] = [paragraph.slice(0, caret), paragraph.slice(caret + 1)];
  const found = openQuotation(before, after);
  return found && [before.slice(found.start), found.closing, found.closesAfter];
}

describe('openQuotation', () => {
  it('finds a quotation in curly, straight, single, low and angled marks', () => {
    assert.deepEqual(typedAt('He said, “We wi|'), ['We wi', '”', undefined]);
    assert.deepEqual(typedAt('He said, "We wi|'), ['We wi', '"', undefined]);
    assert.deepEqual(typedAt('He said, ‘We wi|'), ['We wi', '’', undefined]);
    assert.deepEqual(typedAt("He said, 'We wi|"), ['We wi', "'", undefined]);
    assert.deepEqual(typedAt('Er sagte: „Wir|'), ['Wir', '“', undefined]);
    assert.deepEqual(typedAt('Il dit «Nous|'), ['Nous', '»', undefined]);
  });

  it('finds an empty quotation', () => {
    assert.deepEqual(typedAt('“|'), ['', '”', undefined]);
    assert.deepEqual(typedAt('He said, "|'), ['', '"', undefined]);
    assert.deepEqual(typedAt('He said, "|"'), ['', '"', 0]);
  });

  it('keeps trailing spaces', () => {
    assert.deepEqual(typedAt('“We will |'), ['We will ', '”', undefined]);
  });

  it('measures the distance of a closing mark behind the caret', () => {
    assert.deepEqual(typedAt('“We wi|ll,” he said.'), ['We wi', '”', 3]);
    assert.deepEqual(typedAt('“We wi|” he said.'), ['We wi', '”', 0]);
  });

  it('does not take a mark of a later quotation for the closing one', () => {
    assert.deepEqual(typedAt('He said, “We wi| and then “others” went.'), ['We wi', '”', undefined]);
  });

  it('finds the innermost of nested quotations', () => {
    assert.deepEqual(typedAt('“He told me ‘no|'), ['no', '’', undefined]);
  });

  it('does not take apostrophes for marks', () => {
    assert.deepEqual(typedAt('‘I don’t kno|'), ['I don’t kno', '’', undefined]);
    assert.equal(typedAt("The mayor’s house isn't he|"), undefined);
    assert.equal(typedAt("The mayors' house |"), undefined);
  });

  it('is undefined outside quotation marks', () => {
    assert.equal(typedAt('“We will,” he sa|'), undefined);
    assert.equal(typedAt('He sa|id, “We will.”'), undefined);
    assert.equal(typedAt('|'), undefined);
  });
});

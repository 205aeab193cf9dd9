import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openQuotation } from '../../../server/src/core/editor';
import { pairQuotationMarks } from '../../../server/src/core/prose/quotedSpans';
import type { FuzzTarget } from '../target';
import { proseText } from '../texts';

/** Quotations lie in the text in the order of their beginnings; each stands in as many others as its level says. */
export const quotations: FuzzTarget = {
  name: 'quotations',
  runsInSuite: 1000,
  property: fc.property(proseText, fc.nat(), (text, offset) => {
    const found = pairQuotationMarks(text);
    for (const [index, { span, inner, level }] of found.entries()) {
      assert.ok(0 <= span.start && span.start <= inner.start, 'the opening mark comes first');
      assert.ok(inner.start < inner.end && inner.end <= span.end && span.end <= text.length);
      assert.ok((found[index - 1]?.span.start ?? 0) <= span.start, 'in order');
      const around = found.slice(0, index).filter((other) => other.span.end > span.start);
      assert.equal(level, around.length);
    }
    const caret = offset % (text.length + 1);
    const open = openQuotation(text.slice(0, caret), text.slice(caret));
    if (open) assert.ok(open.start <= caret);
  }),
};

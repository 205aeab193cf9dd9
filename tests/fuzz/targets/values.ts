import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/src/core/prose/tokens';
import { compareValues } from '../../../server/src/core/values/compare/compareValues';
import { findValues } from '../../../server/src/core/values/read/findValues';
import type { FuzzTarget } from '../target';
import { proseText } from '../texts';

/** Values lie in the text, in order; each equals itself, and comparing two does not depend on their order. */
export const values: FuzzTarget = {
  name: 'values',
  runsInSuite: 500,
  property: fc.property(proseText, (text) => {
    const found = findValues(text, analyse(text).tokens);
    for (const [index, value] of found.entries()) {
      assert.ok(value.span.start >= (found[index - 1]?.span.end ?? 0) && value.span.end <= text.length);
      assert.equal(compareValues(value, value), 'equal', text.slice(value.span.start, value.span.end));
      for (const other of found) assert.equal(compareValues(value, other), compareValues(other, value));
    }
  }),
};

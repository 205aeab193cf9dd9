import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paragraphsOf } from '../../../server/src/core/editor';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import { toDocument } from '../../../server/src/core/prose/prose';
import type { FuzzTarget } from '../target';
import { languageId, markdownText } from '../texts';

/** Blocks lie in the text, in order, and every run of theirs is the text at its place. */
export const prose: FuzzTarget = {
  name: 'prose',
  runsInSuite: 300,
  property: fc.property(markdownText, languageId, (text, language) => {
    let end = 0;
    for (const block of parseProse(text, language).blocks) {
      assert.ok(block.span.start >= end && block.span.end <= text.length, 'blocks are in order');
      end = block.span.end;
      let at = 0;
      for (const run of block.runs) {
        assert.equal(run.at, at, 'runs cover the block');
        at += run.length;
        if (run.length !== run.sourceLength || run.at + run.length > block.text.length) continue;
        const own = block.text.slice(run.at, run.at + run.length);
        const place = toDocument(block, { start: run.at, end: run.at + run.length });
        // White space is one space, whatever it is in the document.
        if (own !== '\uFFFC') assert.equal(own, text.slice(place.start, place.end).replace(/\s/gu, ' '));
      }
    }
    for (const { span } of paragraphsOf(text, { languageId: language })) {
      assert.ok(span.start < span.end && span.end <= text.length);
    }
  }),
};

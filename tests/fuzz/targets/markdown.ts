import assert from 'node:assert/strict';
import fc from 'fast-check';
import { caretContext } from '../../../server/src/core/editor';
import { IncrementalMarkdownParser } from '../../../server/src/core/prose/incrementalMarkdownParser';
import { readMarkdown } from '../../../server/src/core/prose/markdown';
import type { FuzzTarget } from '../target';
import { markdownText } from '../texts';

/** A parser that has read other versions of a document reads it like one that has not. */
export const markdown: FuzzTarget = {
  name: 'markdown',
  runsInSuite: 300,
  property: fc.property(
    markdownText,
    fc.array(fc.record({ at: fc.nat(), deleted: fc.nat({ max: 20 }), typed: markdownText }), {
      maxLength: 4,
    }),
    (beginning, edits) => {
      const parser = new IncrementalMarkdownParser();
      let text = beginning;
      const read = () => readMarkdown(text, 0, (document) => parser.parse(document));
      read();
      for (const { at, deleted, typed } of edits) {
        const offset = at % (text.length + 1);
        text = text.slice(0, offset) + typed + text.slice(offset + deleted);
        assert.deepEqual(read(), readMarkdown(text, 0));
        caretContext(text, 'markdown', offset);
      }
    },
  ),
};

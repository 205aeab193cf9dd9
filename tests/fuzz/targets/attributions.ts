import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractAttributions } from '../../../server/src/core/editor';
import type { FuzzTarget } from '../target';
import { languageId, markdownText } from '../texts';

/** Spans of attributions lie in the text; the parts of a content are in order and do not overlap. */
export const attributions: FuzzTarget = {
  name: 'attributions',
  runsInSuite: 300,
  property: fc.property(markdownText, languageId, (text, language) => {
    for (const { content, cue, speaker } of extractAttributions(text, { languageId: language })) {
      for (const { start, end } of [...content, ...cue, ...speaker])
        assert.ok(0 <= start && start < end && end <= text.length);
      for (const [index, { start }] of content.entries())
        assert.ok(start >= (content[index - 1]?.end ?? 0), 'content is in order');
    }
  }),
};

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEditorChecker } from '../../../server/src/core/editor';
import type { FuzzTarget } from '../target';
import { languageId, markdownText } from '../texts';

/** Findings, fixes and statements lie in the draft; evidence is the source's text at its place. */
export const checks: FuzzTarget = {
  name: 'checks',
  runsInSuite: 150,
  property: fc.property(markdownText, markdownText, languageId, (draft, text, language) => {
    const source = { id: 'quay', text, format: language === 'markdown' ? language : ('text' as const) };
    const { statements, findings } = createEditorChecker({ sources: [source] }).check({
      text: draft,
      languageId: language,
    });
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    for (const { span } of [...statements, ...findings, ...edits])
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= draft.length);
    for (const { evidence } of [...statements, ...findings])
      for (const passage of evidence)
        assert.equal(passage.text, text.slice(passage.span.start, passage.span.end));
  }),
};

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DraftReport } from '../../../server/src/core/index';
import type { Span } from '../../../server/src/core/prose/span';
import { carryOver, carrySpan } from '../../../server/src/workspace/carryOver';
import type { DraftEdit } from '../../../server/src/workspace/draftEdit';

const before = 'The bridge will open in April.';
const april: Span = { start: 24, end: 29 };

function apply(text: string, { start, end, text: inserted }: DraftEdit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

describe('carrying a span over an edit', () => {
  it('moves it with what is written before it', () => {
    assert.deepEqual(carrySpan(april, { start: 0, end: 3, text: 'A new' }), { start: 26, end: 31 });
  });

  it('leaves it where something is written behind it', () => {
    assert.deepEqual(carrySpan(april, { start: 30, end: 30, text: ' Then.' }), april);
  });

  it('drops it where its own text changes', () => {
    assert.equal(carrySpan(april, { start: 25, end: 26, text: 'P' }), undefined);
    assert.equal(carrySpan(april, { start: 20, end: 30, text: '' }), undefined);
  });

  it('drops it where a letter joins its edge', () => {
    assert.equal(carrySpan(april, { start: 29, end: 29, text: 's' }), undefined);
    assert.equal(carrySpan(april, { start: 24, end: 24, text: 'mid-' }), undefined);
    assert.equal(carrySpan(april, { start: 23, end: 24, text: '' }), undefined);
  });

  it('keeps it where a blank or a full stop comes to its edge', () => {
    assert.deepEqual(carrySpan(april, { start: 29, end: 29, text: ', then' }), april);
    assert.deepEqual(carrySpan(april, { start: 24, end: 24, text: 'late ' }), { start: 29, end: 34 });
  });

  it('never changes the text that it stands for', () => {
    const cut = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(cut, cut, fc.string({ maxLength: 5 }), (span, place, text) => {
        const edit = { ...place, text };
        const after = carrySpan(span, edit);
        if (!after) return;
        assert.equal(apply(before, edit).slice(after.start, after.end), before.slice(span.start, span.end));
      }),
    );
  });
});

describe('carrying a report over an edit', () => {
  const report: DraftReport = {
    statements: [
      {
        kind: 'quote',
        span: { start: 4, end: 29 },
        text: before.slice(4, 29),
        verdict: 'contradicted',
        support: 0.3,
        evidence: [
          {
            sourceId: 'a',
            span: { start: 100, end: 120 },
            text: 'will open in May',
            relation: 'contradicts',
            score: 0.9,
            differences: [
              { draft: april, draftText: 'April', source: { start: 112, end: 115 }, sourceText: 'May' },
            ],
          },
        ],
      },
    ],
    findings: [
      {
        rule: 'quote-altered',
        severity: 'error',
        message: 'Altered.',
        span: april,
        evidence: [],
        fixes: [
          { title: 'Month', edits: [{ span: april, text: 'May' }] },
          {
            title: 'Month and article',
            edits: [
              { span: april, text: 'May' },
              { span: { start: 0, end: 3 }, text: 'This' },
            ],
          },
        ],
      },
    ],
  };

  it('moves statements, differences, findings and fixes', () => {
    const { statements, findings } = carryOver(report, { start: 0, end: 0, text: 'Yes: ' });
    const moved = { start: 29, end: 34 };
    assert.deepEqual(statements[0]?.span, { start: 9, end: 34 });
    assert.deepEqual(statements[0].evidence[0]?.differences?.[0]?.draft, moved);
    assert.deepEqual(findings[0]?.span, moved);
    assert.deepEqual(findings[0].fixes[0]?.edits, [{ span: moved, text: 'May' }]);
  });

  it('leaves the places in sources as they are', () => {
    const { statements } = carryOver(report, { start: 0, end: 0, text: 'Yes: ' });
    assert.deepEqual(statements[0]?.evidence[0]?.span, { start: 100, end: 120 });
    assert.deepEqual(statements[0].evidence[0].differences?.[0]?.source, { start: 112, end: 115 });
  });

  it('drops a fix of which any edit was touched, and keeps the finding', () => {
    const { findings } = carryOver(report, { start: 1, end: 2, text: 'H' });
    assert.deepEqual(
      findings[0]?.fixes.map(({ title }) => title),
      ['Month'],
    );
  });

  it('drops statement and finding where their words were changed', () => {
    assert.deepEqual(carryOver(report, { start: 25, end: 25, text: 'x' }), { statements: [], findings: [] });
  });
});

import assert from 'node:assert/strict';
import { createChecker, type Finding } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';
import { seed, seeds } from '../unit/seeds';
import { labelledDrafts } from './labelledDrafts';
import type { LabelledDraft, LabelledParagraph } from './labelledDrafts';

/** The median length of a right finding, as a share of its paragraph, is at most this. */
const maxMedianFindingShare = 0.4;

function quotationRules({ rules }: LabelledParagraph): string[] {
  return rules.filter((rule) => rule.startsWith('quote-'));
}

describe('the labelled drafts', () => {
  const reports = new Map<LabelledDraft, readonly Finding[]>();
  before(() => {
    const checker = createChecker({ sources: seeds });
    for (const draft of labelledDrafts)
      reports.set(draft, checker.check({ text: draft.text, languageId: 'markdown' }).findings);
  });

  /** Findings of the rules about quotations on a paragraph. */
  function found(draft: LabelledDraft, { span }: LabelledParagraph): Finding[] {
    return (reports.get(draft) ?? []).filter(
      (finding) => finding.rule.startsWith('quote-') && overlap(finding.span, span) > 0,
    );
  }

  it('are there', () => {
    const paragraphs = labelledDrafts.flatMap((draft) => draft.paragraphs);
    assert.ok(paragraphs.filter(({ rules }) => rules.length === 0).length >= 50);
    assert.ok(paragraphs.filter((paragraph) => quotationRules(paragraph).length > 0).length >= 20);
  });

  for (const draft of labelledDrafts) {
    describe(draft.name, () => {
      for (const paragraph of draft.paragraphs) {
        const expected = quotationRules(paragraph);
        if (expected.length === 0) {
          it(`no rule about quotations: ${paragraph.text}`, () => {
            const messages = found(draft, paragraph).map(({ rule, message }) => `${rule}: ${message}`);
            assert.deepEqual(messages, []);
          });
        } else {
          it(`${expected.join(' or ')}: ${paragraph.text}`, () => {
            const rules = found(draft, paragraph).map(({ rule }) => rule);
            assert.ok(rules.length > 0, 'nothing is reported');
            assert.deepEqual(
              rules.filter((rule) => !expected.includes(rule)),
              [],
            );
          });
        }
      }
    });
  }

  it('have findings with evidence from the articles that settle them, exact to the character', () => {
    for (const draft of labelledDrafts) {
      for (const paragraph of draft.paragraphs) {
        if (quotationRules(paragraph).length === 0) continue;
        const evidence = found(draft, paragraph).flatMap((finding) => finding.evidence);
        for (const { sourceId, span, text } of evidence)
          assert.equal(seed(sourceId).text.slice(span.start, span.end), text);
        const right = evidence.some(({ sourceId }) => paragraph.sources.includes(sourceId));
        assert.ok(right || paragraph.sources.length === 0, paragraph.text);
      }
    }
  });

  it('are marked at the words that are wrong, not at whole paragraphs', () => {
    const shares = labelledDrafts.flatMap((draft) =>
      draft.paragraphs
        .filter((paragraph) => quotationRules(paragraph).length > 0)
        .flatMap((paragraph) => {
          const lengths = found(draft, paragraph).map(({ span }) => span.end - span.start);
          return lengths.length > 0 ? [Math.min(...lengths) / paragraph.text.length] : [];
        }),
    );
    const median = shares.sort((a, b) => a - b)[shares.length >> 1];
    assert.ok(median !== undefined && median <= maxMedianFindingShare, `median ${String(median)}`);
  });
});

import assert from 'node:assert/strict';
import { createChecker, type Finding } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';
import { seeds } from '../unit/seeds';
import { labelledDrafts } from './labelledDrafts';
import type { LabelledDraft, LabelledParagraph } from './labelledDrafts';

const isFact = (rule: string): boolean => /^(?:attribution|contradicted)-/u.test(rule);

describe('the facts of the labelled drafts', () => {
  const reports = new Map<LabelledDraft, readonly Finding[]>();
  before(() => {
    const checker = createChecker({ sources: seeds });
    for (const draft of labelledDrafts)
      reports.set(draft, checker.check({ text: draft.text, languageId: 'markdown' }).findings);
  });

  /** The warnings and errors on a paragraph. */
  function loudRules(draft: LabelledDraft, { span }: LabelledParagraph): string[] {
    return (reports.get(draft) ?? [])
      .filter(({ severity, span: own }) => /^(?:error|warning)$/u.test(severity) && overlap(own, span) > 0)
      .map(({ rule }) => rule);
  }

  for (const draft of labelledDrafts) {
    for (const paragraph of draft.paragraphs) {
      const { rules, text } = paragraph;
      if (rules.length === 0) {
        it(`no warning: ${text}`, () => {
          assert.deepEqual(loudRules(draft, paragraph), []);
        });
      } else if (rules.some(isFact)) {
        it(`${rules.join(' or ')}: ${text}`, () => {
          const found = loudRules(draft, paragraph);
          assert.ok(found.length === 1 && rules.includes(found[0] ?? ''), `reported: ${found.join(', ')}`);
        });
      }
    }
  }
});

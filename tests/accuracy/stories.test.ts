import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createChecker, type Finding } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';
import { readDesk, type DeskDraft, type DeskParagraph } from './deskStories';

/** Stories that were written after the rules, with drafts in words of their own: whether the rules hold on what nobody tuned on. */
const stories = readDesk(join(import.meta.dirname, 'stories'), false);

/** Minimum share, 0 to 1, of the wrong paragraphs on which the right rule speaks. */
const minRightRule = 0.45;

/** Words of the true paragraph that is known to draw a warning. */
const knownAlarms = ['One Polish lorry driver spent eleven hours'];

describe('the stories', () => {
  const judged: { readonly paragraph: DeskParagraph; readonly words: string; readonly rules: string[] }[] =
    [];

  before(() => {
    for (const { sources, drafts } of stories) {
      const checker = createChecker({ sources });
      for (const draft of drafts) {
        const { findings } = checker.check({ text: draft.text, languageId: 'markdown' });
        judged.push(...draft.paragraphs.map((paragraph) => judgedParagraph(draft, paragraph, findings)));
      }
    }
  });

  it('are there', () => {
    assert.ok(judged.filter(({ paragraph }) => paragraph.rules.length === 0).length >= 150);
    assert.ok(judged.filter(({ paragraph }) => paragraph.rules.length > 0).length >= 95);
  });

  it('draw no warning where they are true', () => {
    const alarms = judged.filter(({ paragraph, rules }) => paragraph.rules.length === 0 && rules.length > 0);
    assert.deepEqual(
      alarms
        .map(({ words, rules }) => `${rules.join()}: ${words}`)
        .filter((alarm) => !knownAlarms.some((words) => alarm.includes(words))),
      [],
    );
  });

  it('draw the right rule on nearly half of what is wrong', () => {
    const wrong = judged.filter(({ paragraph }) => paragraph.rules.length > 0);
    const right = wrong.filter(({ paragraph, rules }) =>
      rules.some((rule) => paragraph.rules.includes(rule)),
    );
    assert.ok(right.length >= minRightRule * wrong.length, `${right.length} of ${wrong.length}`);
  });
});

/** A paragraph with the rules that warn on it. */
function judgedParagraph({ text }: DeskDraft, paragraph: DeskParagraph, findings: readonly Finding[]) {
  const { span } = paragraph;
  const warnings = findings.filter(
    (one) => ['error', 'warning'].includes(one.severity) && overlap(one.span, span) > 0,
  );
  return { paragraph, words: text.slice(span.start, span.end), rules: warnings.map(({ rule }) => rule) };
}

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createChecker, type Finding } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';
import { readDesk, type DeskDraft, type DeskParagraph } from './deskStories';

/** Minimum share, 0 to 1, of the wrong paragraphs on which the right rule speaks. */
const minRightRule = 0.43;

/** Words of the true paragraphs that are known to draw a warning. */
const knownAlarms = [
  'One Polish lorry driver spent eleven hours',
  'the central bank of a neighbouring country',
  '“She [Denise Quayle] looked me in the eye',
  '“In this field, beside this school” was where',
];

/** Stories with drafts in words of their own, written after the rules. Since then, causes of alarms have been mended on them. */
describe('the stories', () => {
  const stories = judgedStories('stories');

  it('are there', () => {
    assert.ok(stories().filter(isTrue).length >= 279);
    assert.ok(stories().filter(isWrong).length >= 183);
  });

  it('draw no warning where they are true', () => {
    const alarms = stories().filter((one) => isTrue(one) && one.rules.length > 0);
    assert.deepEqual(
      alarms
        .map(({ words, rules }) => `${rules.join()}: ${words}`)
        .filter((alarm) => !knownAlarms.some((words) => alarm.includes(words))),
      [],
    );
  });

  it('draw the right rule on nearly half of what is wrong', () => {
    const wrong = stories().filter(isWrong);
    const right = wrong.filter(isRight);
    assert.ok(right.length >= minRightRule * wrong.length, `${right.length} of ${wrong.length}`);
  });
});

/** Maximum number of alarms on true paragraphs of the unseen stories, and … */
const maxUnseenAlarms = 5;
/** … minimum number of their wrong paragraphs on which the right rule speaks. */
const minUnseenRight = 31;

/**
 * Stories of which whoever writes rules has seen these two numbers only. Nothing may be mended on them: a rule that has been has
 * no more place to show whether it holds elsewhere.
 */
describe('the unseen stories', () => {
  const stories = judgedStories('unseenStories');

  it('draw no more warnings where they are true', () => {
    const alarms = stories().filter((one) => isTrue(one) && one.rules.length > 0);
    assert.ok(alarms.length <= maxUnseenAlarms, `${alarms.length} of ${stories().filter(isTrue).length}`);
  });

  it('draw the right rule as often where they are wrong', () => {
    const wrong = stories().filter(isWrong);
    const right = wrong.filter(isRight);
    assert.ok(right.length >= minUnseenRight, `${right.length} of ${wrong.length}`);
  });
});

interface JudgedParagraph {
  readonly paragraph: DeskParagraph;
  readonly words: string;
  readonly rules: readonly string[];
}

function isTrue({ paragraph }: JudgedParagraph): boolean {
  return paragraph.rules.length === 0;
}

function isWrong(judged: JudgedParagraph): boolean {
  return !isTrue(judged);
}

function isRight({ paragraph, rules }: JudgedParagraph): boolean {
  return rules.some((rule) => paragraph.rules.includes(rule));
}

/** Reads and checks the stories of a folder before the tests of a suite; they get the paragraphs by calling what this returns. */
function judgedStories(folder: string): () => readonly JudgedParagraph[] {
  const judged: JudgedParagraph[] = [];
  before(() => {
    for (const { sources, drafts } of readDesk(join(import.meta.dirname, folder), false)) {
      const checker = createChecker({ sources });
      for (const draft of drafts) {
        const { findings } = checker.check({ text: draft.text, languageId: 'markdown' });
        judged.push(...draft.paragraphs.map((paragraph) => judgedParagraph(draft, paragraph, findings)));
      }
    }
  });
  return () => judged;
}

/** A paragraph with the rules that warn on it. */
function judgedParagraph(
  { text }: DeskDraft,
  paragraph: DeskParagraph,
  findings: readonly Finding[],
): JudgedParagraph {
  const { span } = paragraph;
  const warnings = findings.filter(
    (one) => ['error', 'warning'].includes(one.severity) && overlap(one.span, span) > 0,
  );
  return { paragraph, words: text.slice(span.start, span.end), rules: warnings.map(({ rule }) => rule) };
}

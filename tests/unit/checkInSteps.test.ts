import assert from 'node:assert/strict';
import { createEditorChecker, finish } from '../../server/src/core/editor';
import type { EditorChecker, StretchReport } from '../../server/src/core/editor';
import type { DraftReport, Span } from '../../server/src/core/index';

const source = {
  id: 'ferry',
  text: '“The ferry will sail in March,” Mayor Ida Brandt said on Monday. It carried 5,300 people in May.',
};
const altered = '“The ferry will sail in April,” Ida Brandt said.';
const languageId = 'markdown';

/** A draft of paragraphs that differ, each with one finding of `quote-altered`. */
function draftOf(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, number) => `In year ${number}, she came. ${altered}`).join(
    '\n\n',
  );
}

/** The span of a paragraph's beginning. */
function paragraphOf(text: string, number: number): Span {
  const start = text.indexOf(`In year ${number},`);
  return { start, end: start + 1 };
}

/** The steps of a check up to the first report on a stretch. */
function untilStretch(
  checker: EditorChecker,
  text: string,
  asked: Span,
): { steps: number; stretch: StretchReport | undefined } {
  let steps = 0;
  for (const stretch of checker.checkInSteps({ text, languageId }, () => [asked])) {
    steps++;
    if (stretch) return { steps, stretch };
  }
  return { steps, stretch: undefined };
}

function within({ findings, statements }: DraftReport, { start, end }: Span): DraftReport {
  const isWithin = ({ span }: { readonly span: Span }) => span.start >= start && span.end <= end;
  return { statements: statements.filter(isWithin), findings: findings.filter(isWithin) };
}

describe('a check in steps', () => {
  it('takes as many more steps as a draft has more paragraphs', () => {
    const steps = (paragraphs: number) =>
      [...createEditorChecker({ sources: [source] }).checkInSteps({ text: draftOf(paragraphs), languageId })]
        .length;
    const forTwenty = steps(20);
    assert.equal(steps(40) - forTwenty, 2 * (forTwenty - steps(10)));
    assert.ok(forTwenty > 100, `${forTwenty} steps`);
  });

  it('judges nothing again where another draft, of another date, was checked in between', () => {
    const checker = createEditorChecker({ sources: [source] });
    const dated = (date: string, paragraphs: number) => `---\ndate: ${date}\n---\n\n${draftOf(paragraphs)}`;
    const check = (name: string, text: string) =>
      [...checker.checkInSteps({ text, languageId, name })].length;
    const long = ['long.md', dated('2031-03-01', 20)] as const;
    const short = ['short.md', dated('2031-04-01', 15)] as const;
    check(...long);
    const again = check(...long);
    const first = check(...short);
    const shortAgain = check(...short);
    assert.ok(shortAgain < first, `${shortAgain} steps after ${first}`);
    for (let round = 0; round < 2; round++)
      assert.deepEqual([check(...long), check(...short)], [again, shortAgain]);
  });

  it('reports on a stretch that is asked for as on the whole draft', () => {
    const checker = createEditorChecker({ sources: [source] });
    const text = draftOf(30);
    const { stretch } = untilStretch(checker, text, paragraphOf(text, 20));
    assert.ok(stretch);
    const { asked, checked, ...report } = stretch;
    assert.deepEqual(asked, paragraphOf(text, 20));
    assert.match(text.slice(checked.start, checked.end), /^In year 20, .*said\.$/u);
    assert.deepEqual(report, within(checker.check({ text, languageId }), checked));
    assert.equal(report.findings.length, 1);
  });

  it('reports on the first paragraph before it reads the rest', () => {
    const text = draftOf(200);
    const parsing = 3 * 200;
    const { steps } = untilStretch(createEditorChecker({ sources: [source] }), text, paragraphOf(text, 0));
    assert.ok(steps < parsing + 40, `${steps} steps`);
  });

  it('reports once on a stretch between paragraphs, that there is nothing', () => {
    const text = `One.\n\n\n\n\nTwo.`;
    const asked = { start: 6, end: 7 };
    const checker = createEditorChecker({ sources: [source] });
    const stretches = [...checker.checkInSteps({ text, languageId }, () => [asked])].filter(Boolean);
    assert.deepEqual(stretches, [{ asked, checked: { start: 6, end: 6 }, statements: [], findings: [] }]);
  });

  it('begins again where a source has been changed in between', () => {
    const checker = createEditorChecker({ sources: [source] });
    const check = checker.checkInSteps({ text: draftOf(30), languageId });
    for (let step = 0; step < 40; step++) assert.ok(!check.next().done);
    checker.addSource({ ...source, text: source.text.replace('March', 'April') });
    assert.deepEqual(finish(check).findings, []);
  });

  it('waits for the end of a change of the sources', () => {
    const checker = createEditorChecker({ sources: [source] });
    const text = draftOf(2);
    const change = checker.changeSourcesInSteps({ removed: ['ferry'], added: [] });
    change.next();
    const check = checker.checkInSteps({ text, languageId });
    for (let step = 0; step < 1000; step++) assert.ok(!check.next().done);
    finish(change);
    assert.deepEqual(finish(check), createEditorChecker().check({ text, languageId }));
  });

  it('is not done at once while the sources are being changed', () => {
    const checker = createEditorChecker({ sources: [source] });
    checker.changeSourcesInSteps({ removed: ['ferry'], added: [] }).next();
    assert.throws(() => checker.check({ text: altered, languageId }), /being changed/u);
  });

  it('goes by the settings that are in force at its end', () => {
    const checker = createEditorChecker({ sources: [source] });
    const check = checker.checkInSteps({ text: draftOf(30), languageId });
    for (let step = 0; step < 40; step++) assert.ok(!check.next().done);
    checker.configure({ rules: { 'quote-altered': 'off' } });
    assert.deepEqual(finish(check).findings, []);
  });
});

describe('a draft that is a source itself', () => {
  const others = [{ id: 'bridge', text: 'The bridge opens in June, the council said.' }];
  const own = { id: 'own', text: `${altered}\n\nThe bridge opens in June.` };

  it('is checked as if that source were not there', () => {
    const checker = createEditorChecker({ sources: [...others, own] });
    const draft = { text: own.text, languageId: 'plaintext' };
    const expected = createEditorChecker({ sources: others }).check(draft);
    assert.deepEqual(checker.check({ ...draft, ownSource: 'own' }), expected);
    assert.notDeepEqual(checker.check(draft), expected);
    checker.addSource({ id: 'ferry', text: source.text });
    assert.deepEqual(
      checker.check({ ...draft, ownSource: 'own' }),
      createEditorChecker({ sources: [...others, { id: 'ferry', text: source.text }] }).check(draft),
    );
  });
});

import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';
import { marked, withMarks } from '../../markedText';

const article = `# Torrow Ferries to drop its night boats

Torrow Ferries said on Monday that it would end its night boats in the spring. “Nobody sleeps on them,” said the chief executive, Ina Lorne. The finance director, Piers Olander, put the saving at two million crowns.

The former transport minister Lena Dorsch, who heads the Harbour Users’ Association, called it a mistake. The mayor, Tove Brandt, said nothing. Aldous Brandt, 61, the president of the Torrow Historical Society, had crossed by night for forty years.

A study led by Mara Kinnear of the University of Ostrand found that few passengers slept. “They play cards,” said Joel Abasi, an economist at Fennick College. “It would be one more drop in a harbour of debts,” said Cllr Peter Sandow. The deputy harbour master, Rune Falk, would not comment.
`;

describe('the office that a draft gives to a person', () => {
  const checker = createChecker({ sources: [{ id: 'ferries', text: article, format: 'markdown' }] });
  const findings = (text: string) =>
    checker
      .check({ text, languageId: 'markdown' })
      .findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

  const wrong: readonly (readonly [what: string, draft: string, message: string])[] = [
    [
      'is another’s',
      'Piers Olander, the ⟦chief executive of Torrow Ferries⟧, spoke of empty cabins.',
      'The source names Ina Lorne as chief executive of Torrow Ferries, not Piers Olander (“Torrow Ferries to drop its night boats”).',
    ],
    [
      'is one of another body',
      'Aldous Brandt is the ⟦president of the Fennick Rowing Club⟧.',
      'The source has Aldous Brandt as president of the Torrow Historical Society, not president of the Fennick Rowing Club (“Torrow Ferries to drop its night boats”).',
    ],
    [
      'is held no more',
      'The ⟦transport minister⟧, Lena Dorsch, was against it.',
      'The source has Lena Dorsch as former transport minister, not transport minister (“Torrow Ferries to drop its night boats”).',
    ],
    [
      'is that of somebody with the same surname',
      'Mayor ⟦Aldous Brandt⟧ kept out of the dispute.',
      'The source names Tove Brandt as Mayor, not Aldous Brandt (“Torrow Ferries to drop its night boats”).',
    ],
    [
      'is told by a verb',
      'The study was led by ⟦Joel Abasi⟧ and looked at three winters.',
      'The source names Mara Kinnear here, not Joel Abasi (“Torrow Ferries to drop its night boats”).',
    ],
    [
      'is at a body to which somebody else belongs',
      '“They play cards,” said Joel Abasi of the ⟦University of Ostrand⟧.',
      'The source has Joel Abasi as Fennick College, not University of Ostrand (“Torrow Ferries to drop its night boats”).',
    ],
  ];
  for (const [what, draft, message] of wrong)
    it(`is reported where it ${what}`, () => {
      const { text } = marked(draft);
      const found = findings(text);
      assert.deepEqual(
        found.map((one) => [one.rule, one.message, withMarks(text, [one.span])]),
        [['contradicted-name', message, draft]],
      );
      assert.ok(
        found[0]?.evidence.every(({ span, text: words }) => article.slice(span.start, span.end) === words),
      );
    });

  const right: readonly (readonly [what: string, draft: string])[] = [
    ['in other words', 'Torrow Ferries’ CEO, Ina Lorne, spoke of empty cabins.'],
    ['that leaves open of what', 'The director, Piers Olander, counted the crowns.'],
    [
      'that the sources do not tell',
      'Aldous Brandt, a keen angler and the captain of the bowls team, was sorry.',
    ],
    ['of the past, of one who holds it', 'Tove Brandt, mayor from 2015 to 2019, knows the boats.'],
    ['of the past, in a title', 'In those days Minister Lena Dorsch took the boat herself.'],
    [
      'that is the head’s by another word',
      'Lena Dorsch, the leader of the Harbour Users’ Association, called it a mistake.',
    ],
    ['of somebody whom no source names', 'The mayor of Fennick, Odd Larsen, offered his own quay.'],
    ['in a list of people', 'In the hall sat Piers Olander, the mayor, and two clerks.'],
    ['in quotation marks', '“Piers Olander, the chief executive of Torrow Ferries,” it said on the door.'],
  ];
  for (const [what, draft] of right)
    it(`is no matter where it is one ${what}`, () => {
      assert.deepEqual(
        findings(draft).filter(({ rule }) => rule === 'contradicted-name'),
        [],
      );
    });

  it('leaves no statement supported beside the finding', () => {
    const { statements } = checker.check({
      text: 'The transport minister, Lena Dorsch, called it a mistake.',
      languageId: 'markdown',
    });
    assert.ok(statements.every(({ verdict }) => verdict !== 'supported'));
  });

  it('names the speaker’s namesake whose words a draft gives to a given name that no source has', () => {
    const text = '“It would be one more drop in a harbour of debts,” Cllr Paul Sandow said.';
    const found = findings(text);
    assert.deepEqual(
      found.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]),
      [['quote-misattributed', 'Cllr Paul Sandow']],
    );
  });
});

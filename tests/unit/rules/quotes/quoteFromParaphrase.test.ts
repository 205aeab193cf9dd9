import assert from 'node:assert/strict';
import { Judge, labels } from '../judge';

const rule = 'quote-from-paraphrase';

/** Two articles of which one's id begins with the other's. */
const twoArticles = [
  { id: 'bridge', text: 'The old bridge will stay closed until the spring, Mayor Ann Lee told the council.' },
  { id: 'bridge-2', text: 'Mayor Ann Lee told the council that the ferry would run at noon.' },
];

function citing(key: string): string {
  return `“The old bridge will stay closed until the spring,” Ann Lee said [@${key}].`;
}

describe(rule, () => {
  let judge: Judge;
  before(() => {
    judge = new Judge();
  });

  describe('reports', () => {
    const draft = 'Grushko warned that foreign troops ⟦“would be considered combatants in the conflict.”⟧';

    it('an article’s own account of what was said', () => {
      const { message, severity } = judge.finding(rule, draft);
      assert.equal(message, `${labels['001']} says this in its own words, not as a quotation.`);
      assert.equal(severity, 'warning');
    });

    it('and takes the marks away', () => {
      assert.deepEqual(judge.fixed(rule, draft), {
        title: 'Remove the quotation marks',
        text: 'Grushko warned that foreign troops would be considered combatants in the conflict.',
      });
    });

    it('with the passage as related evidence', () => {
      assert.deepEqual(
        judge.finding(rule, draft).evidence.map(({ sourceId, text, relation }) => [sourceId, text, relation]),
        [['001', 'would be considered combatants in the conflict', 'related']],
      );
    });

    it('an article’s plain statement in somebody’s mouth', () => {
      judge.finding(
        rule,
        '⟦“It is not clear whether Moscow is prepared to give up any of the territories,”⟧ Ushakov said.',
      );
    });
  });

  describe('with a citation that may mean two articles', () => {
    it('reports a passage of one of them', () => {
      assert.deepEqual(new Judge(twoArticles).told(citing('bri')), [
        'quote-from-paraphrase: “The old bridge will stay closed until the spring,”',
      ]);
    });
  });

  it('reports what the author of a text in the first person retells', () => {
    const column = {
      id: 'a',
      text: 'From our critic Dario Pell\n\nI met the jury on Monday. I had not slept.\n\nI asked Lise Thor about the prize. Lise Thor told me that she stayed in order to vote against it, and I believe her.\n\nI shall come again next year, and I hope that the rain will not.',
    };
    assert.deepEqual(new Judge([column]).told('“I stayed in order to vote against it,” said Lise Thor.'), [
      'quote-from-paraphrase: “I stayed in order to vote against it,”',
    ]);
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      [
        'words that a source has in quotation marks',
        'Putin said those conditions “are not currently available.”',
      ],
      [
        'a passage that the draft quotes as a report’s',
        '“It is not clear whether Moscow is prepared to give up any of the territories,” the report notes.',
      ],
      [
        'a passage with a citation of its article',
        '“It is not clear whether Moscow is prepared to give up any of the territories,” it says [@003].',
      ],
      ['a few words that any text may have', 'Grushko spoke of “the conflict.”'],
      ['words for which nobody is named', 'Troops “would be considered combatants in the conflict”.'],
      [
        'what was told to the writer',
        'Foreign troops “would be considered combatants in the conflict,” Grushko told me.',
      ],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('a passage with a citation of its article by the whole of an id with which another begins', () => {
      new Judge(twoArticles).assertSilent(citing('bridge'));
    });

    it('a passage that the draft quotes from its outlet', () => {
      judge.assertSilent(
        'It is “working to get buy-in from Ukraine and its European allies,” Anadolu Agency reported.',
      );
    });
  });
});

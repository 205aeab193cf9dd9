import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';
import { titles } from '../judge';

const rule = 'contradicted-date';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  it('reports another year for the same thing', () => {
    const { message, severity } = judge.finding(rule, 'Israel took the territory from Jordan in ⟦1973⟧.');
    assert.equal(message, `The source says 1967, not 1973 (${titles['000']}).`);
    assert.equal(severity, 'error');
  });

  describe('says what the source has and what the draft has', () => {
    const cases: readonly (readonly [source: string, draft: string, message: string])[] = [
      ['was closed on Friday for repairs', 'was closed on ⟦Monday⟧ for repairs', 'Friday, not Monday'],
      ['was closed on 12 March 2019', 'was closed on ⟦13 March 2019⟧', '12 March 2019, not 13 March 2019'],
      ['was closed in 1966', 'was closed ⟦after 1966⟧', 'in 1966, not after 1966'],
      ['closed at 3 p.m. on Monday', 'closed at ⟦4 p.m.⟧ on Monday', '3 p.m., not 4 p.m.'],
      [
        'was closed for 30 days of repairs',
        'was closed for ⟦six⟧ months of repairs',
        '30 days, not six months',
      ],
    ];
    for (const [source, draft, words] of cases) {
      it(words, () => {
        const judge = new FactsJudge([{ id: 'a', text: `The old bridge in Leeds ${source}.` }]);
        const { message } = judge.finding(rule, `The old bridge in Leeds ${draft}.`);
        assert.equal(message, `The source says ${words} (a).`);
      });
    }
  });

  it('puts the source’s year in its place', () => {
    assert.equal(
      judge.fixed(rule, 'Crimea was annexed by Moscow in ⟦2012⟧.'),
      'Crimea was annexed by Moscow in 2014.',
    );
  });

  it('reports another day', () => {
    new FactsJudge([{ id: 'a', text: 'The old bridge in Leeds was closed on 12 March 2019.' }]).finding(
      rule,
      'The old bridge in Leeds was closed on ⟦13 March 2019⟧.',
    );
  });

  describe('reports in other words', () => {
    it('a duration that the source gives for the same', () => {
      const quay = new FactsJudge([
        {
          id: 'a',
          text: 'Ida Brekke, 61, left the harbour board of Tarvik in March after 22 years to run the ferry museum in Oslo.',
        },
        { id: 'b', text: 'The ferry museum has had nine heads since it was opened.' },
      ]);
      quay.finding(rule, 'Ida Brekke’s time on the harbour board of Tarvik ended in March after ⟦15⟧ years.');
    });
  });

  describe('does not report', () => {
    const source = { id: 'a', text: 'The old bridge in Leeds was closed on 12 March 2019.' };
    const right: readonly (readonly [string, string])[] = [
      ['the date in another form', 'The old bridge in Leeds was closed on March 12, 2019.'],
      ['a date that is less exact', 'The old bridge in Leeds was closed in March 2019.'],
      ['a bound that the date keeps', 'The old bridge in Leeds was closed before 2020.'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        new FactsJudge([source]).assertSilent(draft);
      });
    }
  });
});

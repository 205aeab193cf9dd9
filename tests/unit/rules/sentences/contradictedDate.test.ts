import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';
import { labels } from '../judge';

const rule = 'contradicted-date';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  it('reports another year for the same thing', () => {
    const { message, severity } = judge.finding(rule, 'Israel took the territory from Jordan in ⟦1973⟧.');
    assert.equal(message, `“1973” is “1967” in ${labels['000']}.`);
    assert.equal(severity, 'error');
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

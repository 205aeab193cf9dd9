import assert from 'node:assert/strict';
import { FactsJudge } from './factsJudge';

const rule = 'contradicted-name';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  it('reports another person in the same role', () => {
    const { severity, evidence } = judge.finding(rule, '⟦Marco Rubio⟧ has met Putin five times in Russia.');
    assert.equal(severity, 'warning');
    assert.equal(evidence[0]?.sourceId, '003');
  });

  it('names whom the source names', () => {
    assert.equal(
      judge.fixed(rule, '⟦Marco Rubio⟧ has met Putin five times in Russia.'),
      'Steve Witkoff has met Putin five times in Russia.',
    );
  });

  it('reports other places in the same slot, though the source has them elsewhere', () => {
    const found = judge.findings(
      'Under the deal, Russia would halt its offensive in the Donetsk and Luhansk regions along the current front lines, according to Bloomberg.',
    );
    assert.deepEqual(
      found.map((finding) => finding.rule),
      [rule],
    );
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['the surname alone', 'Witkoff has met Putin five times in Russia.'],
      [
        'another spelling',
        'Russia would halt its offensive in Kherson and Zaporizhia along the current lines.',
      ],
      [
        'a state by its capital',
        'Washington had demanded that Moscow first agree to an unconditional ceasefire.',
      ],
      ['a title instead of a name', 'Mr. Witkoff has met Putin five times in Russia.'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }
  });
});

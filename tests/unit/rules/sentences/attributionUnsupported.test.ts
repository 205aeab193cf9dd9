import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';

const rule = 'attribution-unsupported';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  it('reports what a speaker whom the sources know says in none of them, at speaker and cue', () => {
    const { message, severity, fixes } = judge.finding(
      rule,
      '⟦Keir Starmer said⟧ that Britain would send 10,000 soldiers to Odesa.',
    );
    assert.equal(message, 'No source has Keir Starmer saying this, or anything about “10,000”.');
    assert.equal(severity, 'warning');
    assert.deepEqual(fixes, []);
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      [
        'a speaker whom no source knows',
        'Anna Example said that Britain would send 10,000 soldiers to Odesa.',
      ],
      [
        'what was told to the writer',
        'Keir Starmer told me that Britain would send 10,000 soldiers to Odesa.',
      ],
      ['what names nothing new', 'Keir Starmer said that breakfast was late and rather cold.'],
      [
        'what the speaker says in a source',
        'Starmer said the coalition was ready to implement military plans for Ukraine.',
      ],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('what was told to an outlet of the writer’s own', () => {
      new FactsJudge(undefined, { ownOutlets: ['The Evening Standard'] }).assertSilent(
        'Keir Starmer told The Evening Standard that Britain would send 10,000 soldiers to Odesa.',
      );
    });
  });
});

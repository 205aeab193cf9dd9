import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';

const rule = 'attribution-unsupported';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  it('reports what a speaker whom the sources know says in none of them', () => {
    const { message, severity, fixes } = judge.finding(
      rule,
      '⟦Keir Starmer said that breakfast was late and rather cold⟧.',
    );
    assert.equal(message, 'No source has Keir Starmer saying this.');
    assert.equal(severity, 'warning');
    assert.deepEqual(fixes, []);
  });

  it('reports a promise of somebody whom the sources only mention', () => {
    const harbour = new FactsJudge([
      { id: 'a', text: 'The harbour master, Ida Brekke, opened the new quay at Tarvik on Monday.' },
    ]);
    const draft = '⟦Ida Brekke promised that fishing crews would pay no fees until Christmas⟧.';
    assert.equal(harbour.finding(rule, draft).message, 'No source has Ida Brekke saying this.');
  });

  it('names the figure that no article with the speaker has', () => {
    const draft = '⟦Keir Starmer insisted that Britain would send 10,000 soldiers to Odesa⟧.';
    assert.equal(
      judge.finding(rule, draft).message,
      'No source has Keir Starmer saying this, or anything about “10,000”.',
    );
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
      [
        'a question that the speaker had to answer',
        'Keir Starmer had to say on Monday whether Britain would send 10,000 soldiers to Odesa.',
      ],
      ['a word or two', 'Keir Starmer said that breakfast was late.'],
      ['what the draft sums up', 'Keir Starmer believes that breakfast was late and rather cold.'],
      [
        'whoever says it in a source',
        'Keir Starmer said that Russia would halt its offensive in Kherson along the battle lines.',
      ],
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

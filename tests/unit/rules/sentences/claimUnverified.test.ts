import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';

const rule = 'claim-unverified';
const claim = 'The festival opens in Edinburgh with a concert of Scottish folk songs.';

describe(rule, () => {
  it('is off by default', () => {
    new FactsJudge().assertSilent(claim);
  });

  describe('when it is on', () => {
    const judge = (): FactsJudge => new FactsJudge(undefined, { rules: { [rule]: 'warning' } });

    it('reports a sentence that no source carries', () => {
      const { message, severity } = judge().finding(rule, `⟦${claim}⟧`);
      assert.equal(message, 'No source supports this sentence.');
      assert.equal(severity, 'warning');
    });

    const right: readonly (readonly [string, string])[] = [
      ['a sentence that a source carries', 'Crimea was annexed by Moscow in 2014.'],
      ['a question', 'Will the festival open in Edinburgh with a concert of folk songs?'],
      ['a plan in the first person', 'We will go to the festival in Edinburgh and hear folk songs.'],
      ['a heading', `# ${claim}`],
      [
        'what was told to the writer',
        'Anna Example told me the festival opens in Edinburgh with folk songs.',
      ],
    ];
    for (const [what, draft] of right) {
      it(`does not report ${what}`, () => {
        judge().assertSilent(draft);
      });
    }
  });
});

import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';
import { titles } from '../judge';

const rule = 'attribution-missing';
const claim =
  'Washington will give Kyiv NATO-style security assurances in exchange for territorial concessions.';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  describe('reports', () => {
    it('as a fact what a source has from unnamed people, at the verb', () => {
      const { message, severity } = judge.finding(rule, claim.replace('will give', '⟦will give⟧'));
      assert.equal(
        message,
        `The source has this from unnamed people; the draft states it as a fact (${titles['002']}).`,
      );
      assert.equal(severity, 'warning');
    });

    it('as a fact what would happen under a plan', () => {
      const { message } = judge.finding(
        rule,
        'Russia ⟦will get⟧ a governor and full economic control in the parts of Ukraine that it occupies.',
      );
      assert.equal(
        message,
        `The source reports this as a plan; the draft states it as a fact (${titles['000']}).`,
      );
    });

    it('as a fact what a source alleges', () => {
      const bridge = new FactsJudge([
        { id: 'a', text: 'The mayor of Leeds allegedly sold the old bridge to a firm from Hull.' },
      ]);
      assert.equal(
        bridge.finding(
          rule,
          'It was a grey day on the river.\n\nThe mayor of Leeds ⟦sold⟧ the old bridge to a firm from Hull.',
        ).message,
        'The source reports this as an allegation; the draft states it as a fact (a).',
      );
    });

    it('and adds whom the source names', () => {
      const source = {
        id: 'a',
        text: 'The bank will close forty branches in the north, Reuters reported, citing people familiar with the matter.',
      };
      assert.equal(
        new FactsJudge([source]).fixed(rule, 'The bank ⟦will close⟧ forty branches in the north.'),
        'The bank will close forty branches in the north, according to Reuters.',
      );
    });
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['a sentence that says who says so', `${claim.slice(0, -1)}, unnamed officials said.`],
      ['a conditional', claim.replace('will', 'would')],
      ['a hedge', claim.replace('will', 'will reportedly')],
      ['a paragraph that goes on to attribute it', `${claim} That is what unnamed officials told reporters.`],
      [
        'a paragraph that the next one attributes',
        `The talks went on.\n\n${claim}\n\nThat is how a source described it.`,
      ],
      ['a lead that the next paragraph attributes', `${claim}\n\nOfficials said so on Saturday.`],
      ['a paragraph that cites its source', `${claim} [@002]`],
      ['a heading', `# ${claim}`],
      ['what a source states as a fact', 'More than 150 settlements have been built in the territory.'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('what one of several sources states as a fact', () => {
      const sources = [
        {
          id: 'a',
          text: 'The bank will close forty branches in the north, people familiar with the matter said.',
        },
        { id: 'b', text: 'The bank will close forty branches in the north.' },
      ];
      new FactsJudge(sources).assertSilent('The bank will close forty branches in the north.');
    });
  });
});

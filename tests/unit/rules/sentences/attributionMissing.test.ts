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

    const accounts: readonly (readonly [string, string, string, string])[] = [
      [
        'what somebody tells whom the source does not introduce',
        'An engineer at the dam told the Courier that the crew had asked twice for a crane to free the jammed gate.',
        'The crew at the dam ⟦had asked⟧ twice for a crane to free the jammed gate.',
        'The source has this from unnamed people; the draft states it as a fact (a).',
      ],
      [
        'what is only suspected',
        'The prosecutor, Ilse Varn, suspects that the two clerks forged the harbour permits in March.',
        'The two clerks ⟦forged⟧ the harbour permits in March.',
        'The source reports this as an allegation; the draft states it as a fact (a).',
      ],
      [
        'what the next sentence has somebody deny',
        'The union said the company had locked the canteen doors during the strike. The company denied it.',
        'The company ⟦had locked⟧ the canteen doors during the strike.',
        'The source has this as an account that somebody denies; the draft states it as a fact (a).',
      ],
      [
        'with a “may” that stands in another clause',
        'A person close to the federation said the club had repaired the ladders with wire after the fire in June.',
        'It may rain, but the club ⟦had repaired⟧ the ladders with wire after the fire in June.',
        'The source has this from unnamed people; the draft states it as a fact (a).',
      ],
    ];
    for (const [what, text, draft, message] of accounts)
      it(what, () => {
        assert.equal(new FactsJudge([{ id: 'a', text }]).finding(rule, draft).message, message);
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

  describe('reports in other words than the source’s', () => {
    const withheld: readonly (readonly [string, string, string])[] = [
      [
        'what somebody says who asked not to be named',
        'A crew member of the ferry, who asked not to be named, said two of its four lifeboats had been written off in June.',
        'In June two of the ferry’s four lifeboats ⟦had been written⟧ off as useless.',
      ],
      [
        'what buyers say, none of whom would be named',
        'Three buyers, none of whom would be named, say Polar Line has taken the old shipyard at Tarvik for 12 million euros.',
        'The old shipyard at Tarvik ⟦has been sold⟧ to Polar Line, at a price of around 12 million euros.',
      ],
      [
        'what people say who are close to somebody',
        'A person close to Polar Line said the shipyard would close its paint shop in May.',
        'The paint shop of the shipyard ⟦will close⟧ in May, as the last of five.',
      ],
    ];
    for (const [what, text, draft] of withheld)
      it(what, () => {
        assert.equal(
          new FactsJudge([{ id: 'a', text }]).finding(rule, draft).message,
          'The source has this from unnamed people; the draft states it as a fact (a).',
        );
      });

    it('where the sentence before is somebody else’s', () => {
      new FactsJudge([
        {
          id: 'a',
          text: 'Two people familiar with the matter said the police had asked the ferry company for three years of letters.',
        },
      ]).finding(
        rule,
        'The harbour master says that he has not read the report. But the police ⟦have asked⟧ the ferry company for three years of letters.',
      );
    });

    it('but not what another passage states as a fact', () => {
      new FactsJudge([
        {
          id: 'a',
          text: 'A person close to Polar Line said the shipyard would close its paint shop in May. The yard will close the paint shop.',
        },
      ]).assertSilent('The paint shop of the shipyard will close in May, as the last of five.');
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

    it('what the source states as a fact, joined by a semicolon to what it only alleges', () => {
      const sources = [
        {
          id: 'a',
          text: 'The two clerks are alleged to have left the town in March; their boat was found adrift near the island of Frey on Sunday.',
        },
      ];
      new FactsJudge(sources).assertSilent(
        'The boat of the clerks was found adrift near the island of Frey.',
      );
      new FactsJudge(sources).finding(rule, 'The two clerks ⟦left⟧ the town in March.');
    });

    it('what officials of a body say', () => {
      const text = 'The flood killed nine people and injured more than 300, civil protection officials said.';
      new FactsJudge([{ id: 'a', text }]).assertSilent('The flood injured more than 300 people.');
      const unnamed = text.replace('civil protection', 'senior');
      new FactsJudge([{ id: 'a', text: unnamed }]).finding(rule, 'The flood ⟦injured⟧ more than 300 people.');
    });
  });
});

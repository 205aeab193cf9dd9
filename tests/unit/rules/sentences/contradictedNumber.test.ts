import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';

const rule = 'contradicted-number';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  describe('reports', () => {
    it('another share for the same thing, at the figure', () => {
      const { message, severity, evidence } = judge.finding(
        rule,
        'Trump doubled tariffs on Indian goods to ⟦25⟧% over its purchases of Russian oil.',
      );
      assert.equal(message, 'The source says 50%, not 25% (003).');
      assert.equal(severity, 'error');
      assert.deepEqual([evidence[0]?.sourceId, evidence[0]?.relation], ['003', 'contradicts']);
    });

    it('how often something happened, where the source counts the events', () => {
      judge.finding(rule, 'The two leaders have spoken by phone ⟦nine⟧ times since February.');
    });

    it('two figures that are both rounded and differ', () => {
      judge.finding(
        rule,
        'Ukraine would retain sovereignty over about ⟦90⟧% of its territory, an official said.',
      );
    });

    it('a duration before a noun', () => {
      judge.finding(rule, 'Trump has been pushing for a ⟦60⟧-day ceasefire.');
    });

    it('a bound that the source’s figure does not reach, with what bounds it', () => {
      const bridge = new FactsJudge([
        { id: 'a', text: 'The old bridge in Leeds carried 1,300 lorries on Monday.' },
      ]);
      const draft = 'The old bridge in Leeds carried ⟦more than 1,300⟧ lorries on Monday.';
      assert.equal(
        bridge.finding(rule, draft).message,
        'The source says 1,300 lorries, not more than 1,300 (a).',
      );
      assert.equal(bridge.fixed(rule, draft), 'The old bridge in Leeds carried 1,300 lorries on Monday.');
    });

    it('a figure beside what a sentence reports', () => {
      const firm = new FactsJudge([
        {
          id: 'a',
          text: 'The shipyard in Gdansk, which employs 5,200 welders, said it would build two ferries for Norway.',
        },
      ]);
      firm.finding(
        rule,
        'The shipyard in Gdansk, which employs ⟦6,200⟧ welders, said it would build two ferries for Norway.',
      );
    });

    it('a figure beside a quotation and its speaker', () => {
      const firm = new FactsJudge([
        {
          id: 'a',
          text: '“We will build two ferries for Norway,” said the director of the shipyard in Gdansk, which employs 5,200 welders.',
        },
      ]);
      firm.finding(
        rule,
        '“We will build two ferries for Norway,” said the director of the shipyard in Gdansk, which employs ⟦6,200⟧ welders.',
      );
    });

    it('a bound beyond the source’s', () => {
      judge.finding(rule, 'More than ⟦250⟧ settlements have been built in breach of international law.');
    });
  });

  describe('says what the source has, with its unit or noun, and what the draft has', () => {
    const bridge = 'The new bridge in Leeds';
    const cases: readonly (readonly [source: string, draft: string, message: string])[] = [
      [
        'The new ferry in Leeds is 14 metres long, the builders wrote.',
        'The new ferry in Leeds is ⟦15⟧ metres long, the builders wrote.',
        'The source says 14 metres, not 15 (a).',
      ],
      [
        'The old bridge in Leeds carried 1,300 lorries on Monday.',
        'The old bridge in Leeds carried ⟦1,900⟧ lorries on Monday.',
        'The source says 1,300 lorries, not 1,900 (a).',
      ],
      [
        'Fifty people crossed the old bridge in Leeds on Monday.',
        '⟦Sixty⟧ people crossed the old bridge in Leeds on Monday.',
        'The source says fifty people, not sixty (a).',
      ],
      [
        'The poll in Leeds found that 41 percent of voters back the bridge.',
        'The poll in Leeds found that ⟦52⟧% of voters back the bridge.',
        'The source says 41 percent, not 52% (a).',
      ],
      [
        `${bridge} cost $5 million to build last year.`,
        `${bridge} cost $⟦6 million⟧ to build last year.`,
        'The source says $5 million, not $6 million (a).',
      ],
      [
        'The mayor of Leeds called for a 30-day closure of the bridge.',
        'The mayor of Leeds called for a ⟦60⟧-day closure of the bridge.',
        'The source says 30-day, not 60-day (a).',
      ],
      [
        `Ann Lee, the 46-year-old mayor of Leeds, opened the new bridge.`,
        `Ann Lee, the ⟦45⟧-year-old mayor of Leeds, opened the new bridge.`,
        'The source says 46-year-old, not 45-year-old (a).',
      ],
      [
        'The ferry in Leeds came second in the race over the river.',
        'The ferry in Leeds came ⟦third⟧ in the race over the river.',
        'The source says second, not third (a).',
      ],
      [
        'The ferry crew of Leeds beat the harbour crew of Hull 4-2.',
        'The ferry crew of Leeds beat the harbour crew of Hull ⟦3-2⟧.',
        'The source says 4-2, not 3-2 (a).',
      ],
      [
        'The rents in Leeds are two times as high as they were in Hull.',
        'The rents in Leeds are ⟦three⟧ times as high as they were in Hull.',
        'The source says two times, not three (a).',
      ],
      [
        'The mayor of Leeds saw between 30 and 40 ferries on the river.',
        'The mayor of Leeds saw between ⟦10 and 15⟧ ferries on the river.',
        'The source says between 30 and 40 ferries, not between 10 and 15 (a).',
      ],
    ];
    for (const [source, draft, message] of cases) {
      it(message, () => {
        assert.equal(new FactsJudge([{ id: 'a', text: source }]).finding(rule, draft).message, message);
      });
    }
  });

  it('names the article by its title, shortened', () => {
    const title = 'Harbour board of Leeds backs the plan of its engineers for a new and longer ferry';
    const text = 'The new ferry in Leeds is 14 metres long, the builders wrote.';
    assert.equal(
      new FactsJudge([{ id: 'a', text, metadata: { title, outlet: 'The Post' } }]).finding(
        rule,
        'The new ferry in Leeds is ⟦15⟧ metres long, the builders wrote.',
      ).message,
      'The source says 14 metres, not 15 (“Harbour board of Leeds backs the plan of its engineers for a new and …”).',
    );
  });

  describe('of a count that may have grown since the source', () => {
    const text = 'The mayors of the two towns have met six times since February.';
    const dated = (date: string, draft: string) => `---\ndate: ${date}\n---\n\n${draft}`;
    const counted = 'The mayors of the two towns have met ⟦nine⟧ times since February.';
    let towns: FactsJudge;
    before(() => {
      towns = new FactsJudge([{ id: 'a', text, metadata: { date: '2025-08-16' } }]);
    });

    it('tells the day that the source has it of, as information', () => {
      const { message, severity } = towns.finding(rule, dated('2025-08-25', counted));
      assert.deepEqual(
        [message, severity],
        ['As of 2025-08-16, the source says six times, not nine (a).', 'information'],
      );
    });

    it('is an error where the draft is no younger than the source', () => {
      assert.equal(towns.finding(rule, dated('2025-08-16', counted)).severity, 'error');
    });

    it('is an error where the draft tells what is over', () => {
      const draft = 'The mayors of the two towns met ⟦nine⟧ times after February.';
      assert.equal(towns.finding(rule, dated('2025-08-25', draft)).severity, 'error');
    });
  });

  describe('puts the source’s figure in the draft’s form', () => {
    const forms: readonly (readonly [string, string])[] = [
      ['⟦25⟧%', '50%'],
      ['⟦25⟧ percent', '50 percent'],
      ['⟦twenty-five⟧ per cent', 'fifty per cent'],
    ];
    for (const [own, fixed] of forms) {
      it(`${own.replace(/[⟦⟧]/gu, '')} becomes ${fixed}`, () => {
        assert.equal(
          judge.fixed(
            rule,
            `Trump doubled tariffs on Indian goods to ${own} over its purchases of Russian oil.`,
          ),
          `Trump doubled tariffs on Indian goods to ${fixed} over its purchases of Russian oil.`,
        );
      });
    }
  });

  describe('puts the source’s figure in the draft’s form in a later paragraph, too', () => {
    const cases: readonly (readonly [source: string, draft: string, fixed: string])[] = [
      [
        'The new ferry in Leeds cost 40 cents to cross in March.',
        'The new ferry in Leeds cost ⟦50⟧ cents to cross in March.',
        'The new ferry in Leeds cost 40 cents to cross in March.',
      ],
      [
        'The mayor gave £3 to the ferry in Leeds in March.',
        'The mayor gave ⟦more than £4⟧ to the ferry in Leeds in March.',
        'The mayor gave £3 to the ferry in Leeds in March.',
      ],
    ];
    for (const [source, draft, fixed] of cases) {
      it(fixed, () => {
        const first = 'Once upon a time there was another paragraph.\n\n';
        const ferry = new FactsJudge([{ id: 'a', text: source }]);
        assert.equal(ferry.fixed(rule, first + draft), first + fixed);
      });
    }
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['the number in words', 'The tariffs on Indian goods were doubled to fifty per cent.'],
      ['a count of events for how often', 'The two leaders have spoken six times by phone since February.'],
      ['“over” for “more than”', 'Over 150 settlements have been built in breach of international law.'],
      ['a heading', '# Trump doubled tariffs on Indian goods to 25%'],
      ['a question', 'Did Trump double tariffs on Indian goods to 25% over its purchases of Russian oil?'],
      ['what no source speaks of', 'The bakery on the corner sold 900 loaves in a day.'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('a figure of a vote beside the number of those who voted', () => {
      new FactsJudge([
        {
          id: 'a',
          text: 'The twelve trustees of the museum sat for five hours, and when they voted it was eight to three.',
        },
      ]).assertSilent('Eight trustees of the museum were for it and three against.');
    });

    it('a bound that the source’s figure keeps', () => {
      new FactsJudge([
        { id: 'a', text: 'The old bridge in Leeds carried 1,300 lorries on Monday.' },
      ]).assertSilent('The old bridge in Leeds carried more than 1,000 lorries on Monday.');
    });

    it('what is told beside somebody’s words, where the source tells of another occasion', () => {
      new FactsJudge([
        {
          id: 'a',
          text: 'In a letter to 12 senators on Monday, the governor said the old bridge in Leeds would close.',
        },
      ]).assertSilent('In a letter to 14 senators on Monday, the governor said taxes on beer would fall.');
    });

    it('the figure of another thing that the draft has right', () => {
      new FactsJudge([
        { id: 'a', text: 'The bridge in Leeds carried 40 buses on Monday. It also carried 50 lorries.' },
      ]).assertSilent('The bridge in Leeds carried 50 lorries on Monday, a driver of 40 years said.');
    });

    it('a figure where sources have several', () => {
      const sources = ['41', '46'].map((figure) => ({
        id: figure,
        text: `The harbour poll found that ${figure} percent of voters back the bridge.`,
      }));
      new FactsJudge(sources).assertSilent(
        'The harbour poll found that 52 percent of voters back the bridge.',
      );
    });

    it('a figure of a place of which no source tells it', () => {
      new FactsJudge([
        { id: 'a', text: 'In Gdansk, 41 percent of young voters back the new bridge.' },
        { id: 'b', text: 'In Poznan the tram stopped for a day.' },
      ]).assertSilent('In Poznan, 30 percent of young voters back the new bridge.');
    });

    it('a figure that any source has', () => {
      const sources = ['1,300', '1,900'].map((figure) => ({
        id: figure,
        text: `The old bridge in Leeds carried ${figure} lorries on Monday.`,
      }));
      assert.deepEqual(
        new FactsJudge(sources)
          .findings('The old bridge in Leeds carried 1,900 lorries on Monday.')
          .map((finding) => finding.rule),
        ['claim-disputed'],
      );
    });
  });
});

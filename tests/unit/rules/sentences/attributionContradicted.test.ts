import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';
import { titles } from '../judge';

const rule = 'attribution-contradicted';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  describe('reports', () => {
    it('another speaker than all sources have, at the name', () => {
      const { message, severity, evidence } = judge.finding(
        rule,
        "⟦German Chancellor Friedrich Merz⟧ argued that Russia's demands suggest Moscow is not genuinely seeking peace.",
      );
      assert.equal(message, `The source gives this to Kaja Kallas, not Friedrich Merz (${titles['001']}).`);
      assert.equal(severity, 'warning');
      assert.deepEqual([evidence[0]?.sourceId, evidence[0]?.speaker], ['001', 'Kaja Kallas']);
    });

    it('another outlet than the one that the sources cite', () => {
      judge.finding(
        rule,
        'Washington and Moscow are working toward an agreement that would lock in occupied territory seized during the invasion, ⟦Reuters⟧ reported on Friday, citing people familiar with the matter.',
      );
    });

    it('and names the one in the sources', () => {
      assert.equal(
        judge.fixed(
          rule,
          "⟦Friedrich Merz⟧ argued that Russia's demands suggest Moscow is not seeking peace.",
        ),
        "Kaja Kallas argued that Russia's demands suggest Moscow is not seeking peace.",
      );
    });
  });

  it('reports a few words where they are all that is said', () => {
    new FactsJudge([
      { id: 'a', text: 'Anna Kelly said that the harbour would close in May.' },
      { id: 'b', text: 'Marco Rubio lives in Leeds.' },
    ]).finding(rule, '⟦Marco Rubio⟧ said that the harbour would close in May.');
  });

  it('reports a surname alone', () => {
    judge.finding(
      rule,
      '⟦Macron⟧ suggested that territorial issues and control over key infrastructure would be central to the discussions.',
    );
  });

  describe('reports reworded speech', () => {
    const hearing = {
      id: 'hearing',
      text: 'Transport minister Joel Brandt told the chamber the ferry timetable would be suspended until the harbour had been dredged.\n\nCommissioner Anna Stroud met the crews on Monday. “I told them I was sorry,” Anna Stroud said.',
    };

    it('of somebody else whom the sources know', () => {
      const { message, evidence } = new FactsJudge([hearing]).finding(
        rule,
        '⟦Anna Stroud⟧ said the timetable of the ferry was being suspended until they had dredged the harbour.',
      );
      assert.equal(message, 'The source gives this to Joel Brandt, not Anna Stroud (hearing).');
      assert.equal(evidence[0]?.sourceId, 'hearing');
    });

    it('not of one who says something like it, too', () => {
      const other = { id: 'other', text: 'Anna Stroud said the timetable of the ferry would be suspended.' };
      new FactsJudge([hearing, other]).assertSilent(
        'Anna Stroud said the timetable of the ferry was being suspended until they had dredged the harbour.',
      );
    });
  });

  describe('reports an outlet', () => {
    const letter = {
      id: 'le-signal-0412',
      metadata: { outlet: 'Le Signal' },
      text: 'Henri Thorel has always blamed his health. His doctor, he told this newspaper in March, gave him the choice between the stairs and ten more years.',
    };
    const star = {
      id: 'harbour-star-0413',
      metadata: { outlet: 'Harbour Star' },
      text: 'Henri Thorel won the seat by 600 votes last year.',
    };
    const draft =
      'Henri Thorel told the ⟦Harbour Star⟧ that his doctor had given him a choice between those stairs and another decade.';

    it('other than the one that was told it', () => {
      const { message } = new FactsJudge([letter, star]).finding(rule, draft);
      assert.match(message, /^In the source, Henri Thorel tells this to Le Signal, not Harbour Star /u);
    });

    it('in none of whose articles the speaker says anything, where another has it', () => {
      const agency = {
        id: 'agency',
        text: 'Henri Thorel has always blamed his health. His doctor, Henri Thorel said in Lisbon, gave him the choice between the stairs and ten more years.',
      };
      const { message, fixes } = new FactsJudge([agency, star]).finding(rule, draft);
      assert.equal(message, 'Henri Thorel says this in agency, and in no article of Harbour Star.');
      assert.deepEqual(fixes, []);
    });

    it('unless one of its articles has the speaker say something', () => {
      const spoken = { ...star, text: `${star.text} Henri Thorel said he was glad.` };
      new FactsJudge([letter, spoken]).assertSilent(draft.replace(/[⟦⟧]/gu, ''));
    });
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['the speaker', "Kaja Kallas argued that Russia's demands suggest Moscow is not seeking peace."],
      ['the speaker by surname', "Kallas argued that Russia's demands suggest Moscow is not seeking peace."],
      [
        'the speaker by office',
        "The EU's foreign policy chief argued that Russia's demands suggest Moscow is not seeking peace.",
      ],
      [
        'the outlet that carries it',
        "Axios reported that U.S. officials interpreted Zelensky's recent statements as progress.",
      ],
      [
        'what was told to the writer',
        "Friedrich Merz told me that Russia's demands suggest Moscow is not genuinely seeking peace.",
      ],
      [
        'what a source states in its own voice',
        'Keir Starmer said that more than 150 settlements have been built in the territory.',
      ],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('a few words of what somebody else says', () => {
      new FactsJudge([
        {
          id: 'a',
          text: '“The club has begun a campaign, and a second bridge would damage what the party stands for,” Anna Kelly said.',
        },
        { id: 'b', text: 'Marco Rubio lives in Leeds.' },
      ]).assertSilent('Marco Rubio said that the party would see the campaign as damage.');
    });

    it('one of two who said it together', () => {
      const text = 'Ann Lee and Tom Hart said the old bridge would close for repairs in October.';
      new FactsJudge([{ id: 'a', text }]).assertSilent(
        'Tom Hart said the old bridge would close for repairs in October.',
      );
    });

    it('a speaker to whom one of several sources gives it', () => {
      const sources = [
        { id: 'a', text: 'Mayor Ann Lee said the old bridge would close for repairs in October.' },
        { id: 'b', text: 'Council leader Tom Hart said the old bridge would close for repairs in October.' },
      ];
      new FactsJudge(sources).assertSilent(
        'Tom Hart said the old bridge would close for repairs in October.',
      );
    });
  });
});

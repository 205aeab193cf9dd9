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

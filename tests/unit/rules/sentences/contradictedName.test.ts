import assert from 'node:assert/strict';
import { FactsJudge } from '../factsJudge';

const rule = 'contradicted-name';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  it('reports another person in the same role', () => {
    const { message, severity, evidence } = judge.finding(
      rule,
      '⟦Marco Rubio⟧ has met Putin five times in Russia.',
    );
    assert.equal(message, 'The source names Steve Witkoff here, not Marco Rubio (003).');
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

  describe('reports, where all the rest of a sentence is the source’s', () => {
    const others: readonly (readonly [what: string, draft: string])[] = [
      [
        'another name at its end',
        'President Donald Trump announced on Monday that he will hold discussions with Russian President Vladimir Putin regarding efforts to end the war in ⟦Poland⟧.',
      ],
      [
        'another name at its beginning',
        '⟦Macron⟧ has been advocating for a 30-day ceasefire proposal, which Ukraine accepted last week.',
      ],
      [
        'another name in a sentence about the US',
        'The US is working to get buy-in from ⟦Poland⟧ and its European allies on the deal, which is far from certain, they said.',
      ],
      [
        'another name in what somebody says should be done',
        'He added that a ceasefire should come first, followed by security guarantees, and that ⟦China⟧ should face new sanctions if no ceasefire deal is made in Alaska.',
      ],
    ];
    for (const [what, draft] of others) {
      it(what, () => {
        judge.finding(rule, draft);
      });
    }
  });

  describe('reports another relative', () => {
    const cases: readonly (readonly [what: string, source: string, draft: string])[] = [
      [
        'in other words',
        'Paul Hagen, head of the pilots’ union and a brother of the harbour master, wants the quay to stay shut.',
        'Paul Hagen, who leads the pilots’ union, is the harbour master’s ⟦father⟧.',
      ],
      [
        'beside a role',
        'Her agent, Ida Marlow, who is also her aunt, said that there was no earlier injury.',
        'There had been no injury before, according to Ida Marlow, the singer’s agent and ⟦mother⟧.',
      ],
      [
        'of somebody who is none',
        'Inspector Vera Lund, who runs the college and is not related to the officer, spoke of fewer hours.',
        'Inspector Vera Lund, the ⟦sister⟧ of the man who fired, is in charge of the college.',
      ],
    ];
    for (const [what, text, draft] of cases) {
      it(what, () => {
        new FactsJudge([{ id: 'a', text }]).finding(rule, draft);
      });
    }
  });

  describe('does not report a relative', () => {
    const cases: readonly (readonly [what: string, source: string, draft: string])[] = [
      [
        'of somebody else',
        'Vera Lund’s mother, Ruth Hagen, was in court on Monday.',
        'Tom Lund, Vera Lund’s brother, was in court on Monday.',
      ],
      [
        'whom a pronoun names beside the person',
        'The hearing for Hagen got under way when Hagen and his wife had taken their seats on Monday.',
        'Hagen looked back in the direction of his father and mother during the hearing on Monday.',
      ],
      [
        'that the source has in a wider word',
        'Paul Hagen, a relative of the harbour master, wants the quay to stay shut.',
        'Paul Hagen, a brother of the harbour master, wants the quay to stay shut.',
      ],
    ];
    for (const [what, text, draft] of cases) {
      it(what, () => {
        new FactsJudge([{ id: 'a', text }]).assertSilent(draft);
      });
    }
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

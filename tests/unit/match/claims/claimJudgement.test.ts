import assert from 'node:assert/strict';
import { articlesOf, judged, told } from './judgedClaim';

const claim = 'The old bridge in Leeds carried 1,900 lorries on Monday.';
const same = claim;
const other = 'The old bridge in Leeds carried 1,300 lorries on Monday.';

/** The verdict on a claim and what differs. */
function verdictOn(text: string, sources: readonly string[]): string[] {
  const { verdict, conflicts, comparisons } = judged(text, sources);
  const [first] = comparisons;
  return [verdict, ...conflicts.map((conflict) => (first ? told(text, conflict, first) : ''))];
}

describe('the judgement of a claim', () => {
  describe('is supported', () => {
    it('if a passage says the same', () => {
      const { verdict, support, comparisons } = judged(claim, [same]);
      assert.deepEqual([verdict, articlesOf(comparisons)], ['supported', ['0']]);
      assert.ok(support > 0.8 && support <= 1);
    });

    it('if one passage says the same and another says otherwise, which is disputing', () => {
      const { verdict, comparisons, conflicts, disputing } = judged(claim, [other, same]);
      assert.deepEqual([verdict, articlesOf(comparisons), conflicts], ['supported', ['1'], []]);
      assert.deepEqual(
        disputing.map(({ comparison, conflict }) => told(claim, conflict, comparison)),
        ['number: 1,900 ≠ 1,300'],
      );
    });
  });

  describe('is contradicted, at the words that differ', () => {
    const cases: readonly (readonly [text: string, source: string, difference: string])[] = [
      [claim, other, 'number: 1,900 ≠ 1,300'],
      [
        'The old bridge in Leeds was closed in March 2018.',
        'The old bridge in Leeds was closed in March 2019.',
        'date: March 2018 ≠ March 2019',
      ],
      [
        'The mayor opened the new bridge over the river in Leeds.',
        'The mayor opened the new bridge over the river in Bradford.',
        'name: Leeds ≠ Bradford',
      ],
      [
        'The shipyard in Gdansk built two ferries for Norway.',
        'The shipyard in Gdansk did not build two ferries for Norway.',
        'negation: built ≠ not build',
      ],
      [
        'The prices of houses in Leeds rose sharply in March.',
        'The prices of houses in Leeds fell sharply in March.',
        'negation: rose ≠ fell',
      ],
    ];
    for (const [text, source, difference] of cases) {
      it(difference, () => {
        assert.deepEqual(verdictOn(text, [source]), ['contradicted', difference]);
      });
    }

    it('once for a negation that turns several words', () => {
      assert.deepEqual(
        verdictOn('The council has never accepted the offer and has not signed the deal with the port.', [
          'The council accepted the offer and signed the deal with the port.',
        ]),
        ['contradicted', 'negation: never accepted ≠ accepted'],
      );
    });

    it('by a figure of a vote, where the draft has the other one', () => {
      assert.deepEqual(
        verdictOn('The council passed the harbour plan with 23 votes in favour and 17 against.', [
          'The council voted 23 to 19 for the harbour plan.',
        ]),
        ['contradicted', 'number: 17 ≠ 19'],
      );
    });

    it('with support below one half', () => {
      assert.ok(judged(claim, [other]).support < 0.5);
    });

    it('by every passage that differs, the one that stands closest to the value first', () => {
      const { comparisons } = judged(claim, [
        'On Monday the old bridge in Leeds carried 1,300 lorries and 12 buses.',
        other,
      ]);
      assert.deepEqual(articlesOf(comparisons), ['1', '0']);
    });
  });

  describe('is unverified', () => {
    const cases: readonly (readonly [what: string, text: string, sources: readonly string[]])[] = [
      ['if no passage shares a word', 'The bakery on the corner sold loaves.', [other]],
      ['if the claim has no word', '', [other]],
      [
        'if passages have several other values',
        'The harbour poll found that 52 percent of voters back the bridge.',
        ['41', '46'].map(
          (share) => `The harbour poll found that ${share} percent of voters back the bridge.`,
        ),
      ],
      [
        'if no passage has the claim’s name with the rest of the claim',
        'In Poznan, 30 percent of young voters back the new bridge.',
        [
          'In Gdansk, 41 percent of young voters back the new bridge.',
          'In Poznan the tram stopped for a day.',
        ],
      ],
    ];
    for (const [what, text, sources] of cases) {
      it(what, () => {
        assert.deepEqual(verdictOn(text, sources), ['unverified']);
      });
    }

    it('with the closest passage, if any shares a word', () => {
      assert.deepEqual(articlesOf(judged('The bridge was painted by Ann Lee.', [other]).comparisons), ['0']);
    });
  });

  it('lists every passage compared, the one that carries the most of the claim first', () => {
    assert.deepEqual(articlesOf(judged(claim, ['A bridge carried lorries.', same]).compared), ['1', '0']);
  });
});

import assert from 'node:assert/strict';
import { seeds } from '../../seeds';
import { FactsJudge } from '../factsJudge';

const rule = 'contradicted-negation';

describe(rule, () => {
  let judge: FactsJudge;
  before(() => {
    judge = new FactsJudge();
  });

  describe('reports', () => {
    it('a “not” that is gone', () => {
      const { message, severity, fixes } = judge.finding(
        rule,
        'Kyiv has said it will ⟦recognize⟧ the Russian annexation of its territory.',
      );
      assert.equal(
        message,
        'The source says the opposite (003): “…has stated that it will not recognize the Russian occupation…”.',
      );
      assert.equal(severity, 'error');
      assert.deepEqual(fixes, []);
    });

    it('a “not” that is new', () => {
      judge.finding(rule, 'Ukraine has ⟦not accepted⟧ the 30-day ceasefire proposal.');
    });

    it('a “not” before any word of a sentence that stands in the source word for word', () => {
      const farm = new FactsJudge([
        { id: 'a', text: 'The farm at Hill End has four orchards and two barns.' },
      ]);
      farm.finding(rule, 'The farm at Hill End has ⟦not four⟧ orchards and two barns.');
    });

    it('a word of opposite sense', () => {
      judge.finding(rule, 'Ukraine ⟦rejected⟧ the 30-day ceasefire last week.');
    });

    it('agreement to what the source refuses', () => {
      assert.deepEqual(
        judge.findings('Ukraine has agreed to surrender land.').map((finding) => finding.rule),
        [rule],
      );
    });

    it('what the sentence after the passage denies', () => {
      judge.finding(rule, 'Approval from Ukraine and its European allies is ⟦guaranteed⟧.');
    });
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['the denial kept', 'Kyiv has said it will not recognize the Russian annexation of its territory.'],
      ['the denial in a noun', 'Putin refused to agree to a ceasefire.'],
      ['“yet to” for “not”', 'Kyiv has yet to recognize the Russian annexation of its territory.'],
      [
        'a denial of somebody whom other sentences name',
        'She has never recognized the annexation of its territory.',
      ],
      ['the denial in another verb', 'Ukraine has categorically refused to surrender land.'],
      ['what no source speaks of', 'The bakery on the corner will not open on Sundays.'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    const elsewhere: readonly (readonly [what: string, source: string, draft: string])[] = [
      [
        'what both sides affirm and deny',
        'All ferry couples who are legally married will be recognized as such, even if the town where they live does not recognize their union, the port authority said Thursday.',
        'The port authority announced Thursday that it will recognize ferry couples’ marriages even if they live in a town that does not.',
      ],
      [
        'the denial of a thing, where a source has another thing of that kind',
        'The mayor gave a traditional speech on the old harbour in Leeds.',
        'The mayor said that it was not a traditional argument on the old harbour in Leeds.',
      ],
      [
        'what is no longer so, where a source has something long',
        'The ferry company in Gdansk made a long journey with the old ships.',
        'The ferry company in Gdansk no longer sails with the old ships.',
      ],
      [
        'what might have been otherwise',
        'The judge in Leeds could have sent the driver to prison for life with the possibility of release.',
        'The judge in Leeds sent the driver to prison for life with no possibility of release.',
      ],
      [
        'those without a thing, where a source has the thing',
        'Graduates of the college in Leeds voted for the bridge and the new mayor.',
        'Those without a college degree in Leeds voted for the bridge and the new mayor.',
      ],
    ];
    for (const [what, source, draft] of elsewhere) {
      it(what, () => {
        new FactsJudge([{ id: 'a', text: source }]).assertSilent(draft);
      });
    }

    const others: readonly (readonly [what: string, source: string, draft: string])[] = [
      [
        'what might not be',
        '001',
        'Merezhko, who chairs the foreign affairs committee, said the best outcome of the talks might be no deal at all.',
      ],
      [
        'the deed where the source only names it',
        '001',
        'However, his forces did not fully control those territories.',
      ],
      [
        'the denial where the source gives something up',
        '003',
        '“Ironclad” guarantees that Ukraine will never join NATO.',
      ],
    ];
    it('what a source says of another deed in a word or two that are the same', () => {
      new FactsJudge([
        {
          id: 'a',
          text: 'The mayor said the whole trouble could be blamed on the old contract for the bridge.',
        },
      ]).assertSilent('They cannot blame this on the bridge.');
    });

    for (const [what, source, draft] of others) {
      it(what, () => {
        new FactsJudge(seeds.filter(({ id }) => id === source)).assertSilent(draft);
      });
    }
  });
});

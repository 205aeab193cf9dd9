import assert from 'node:assert/strict';
import { Judge, labels } from '../judge';

const rule = 'quote-truncated';

describe(rule, () => {
  let judge: Judge;
  before(() => {
    judge = new Judge();
  });

  describe('reports', () => {
    it('a negation inside an ellipsis, at the ellipsis', () => {
      const { message, severity } = judge.finding(
        rule,
        'One source said that the guarantee “will ⟦…⟧ be a blank check.”',
      );
      assert.equal(message, `Leaving out “not” reverses the meaning (One source, in ${labels['002']}).`);
      assert.equal(severity, 'warning');
    });

    it('and puts it back', () => {
      assert.deepEqual(judge.fixed(rule, 'One source said that it “will ⟦…⟧ be a blank check.”'), {
        title: 'Restore “not”',
        text: 'One source said that it “will not be a blank check.”',
      });
    });

    it('a negation right before the first word', () => {
      const draft = 'Trump said that it was ⟦“appropriate to have⟧ it.”';
      const { message } = judge.finding(rule, draft);
      assert.equal(message, `Leaving out “not” reverses the meaning (Donald Trump, in ${labels['000']}).`);
      assert.deepEqual(judge.fixed(rule, draft), {
        title: 'Restore “not”',
        text: 'Trump said that it was “not appropriate to have it.”',
      });
    });

    it('a negation a few words before the first', () => {
      judge.finding(rule, 'Trump said that they would ⟦“have a second⟧ meeting.”');
    });

    it('single words that the source denies', () => {
      assert.deepEqual(judge.told('Gorka described the team as “utopianists” and “human engineers.”'), [
        'quote-truncated: “utopianists',
        'quote-truncated: “human engineers',
      ]);
    });

    describe('a limit', () => {
      const sources = [
        { id: 'a', text: 'Ada Quist said: “We will not strike against a letter from the owners.”' },
      ];

      it('of what is denied', () => {
        const { message } = new Judge(sources).finding(rule, 'Quist said: “We will not ⟦strike.”⟧');
        assert.equal(
          message,
          'Leaving out “against a letter from the owners” widens the meaning (Ada Quist, in a).',
        );
      });

      it('not where the draft’s own words have it', () => {
        new Judge(sources).assertSilent('“We will not strike” against a letter, Quist said.');
        new Judge(sources).assertSilent('“We will not strike,” Quist said of the letter from the owners.');
      });
    });

    describe('a condition', () => {
      const sources = [
        {
          id: 'a',
          text: 'Anna Kelly said: “If they leave the region, we will sign the treaty. We will stop the attacks only if they pay for the damage.”',
        },
      ];

      it('before the words', () => {
        const { message } = new Judge(sources).finding(rule, 'Kelly said: ⟦“We will sign⟧ the treaty.”');
        assert.equal(
          message,
          'Leaving out “If they leave the region” drops the condition (Anna Kelly, in a).',
        );
      });

      it('after the words', () => {
        const { message } = new Judge(sources).finding(rule, 'Kelly said: “We will stop the ⟦attacks.”⟧');
        assert.equal(message, 'Leaving out “only if” drops the condition (Anna Kelly, in a).');
      });

      it('not where the draft’s own words keep it', () => {
        new Judge(sources).assertSilent('If they left, Kelly said, “we will sign the treaty.”');
        new Judge(sources).assertSilent('Kelly said that “we will stop the attacks” once they pay.');
      });
    });
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['a negation that the draft’s own words keep', 'One source said that it would not “be a blank check.”'],
      ['a verb that denies', 'One source denied that it would “be a blank check.”'],
      ['a negation in an earlier sentence', 'Kelly called it “sloppy reporting by The Times.”'],
      ['a negation in a later part', 'A source said that the guarantee would “be strong enough.”'],
      [
        'an omission that leaves the meaning',
        '“We’ll be talking about power plants … dividing up certain assets,” Trump said.',
      ],
      ['the whole sentence', '“I don’t like long waits,” Trump told reporters.'],
      ['a phrase that another speaker uses as well', 'Keir Starmer spoke of “the table.”'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }
  });
});

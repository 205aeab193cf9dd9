import assert from 'node:assert/strict';
import { Judge } from '../judge';

const rule = 'quote-not-found';

describe(rule, () => {
  let judge: Judge;
  before(() => {
    judge = new Judge();
  });

  describe('reports', () => {
    it('words that no source has, of a speaker whom the sources know', () => {
      const draft = '⟦“We will take back every village by Christmas,”⟧ Zelenskyy said on Thursday.';
      const { message, severity, evidence } = judge.finding(rule, draft);
      assert.equal(message, 'No source quotes Zelenskyy saying this, or anything close to it.');
      assert.deepEqual([severity, evidence], ['warning', []]);
    });

    it('and takes the marks away', () => {
      assert.deepEqual(judge.fixed(rule, '⟦“We will take back every village,”⟧ Zelenskyy said.'), {
        title: 'Remove the quotation marks',
        text: 'We will take back every village, Zelenskyy said.',
      });
    });

    it('no more than as information where the sources do not know the speaker', () => {
      const { message, severity } = judge.finding(
        rule,
        '⟦“We will never sign such a paper,”⟧ said John Smith.',
      );
      assert.equal(message, 'No source has these words, and none mentions John Smith.');
      assert.equal(severity, 'information');
    });

    it('a quotation of some length for which nobody is named', () => {
      const { message } = judge.finding(rule, '⟦“We will take back every village by Christmas.”⟧');
      assert.equal(message, 'No source has these words, or anything close to them.');
    });

    it('a quotation that was never closed, and offers no fix', () => {
      const { fixes } = judge.finding(rule, 'Zelenskyy said: ⟦“We will take back every village.⟧');
      assert.deepEqual(fixes, []);
    });

    it('each quotation of its own', () => {
      assert.deepEqual(
        judge.told('Lavrov spoke of “a paper nobody will sign” and of “the end of all patience.”'),
        ['quote-not-found: “a paper nobody will sign”', 'quote-not-found: “the end of all patience.”'],
      );
    });

    it('no words of the boilerplate of an article', () => {
      judge.finding(rule, 'Trump said: ⟦“This news has been read 157 times in total.”⟧');
    });
  });

  describe('is silent about', () => {
    const sources = [{ id: 'a', text: 'The coach, Ada Quist, called the late penalty “bullshit” and left.' }];

    it('a word of which a house style masks letters', () => {
      new Judge(sources).assertSilent('Ada Quist called the late penalty “bulls---” and left.');
    });

    it('imagined speech', () => {
      new Judge(sources).assertSilent('“Who needs a harbour without any boats?” one might ask in the town.');
    });
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['“told me”', '“We sleep in the cellar and we count the drones,” she told me.'],
      [
        '“told this newspaper”',
        '“We sleep in the cellar,” Olena, a teacher in Kramatorsk, told this newspaper.',
      ],
      ['the title of a work', 'The novel “The Zelensky Effect” lay on the desk.'],
      ['a so-called phrase', 'There was a “war of nerves” in the capital.'],
      ['a term under discussion', 'Diplomats call it “shuttle diplomacy”.'],
      ['a heading', '## “We will take back every village by Christmas”'],
      ['marks with nothing between them', 'Lavrov said “” and “…”.'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('what was told to an outlet of the writer’s own', () => {
      const own = new Judge(undefined, { ownOutlets: ['The Daily'] });
      own.assertSilent('“We will never sign such a paper,” Lavrov told The Daily.');
    });
  });
});

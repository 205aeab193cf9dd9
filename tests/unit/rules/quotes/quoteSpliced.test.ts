import assert from 'node:assert/strict';
import { Judge, labels } from '../judge';

const rule = 'quote-spliced';
const spliced =
  '“It’ll just be like Israel occupies the West ⟦Bank. It’ll⟧ be occupied territory and the model is Palestine,” a source told The Times.';

describe(rule, () => {
  let judge: Judge;
  before(() => {
    judge = new Judge();
  });

  describe('reports', () => {
    it('passages that stand apart, at the seam', () => {
      const { message, severity } = judge.finding(rule, spliced);
      assert.ok(
        message.startsWith(
          'The source has “With a governor, with an economic situation that goes into …” between these words; the quotation does not mark the gap (',
        ),
        message,
      );
      assert.ok(message.endsWith(`${labels['000']}).`), message);
      assert.equal(severity, 'warning');
    });

    it('and marks the omission', () => {
      assert.deepEqual(judge.fixed(rule, spliced), {
        title: 'Mark the omission with an ellipsis',
        text: '“It’ll just be like Israel occupies the West Bank. … It’ll be occupied territory and the model is Palestine,” a source told The Times.',
      });
    });

    it('with each passage as evidence', () => {
      assert.deepEqual(
        judge.finding(rule, spliced).evidence.map(({ text, relation }) => [text, relation]),
        [
          ['It’ll just be like Israel occupies the West Bank', 'contradicts'],
          ['it’ll be occupied territory and the model is Palestine', 'contradicts'],
        ],
      );
    });

    it('two sentences with another one between them', () => {
      judge.finding(
        rule,
        '“This is total fake ⟦news. Nothing⟧ of the sort was discussed with anyone at any point,” said Anna Kelly.',
      );
    });

    it('two sentences with a short one between them', () => {
      judge.finding(
        rule,
        '“We have to ask ourselves, is it in our national ⟦interest? Are⟧ we going to drive every Russian off?” Waltz asked.',
      );
    });

    it('what leaves out words of the quotation together with those of the attribution', () => {
      judge.finding(
        rule,
        '“I don’t like long ⟦waits, and⟧ I will do everything I can to stop the killing,” Trump told reporters.',
      );
    });
  });

  describe('does not report', () => {
    it('a quotation of which the draft has more than the source', () => {
      new Judge([
        {
          id: 'a',
          text: 'Ada Quist praised “the sheriff who knows the struggle of border towns” in a letter. “A safe harbour is vital to our trade and our jobs,” Quist wrote.',
        },
      ]).assertSilent(
        'Quist wrote: “I am proud to have the sheriff who knows the struggle of border towns beside me. A safe harbour is vital to our trade and our jobs. We shall put up lights within a year.”',
      );
    });

    const right: readonly (readonly [string, string])[] = [
      ['a marked omission', spliced.replace('Bank. It’ll', 'Bank. … It’ll')],
      ['a marked omission in brackets', spliced.replace('Bank. It’ll', 'Bank. […] It’ll')],
      [
        'two quotations with the speaker between them',
        '“It’ll just be like Israel occupies the West Bank,” a source told The Times. “It’ll be occupied territory and the model is Palestine.”',
      ],
      [
        'a source’s quotation that an attribution divides',
        '“I don’t like long waits. They want to meet me and I will do everything I can to stop the killing,” Trump told reporters.',
      ],
      [
        'a source’s quotation over two paragraphs with a credit between',
        '“We’re not utopianists and we’re not human engineers. We’re not some kind of pie in the sky believers in utopia,” Gorka told Politico.',
      ],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft.replace(/[⟦⟧]/gu, ''));
      });
    }

    it('a source’s quotation with two words of attribution in it', () => {
      const two = new Judge([
        { id: 'a', text: '“We will talk about the plan,” Kelly said. “And about the price of it.”' },
      ]);
      two.assertSilent('“We will talk about the plan. And about the price of it,” Kelly said.');
    });
  });
});

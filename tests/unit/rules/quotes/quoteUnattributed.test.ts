import assert from 'node:assert/strict';
import { Judge, labels } from '../judge';

const rule = 'quote-unattributed';

describe(rule, () => {
  let judge: Judge;
  before(() => {
    judge = new Judge();
  });

  describe('reports', () => {
    it('a quotation that is a paragraph of its own, with whose it is', () => {
      const { message, severity } = judge.finding(rule, '⟦“That Putin is the only obstacle to peace.”⟧');
      assert.equal(
        message,
        `The draft does not say whose words these are. In ${labels['000']}, Oleksandr Merezhko says them.`,
      );
      assert.equal(severity, 'warning');
    });

    it('as information one for which the sources name nobody either', () => {
      const text = '“We need law and order in this town, or we will not have a town.”';
      const [found] = new Judge([{ id: 'a', text }]).findings(text);
      assert.deepEqual(
        [found?.rule, found?.severity, found?.message],
        [rule, 'information', 'The draft does not say whose words these are.'],
      );
    });

    for (const [what, draft, fixed] of [
      [
        'a full stop becomes a comma',
        '⟦“That Putin is the only obstacle to peace.”⟧',
        '“That Putin is the only obstacle to peace,” Oleksandr Merezhko said.',
      ],
      [
        'so with straight marks',
        '⟦"That Putin is the only obstacle to peace."⟧',
        '"That Putin is the only obstacle to peace," Oleksandr Merezhko said.',
      ],
      [
        'a question mark stays',
        '⟦“Is it realistic? Are we going to drive every Russian off of every inch of Ukrainian soil?”⟧',
        '“Is it realistic? Are we going to drive every Russian off of every inch of Ukrainian soil?” Mike Waltz said.',
      ],
    ] as const) {
      it(`and adds the speaker: ${what}`, () => {
        assert.equal(judge.fixed(rule, draft).text, fixed);
      });
    }

    it('with a fix that says what it adds', () => {
      assert.equal(
        judge.fixed(rule, '⟦“That Putin is the only obstacle to peace.”⟧').title,
        'Add “Oleksandr Merezhko said”',
      );
    });
  });

  it('takes no noun at the beginning of a sentence for a speaker', () => {
    const text =
      'Mara Quill was on the pier at noon. “I do not like long waits in the rain,” Mara Quill said.';
    new Judge([{ id: 'a', text }]).finding(
      rule,
      'Patience was wearing thin. ⟦“I do not like long waits in the rain.”⟧',
    );
  });

  describe('does not report', () => {
    it('words of somebody whom the paragraph tells by what they are', () => {
      new Judge([
        {
          id: 'a',
          text: 'In a post on X, the harbour master wrote: “Storm tonight. Boats in, please. No heroes.”',
        },
      ]).assertSilent('The harbour master posted on X: “Storm tonight. Boats in, please. No heroes.”');
    });

    const right: readonly (readonly [string, string])[] = [
      ['a speaker beside it', '“That Putin is the only obstacle to peace,” Merezhko said.'],
      [
        'a speaker elsewhere in its paragraph',
        'Merezhko rejected the plan. “That Putin is the only obstacle to peace.”',
      ],
      ['a line that introduces it', 'Merezhko told the BBC:\n\n“That Putin is the only obstacle to peace.”'],
      ['a signature', '> “That Putin is the only obstacle to peace.”\n>\n> — Oleksandr Merezhko'],
      [
        'the paragraph after a lead',
        '# A title\n\n“That Putin is the only obstacle to peace.”\n\nThis is how Oleksandr Merezhko sees it.',
      ],
      ['a citation by key', '“That Putin is the only obstacle to peace.” [@000]'],
      ['a link', '“That Putin is [the only obstacle](https://a.example) to peace.”'],
      ['a footnote', '“That Putin is the only obstacle to peace.”[^1]\n\n[^1]: The article.'],
      ['a heading', '## “That Putin is the only obstacle to peace”'],
      ['a transcript', '“MEREZHKO: That Putin is the only obstacle to peace.”'],
      ['a phrase in the draft’s own sentence', 'The West Bank was “occupied territory” for him.'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }
  });
});

import assert from 'node:assert/strict';
import { Judge, labels } from '../judge';

const rule = 'quote-misattributed';

describe(rule, () => {
  let judge: Judge;
  before(() => {
    judge = new Judge();
  });

  describe('reports', () => {
    it('words that somebody else says in the source, at the name', () => {
      const { message, severity } = judge.finding(
        rule,
        '“Nothing of the sort was discussed with anyone at any point,” said ⟦Karoline Leavitt⟧, the White House press secretary.',
      );
      assert.equal(message, `Anna Kelly, not Karoline Leavitt, says this in ${labels['000']}.`);
      assert.equal(severity, 'error');
    });

    it('and names the right speaker', () => {
      assert.deepEqual(
        judge.fixed(rule, '“Without Ukraine at the table, it’s impossible to achieve,” ⟦Keir Starmer⟧ said.'),
        {
          title: 'Name Volodymyr Zelenskyy, not Keir Starmer',
          text: '“Without Ukraine at the table, it’s impossible to achieve,” Volodymyr Zelenskyy said.',
        },
      );
    });

    it('a phrase of two content words that only one speaker uses', () => {
      judge.finding(rule, '⟦Keir Starmer⟧ said that Putin would face “severe consequences.”');
    });

    it('the second half of a quotation that somebody else says, in the same article', () => {
      const { message } = judge.finding(
        rule,
        '“Nothing of the sort was discussed with anyone at any point,” ⟦Anna Kelly⟧ said. “Without Ukraine at the table, it’s impossible to achieve.”',
      );
      assert.equal(message, `Volodymyr Zelenskyy, not Anna Kelly, says this in ${labels['000']}.`);
    });

    it('with the passage as evidence against it', () => {
      const [evidence] = judge.finding(
        rule,
        '“We’ll be talking about land. We’ll be talking about power plants,” said ⟦Mike Waltz⟧.',
      ).evidence;
      assert.deepEqual(
        [evidence?.sourceId, evidence?.text, evidence?.relation],
        ['001', 'We’ll be talking about land. We’ll be talking about power plants', 'contradicts'],
      );
    });
  });

  it('reports a man whom the source names beside the words of a woman', () => {
    const sources = [
      {
        id: 'a',
        text: 'Martin Rask, 39, has a contract, the director, Ingrid Krag, confirms. The shares were sold, she says, “at a price that we have still not been told”.',
      },
      { id: 'b', text: 'Martin Rask said he was glad.' },
    ];
    new Judge(sources).finding(
      rule,
      'The shares changed hands, ⟦Rask⟧ grumbled, “at a price that we have still not been told”.',
    );
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['the speaker by surname', '“Nothing of the sort was discussed with anyone at any point,” Kelly said.'],
      [
        'another spelling of the name',
        '“Without Ukraine at the table, it’s impossible to achieve,” Zelensky said.',
      ],
      [
        'another form of the given name',
        '“Without Ukraine at the table, it’s impossible to achieve,” said Vladimir Zelensky.',
      ],
      [
        'an office that fits',
        '“Without Ukraine at the table, it’s impossible to achieve,” the Ukrainian president said.',
      ],
      [
        'a body and its spokeswoman',
        '“Nothing of the sort was discussed with anyone at any point,” the White House said.',
      ],
      ['a phrase that nobody has to himself', 'Keir Starmer spoke of “the table.”'],
      [
        'an unnamed source under another description',
        'An official called it a “very significant prosperity package.”',
      ],
      [
        'what was told to the writer',
        '“Without Ukraine at the table, it’s impossible to achieve,” Keir Starmer told me.',
      ],
      [
        'the speaker of a quotation in a quotation',
        'Zelenskyy said: “Well, I have to get constitutional approval.”',
      ],
      ['nobody', '“Without Ukraine at the table, it’s impossible to achieve” [@000].'],
    ];
    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('a speaker whom any source names for the words', () => {
      const sources = [
        { id: 'a', text: 'Anna Kelly said: “We have never discussed the plan with them.”' },
        { id: 'b', text: 'Karoline Leavitt said: “We have never discussed the plan with them.”' },
      ];
      const both = new Judge(sources);
      both.assertSilent('“We have never discussed the plan with them,” Karoline Leavitt said.');
      both.assertSilent('“We have never discussed the plan with them,” Anna Kelly said.');
      assert.deepEqual(both.told('“We have never discussed the plan with them,” Marco Rubio said.'), [
        'quote-misattributed: Marco Rubio',
      ]);
    });

    const elsewhere: readonly (readonly [what: string, source: string, draft: string])[] = [
      [
        'a body where the speaker is said to be its own',
        'Anna Kelly, Leeds Cycling’s campaigns manager, said: “The new path along the harbour ends in front of a wall.”',
        'The path “ends in front of a wall,” Leeds Cycling said.',
      ],
      [
        'initials of a body that the speaker may be of',
        'Anna Kelly, the fund’s deputy director, said: “We have looked at the harbour plan too late and not closely enough.”',
        '“We have looked at the harbour plan too late,” the IMF said.',
      ],
      [
        'words for which an editor’s insertion in a source might stand',
        'Anna Kelly said: “They don’t want to go [to the harbour of the north] any more.”',
        '“Go back to Leeds,” Marco Rubio said.',
      ],
    ];
    for (const [what, source, draft] of elsewhere) {
      it(what, () => {
        new Judge([{ id: 'a', text: source }]).assertSilent(draft);
      });
    }

    it('a phrase that the sources are full of', () => {
      const common = Array.from({ length: 40 }, (_, at) => ({
        id: `c${at}`,
        text: 'In the north the campaign goes on for all of us, she said.',
      }));
      new Judge([
        ...common,
        { id: 'a', text: 'Anna Kelly said: “For all of us here the campaign goes on.”' },
      ]).assertSilent('“The campaign goes on,” Marco Rubio said.');
    });

    it('a name that is declared to be the speaker’s', () => {
      const aliased = new Judge(undefined, { aliases: { 'Anna Kelly': ['Karoline Leavitt'] } });
      aliased.assertSilent(
        '“Nothing of the sort was discussed with anyone at any point,” Karoline Leavitt said.',
      );
    });
  });

  describe('of two of one surname', () => {
    const words = '“I did not accept the count of these votes,” said';

    it('reports the other, whom the sources know, too', () => {
      const sources = [
        { id: 'a', text: `${words} Nora Quill, a teacher.\n\nPaul Quill, a baker, had left.` },
      ];
      new Judge(sources).finding(rule, `${words} ⟦Paul Quill⟧.`);
    });

    it('is silent where the given names may be two spellings of one', () => {
      const sources = [
        { id: 'a', text: `${words} Leila Quill.` },
        { id: 'b', text: 'The challenger, Leyla Quill, had left.' },
      ];
      new Judge(sources).assertSilent(`${words} Leyla Quill.`);
    });
  });

  it('offers no name where the sources name several', () => {
    const sources = [
      { id: 'a', text: 'Anna Kelly said: “We have never discussed the plan with them.”' },
      { id: 'b', text: 'Karoline Leavitt said: “We have never discussed the plan with them.”' },
    ];
    const finding = new Judge(sources).finding(
      rule,
      '“We have never discussed the plan with them,” ⟦Marco Rubio⟧ said.',
    );
    assert.deepEqual(finding.fixes, []);
  });
});

import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/core/index';
import { Judge, labels } from '../judge';

const rule = 'quote-altered';
const kelly = `(Anna Kelly, in ${labels['000']}).`;

describe(rule, () => {
  let judge: Judge;
  before(() => {
    judge = new Judge();
  });

  describe('reports', () => {
    const altered: readonly (readonly [what: string, draft: string, message: string, fixed: string])[] = [
      [
        'a word that was changed',
        '“This is ⟦totally⟧ fake news and sloppy reporting by The Times,” said Anna Kelly.',
        `The source has “total”, not “totally” ${kelly}`,
        '“This is total fake news and sloppy reporting by The Times,” said Anna Kelly.',
      ],
      [
        'two words that were changed, from the first to the last',
        '“This is ⟦totally fake news and lazy⟧ reporting by The Times,” said Anna Kelly.',
        `The source has “total”, not “totally”; “sloppy”, not “lazy” ${kelly}`,
        '“This is total fake news and sloppy reporting by The Times,” said Anna Kelly.',
      ],
      [
        'more changes by their number',
        '“This is ⟦totally fake news and lazy reporting by the Post⟧, who clearly has terrible sources,” said Anna Kelly.',
        `The source has “total”, not “totally”; “sloppy”, not “lazy”; and 1 more ${kelly}`,
        '“This is total fake news and sloppy reporting by the Times, who clearly has terrible sources,” said Anna Kelly.',
      ],
      [
        'a word that was added',
        '“This is total fake news and ⟦very⟧ sloppy reporting by The Times,” said Anna Kelly.',
        `The source has no “very” ${kelly}`,
        '“This is total fake news and sloppy reporting by The Times,” said Anna Kelly.',
      ],
      [
        'a word that was added at the beginning of a sentence, and not as one for the last word of the sentence before',
        '“⟦Certainly⟧ nothing of the sort was discussed with anyone at any point,” said Anna Kelly.',
        `The source has no “Certainly” ${kelly}`,
        '“Nothing of the sort was discussed with anyone at any point,” said Anna Kelly.',
      ],
      [
        'a word that was added at the end, where the source goes on with a word of another kind',
        '“This is total fake news and sloppy reporting ⟦today⟧,” said Anna Kelly.',
        `The source has no “today” ${kelly}`,
        '“This is total fake news and sloppy reporting,” said Anna Kelly.',
      ],
      [
        'a word that was left out, between its neighbours',
        '“This ⟦is fake⟧ news and sloppy reporting by The Times,” said Anna Kelly.',
        `The source has “total”, which is left out here ${kelly}`,
        '“This is total fake news and sloppy reporting by The Times,” said Anna Kelly.',
      ],
      [
        'a negation that was dropped',
        '“We ⟦are going⟧ to have a second meeting,” Trump told reporters.',
        `The source has “not”, which is left out here (Donald Trump, in ${labels['000']}).`,
        '“We are not going to have a second meeting,” Trump told reporters.',
      ],
      [
        'a number that was changed',
        'It would leave Ukraine “retaining sovereignty over about ⟦90⟧% of its territory,” the official said.',
        '',
        'It would leave Ukraine “retaining sovereignty over about 80% of its territory,” the official said.',
      ],
      [
        'half of the content words, where the speaker is the same',
        'Zelenskiy said in his nightly address: “Every ⟦hour in wartime means⟧ lives lost.”',
        '',
        'Zelenskiy said in his nightly address: “Every day in wartime means human lives lost.”',
      ],
    ];
    for (const [what, draft, message, fixed] of altered) {
      it(what, () => {
        const finding = judge.finding(rule, draft);
        assert.equal(finding.severity, 'error');
        if (message !== '') assert.equal(finding.message, message);
        assert.equal(judge.fixed(rule, draft).text, fixed);
      });
    }

    it('words in another’s mouth, where three quarters of them are the source’s', () => {
      judge.finding(
        rule,
        '“This is ⟦totally⟧ fake news and sloppy reporting by The Times,” said Keir Starmer.',
      );
    });

    it('with the passage of the source as evidence', () => {
      const [evidence] = judge.finding(
        rule,
        '“This is ⟦totally⟧ fake news and sloppy reporting,” said Anna Kelly.',
      ).evidence;
      assert.deepEqual(
        [evidence?.sourceId, evidence?.text, evidence?.relation, evidence?.speaker],
        ['000', 'This is total fake news and sloppy reporting', 'contradicts', 'Anna Kelly'],
      );
      assert.deepEqual(
        evidence?.differences?.map(({ draftText, sourceText }) => [draftText, sourceText]),
        [['totally', 'total']],
      );
    });
  });

  describe('fixes', () => {
    it('say what they change', () => {
      assert.equal(
        judge.fixed(rule, '“This is ⟦totally⟧ fake news and sloppy reporting,” said Anna Kelly.').title,
        "Use the source's wording: “totally” → “total”",
      );
    });

    it('mark words left out with an ellipsis', () => {
      assert.deepEqual(
        judge.fixed(rule, '“This is ⟦total news⟧ and sloppy reporting by The Times,” said Anna Kelly.', 1),
        {
          title: 'Mark the omission with an ellipsis',
          text: '“This is total … news and sloppy reporting by The Times,” said Anna Kelly.',
        },
      );
    });

    it('mark no negation as left out', () => {
      const { fixes } = judge.finding(
        rule,
        '“We ⟦are going⟧ to have a second meeting,” Trump told reporters.',
      );
      assert.deepEqual(
        fixes.map(({ title }) => title),
        ["Use the source's wording: add “not”"],
      );
    });

    it('keep the writer’s markup', () => {
      assert.equal(
        judge.fixed(
          rule,
          '“This is *⟦totally* [fake](https://a.example) news and lazy⟧ reporting by The Times,” said Anna Kelly.',
        ).text,
        '“This is *total* [fake](https://a.example) news and sloppy reporting by The Times,” said Anna Kelly.',
      );
    });

    it('keep the writer’s marks and line breaks', () => {
      assert.equal(
        judge.fixed(rule, '> "This is ⟦totally⟧ fake news\r\n> and sloppy reporting," said Anna Kelly.').text,
        '> "This is total fake news\r\n> and sloppy reporting," said Anna Kelly.',
      );
    });

    it('write apostrophes as the draft does', () => {
      assert.equal(
        judge.fixed(
          rule,
          '"It\'s to stop the bloodshed," he said. "We\'re ⟦no⟧ kind of pie in the sky believers in utopia," Gorka said.',
        ).text,
        '"It\'s to stop the bloodshed," he said. "We\'re not some kind of pie in the sky believers in utopia," Gorka said.',
      );
    });
  });

  it('leaves a phrase that the sources are full of to the rule that finds no such quotation', () => {
    const common = Array.from({ length: 40 }, (_, at) => ({
      id: `c${at}`,
      text: 'In the north we need a lot to change for all the people.',
    }));
    const sources = [
      ...common,
      { id: 'a', text: 'Anna Kelly said: “What we need to change is the law on ferries.”' },
    ];
    assert.deepEqual(
      createChecker({ sources })
        .check({ text: '“We need change,” Anna Kelly said.', languageId: 'plaintext' })
        .findings.map(({ rule: id }) => id),
      ['quote-not-found'],
    );
  });

  describe('does not report', () => {
    const right: readonly (readonly [string, string])[] = [
      ['straight marks', '"This is total fake news and sloppy reporting by The Times," said Anna Kelly.'],
      ['single marks', '‘This is total fake news and sloppy reporting by The Times,’ said Anna Kelly.'],
      ['case', 'Kelly called it “TOTAL fake news and sloppy reporting by the times.”'],
      ['white space', '“This is\u00a0total  fake news\nand sloppy reporting by The Times,” said Anna Kelly.'],
      ['-ise and -ize', '“We recognise the reality on the ground,” Gorka told Politico.'],
      ['10 and ten', '“We have 1 priority above all else,” Gorka told Politico.'],
      [
        '% and percent',
        'Ukraine would be “retaining sovereignty over about 80 percent of its territory,” the official said.',
      ],
      [
        'words before those that the source quotes',
        '“Today, this is total fake news and sloppy reporting by The Times,” said Anna Kelly.',
      ],
      ['contractions', '“We are not some kind of pie in the sky believers in utopia,” Gorka said.'],
      [
        'an initial in brackets',
        '“[W]e’re not some kind of pie in the sky believers in utopia,” Gorka said.',
      ],
      [
        'a soft hyphen',
        '“This is total fake news and slop\u00adpy reporting by The Times,” said Anna Kelly.',
      ],
      ['hyphens', '“We’re not some kind of pie-in-the-sky believers in utopia,” Gorka said.'],
      ['[sic]', '“This is total fake [sic] news and sloppy reporting,” said Anna Kelly.'],
      [
        'another spelling of a name',
        '“I was a little bothered by the fact that Zelensky was saying,” Trump said.',
      ],
      [
        'a name in brackets for a pronoun',
        '“[Zelensky]’s got approval to go into war and kill everybody,” Trump said.',
      ],
      ['an insertion', '“This is total fake news [about the talks] and sloppy reporting,” said Anna Kelly.'],
      [
        'the source’s own insertion without its brackets',
        '“Putin is the only obstacle to peace and Mr. Trump will follow through,” Merezhko said.',
      ],
      ['an ellipsis', '“This is total fake news … by The Times,” said Anna Kelly.'],
      ['an ellipsis in brackets', '“This is total fake news [...] by The Times,” said Anna Kelly.'],
      ['an ellipsis at both ends', '“… total fake news and sloppy reporting …,” said Anna Kelly.'],
      [
        'a quotation that a cue divides',
        '“This is total fake news,” said Anna Kelly, “and sloppy reporting by The Times.”',
      ],
      [
        'two quotations around the speaker',
        '“This is total fake news,” said Anna Kelly. “Nothing of the sort was discussed.”',
      ],
      [
        'a quotation in a quotation',
        'Trump said: “I was a little bothered by the fact that Zelenskyy was saying, ‘Well, I have to get constitutional approval.’”',
      ],
      [
        'a quotation that was never closed',
        'Anna Kelly said: “This is total fake news and sloppy reporting by The Times.',
      ],
    ];
    describe('house style and what a newsroom adds', () => {
      const sources = [
        {
          id: 'a',
          text: 'Ada Quist said: “We would sell the ferries (both of them) if they are not repaired. Let’s not wait for a winter like the last.” She went on: “And it has been a hard year for the crews … in the northern ports.”',
        },
      ];
      const same: readonly (readonly [string, string])[] = [
        ['a contraction', 'Quist said: “We’d sell the ferries if they’re not repaired.”'],
        ['a contraction at the first word', 'Quist said: “They aren’t repaired.”'],
        ['“is” for “has” contracted', 'Quist said: “It’s been a hard year for the crews.”'],
        [
          'an explanation in round brackets',
          'Quist said: “We would sell the ferries (both old ships) if they are not repaired.”',
        ],
        [
          'words where the source leaves some out',
          'Quist said: “It has been a hard year for the crews and their families in the northern ports.”',
        ],
      ];
      for (const [what, draft] of same) {
        it(what, () => {
          new Judge(sources).assertSilent(draft);
        });
      }
    });

    it('sentences before the one with which the source’s quotation begins', () => {
      new Judge([
        {
          id: 'a',
          text: 'Ada Quist said: “I did not have to do it.” The hall cheered. “I love this harbour, but it is falling to pieces before our eyes,” Quist said.',
        },
      ]).assertSilent(
        'Quist told them: “I want him to do well with it. … I love this harbour, but it is falling to pieces before our eyes.”',
      );
    });

    it('another sentence of the speaker that shares a few words', () => {
      assert.deepEqual(
        new Judge([
          { id: 'a', text: '“This sorry delay stops right here and it stops right now,” Ada Quist said.' },
        ])
          .findings('“That all changes starting right here and right now,” Ada Quist said.')
          .map(({ rule: found }) => found),
        ['quote-not-found'],
      );
    });

    for (const [what, draft] of right) {
      it(what, () => {
        judge.assertSilent(draft);
      });
    }

    it('what the writer was told, however near it comes to what a source was told', () => {
      judge.assertSilent(
        '“This is totally fake news and sloppy reporting by The Times,” Anna Kelly told me.',
      );
    });

    it('what any source has word for word, though another has it differently', () => {
      judge.assertSilent('“I’ll do whatever I can to stop the killing,” Trump told reporters.');
      judge.assertSilent('“I will do everything I can to stop the killing,” Trump told reporters.');
    });

    it('what is in code, a comment, a link’s target or front matter', () => {
      judge.assertSilent(
        '---\nquote: “This is totally fake news and sloppy reporting by The Times”\n---\n`“This is totally fake news and sloppy reporting by The Times”`\n\n<!-- “This is totally fake news and sloppy reporting by The Times” -->\n\n[a](https://a.example "“This is totally fake news and sloppy reporting by The Times”")',
      );
    });
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ResolvedAttribution } from '../../../server/src/core/attribution/attribution';
import { documentAttributions } from '../../../server/src/core/attribution/documentAttributions';
import { paragraphAttributions } from '../../../server/src/core/attribution/paragraphAttributions';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import type { LanguageId } from '../../../server/src/core/prose/prose';
import type { Span } from '../../../server/src/core/prose/span';

function read(text: string, languageId: LanguageId = 'plaintext'): readonly ResolvedAttribution[] {
  return documentAttributions(parseProse(text, languageId));
}

function only(text: string, languageId: LanguageId = 'plaintext'): ResolvedAttribution {
  const [first, ...rest] = read(text, languageId);
  assert.ok(first, 'one attribution');
  assert.equal(rest.length, 0, 'no second attribution');
  return first;
}

function last(text: string): ResolvedAttribution {
  const found = read(text).at(-1);
  assert.ok(found, 'an attribution');
  return found;
}

function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('documentAttributions', () => {
  it('cites only who can speak', () => {
    assert.equal(
      last('Culture minister Gino Nardi did not attend, citing a cold.').speakerName === 'cold',
      false,
    );
  });

  it('has “it” stand for no group', () => {
    const text =
      'The campaigners said they were glad. Zofia Wilk sent a letter. “I will not come to your party,” it read.';
    assert.notEqual(last(text).speakerName, 'campaigners');
  });

  it('has a pronoun stand for a person rather than for a thing with a capital', () => {
    const text = 'The Alder Medal went to Teodor Balint in March. “I never cared for medals,” he said.';
    assert.equal(last(text).speakerName, 'Teodor Balint');
  });

  it('carries no speaker of a list into the cells of a table', () => {
    const text =
      '- Mara Quill, mayor: “Nobody wanted to close it”\n\n| Who | What |\n| --- | --- |\n| Brandt | “That is a choice, not a necessity” |\n';
    assert.deepEqual(
      read(text, 'markdown').map(({ speakerName }) => speakerName),
      ['Mara Quill', undefined],
    );
  });

  describe('antecedents', () => {
    const antecedents: readonly [string, string, string][] = [
      [
        'no group of people',
        'Mara Quill met the press, and Edgar Brandt did too. “I am in,” Brandt said.\n\nDelegates questioned how he could turn back.\n\n“That day it became personal,” he said.',
        'Edgar Brandt',
      ],
      [
        'nobody after a preposition in their own sentence',
        'Edgar Brandt was fine, Edgar Brandt said.\n\nOf Neil Quill he said, “I want him to do well.”',
        'Edgar Brandt',
      ],
      [
        'a person of an earlier paragraph rather than a thing of the last one',
        'Edgar Brandt was born in Boston.\n\nHe came to Leeds, where he will receive the Alder Medal in June.\n\n“A building should be useful,” he says.',
        'Edgar Brandt',
      ],
      [
        'the holder of an office with whom a sentence begins',
        '“It was taken,” said the director, Hanna Brandt.\n\nThe president of the board, Mara Quill, said she agreed. The director, who has no vote, spoke last. “I apologise for all of it,” she said.',
        'Hanna Brandt',
      ],
      [
        'a person whom the paragraph names many sentences before',
        'And Mr. Quill? The spots made him a wild man. The taxes rose in four years. A library was built. On Tuesday it rained. The gate was shut. Nobody came. “I promised to come back,” he said.',
        'Mr. Quill',
      ],
      [
        'those who spoke together',
        '“This is a mess,” Mara Quill and Edgar Brandt said.\n\nThey vowed it would “never happen again in this town.”',
        'Mara Quill',
      ],
      [
        'the owner of words after a colon',
        'Mara Quill told The Gazette: “We are making room.” Her verdict: “It is a scandal.”',
        'Mara Quill',
      ],
    ];
    for (const [who, text, name] of antecedents)
      it(`has a pronoun stand for ${who}`, () => {
        assert.equal(last(text).speakerName?.replace(/^Mr\. /u, ''), name.replace(/^Mr\. /u, ''));
      });

    it('has “they” stand for all who spoke together', () => {
      const { coSpeakers } = last(
        '“This is a mess,” Mara Quill and Edgar Brandt said.\n\nThey vowed it would “never happen again in this town.”',
      );
      assert.deepEqual(
        coSpeakers.map(({ name }) => name),
        ['Edgar Brandt'],
      );
    });
  });

  describe('forms', () => {
    const forms: readonly [string, string, ResolvedAttribution['type'], string[], string[], string[]][] = [
      [
        'a quotation, its speaker and its cue',
        '“We will win,” Starmer said.',
        'direct',
        ['“We will win,”'],
        ['said'],
        ['Starmer'],
      ],
      [
        'an inverted cue',
        '“We will win,” said Keir Starmer.',
        'direct',
        ['“We will win,”'],
        ['said'],
        ['Keir Starmer'],
      ],
      [
        'a split quotation',
        '“We are ready,” Starmer said, “and we will stay.”',
        'direct',
        ['“We are ready,”', '“and we will stay.”'],
        ['said'],
        ['Starmer'],
      ],
      [
        'a split quotation with its cue inverted',
        '“We will,” said Keir Starmer, “sign it.”',
        'direct',
        ['“We will,”', '“sign it.”'],
        ['said'],
        ['Keir Starmer'],
      ],
      [
        'a quotation that goes on in the next sentence',
        '“We will win,” Starmer said. “And soon.”',
        'direct',
        ['“We will win,”', '“And soon.”'],
        ['said'],
        ['Starmer'],
      ],
      [
        'a quoted question',
        '“Is it realistic?” Waltz asked.',
        'direct',
        ['“Is it realistic?”'],
        ['asked'],
        ['Waltz'],
      ],
      [
        'reported speech',
        'Starmer told Zelenskyy that help was coming.',
        'indirect',
        ['that help was coming'],
        ['told'],
        ['Starmer'],
      ],
      [
        'a reported question',
        'Trump asked why the war went on.',
        'indirect',
        ['why the war went on'],
        ['asked'],
        ['Trump'],
      ],
      [
        'according to, in front',
        'According to Bloomberg, Russia will stop its offensive in Kherson.',
        'indirect',
        ['Russia will stop its offensive in Kherson'],
        ['According'],
        ['Bloomberg'],
      ],
      [
        'according to, behind',
        'Russia will stop its offensive in Kherson, according to people familiar with the matter.',
        'indirect',
        ['Russia will stop its offensive in Kherson'],
        ['according'],
        ['people familiar with the matter'],
      ],
      [
        'a headline with a colon',
        'Starmer: “We are ready.”',
        'direct',
        ['“We are ready.”'],
        [':'],
        ['Starmer'],
      ],
      [
        'a speaker with a long apposition',
        'Oleksandr Merezhko, who chairs the foreign affairs committee, said no deal was best.',
        'indirect',
        ['no deal was best'],
        ['said'],
        ['Oleksandr Merezhko'],
      ],
      [
        'the passive',
        'Putin was quoted as saying that the regions were Russian forever.',
        'indirect',
        ['that the regions were Russian forever'],
        ['saying'],
        ['Putin'],
      ],
      [
        'the name of a work in reported speech',
        'Starmer said that the plan on “The Sunday Show” was “a disgrace”.',
        'mixed',
        ['that the plan on “The Sunday Show” was', '“a disgrace”'],
        ['said'],
        ['Starmer'],
      ],
      [
        'partly quoted words',
        'Starmer said the plan was “ready to go” on Monday.',
        'mixed',
        ['the plan was', '“ready to go”', 'on Monday'],
        ['said'],
        ['Starmer'],
      ],
    ];
    for (const [name, text, type, content, cue, speaker] of forms) {
      it(`reads ${name}`, () => {
        const found = only(text);
        assert.deepEqual(
          [found.type, slices(text, found.content), slices(text, found.cue), slices(text, found.speaker)],
          [type, content, cue, speaker],
        );
      });
    }

    it('reads a quotation whose closing mark is missing, and the paragraph that goes on with it', () => {
      const text =
        '“First paragraph of words,” Trump said. “And this is not closed\n\n“This is the second paragraph.”';
      assert.deepEqual(
        read(text).map(({ content, speakerName }) => [slices(text, content), speakerName]),
        [
          [['“First paragraph of words,”', '“And this is not closed'], 'Trump'],
          [['“This is the second paragraph.”'], 'Trump'],
        ],
      );
    });

    it('reads a bullet after a colon as the words of whoever the line before names', () => {
      const text = 'Alexander Grushko reiterated the position, stating:\n- “We will demand guarantees.”';
      assert.deepEqual([last(text).speakerName, last(text).carried], ['Alexander Grushko', true]);
    });

    it('gives the words behind a line that names a statement to whoever makes it', () => {
      const text =
        'Statement by the harbour master, Captain Mara Quill:\n“We will demand guarantees. Nobody sails.”';
      assert.equal(last(text).speakerName, 'Mara Quill');
    });

    it('reads a block quotation with a signature', () => {
      const text = '> We will demand guarantees.\n>\n> — Alexander Grushko';
      const found = only(text, 'markdown');
      assert.deepEqual(slices(text, found.content), ['We will demand guarantees.']);
      assert.deepEqual([found.type, found.speakerName], ['direct', 'Alexander Grushko']);
    });

    it('reads a quotation in a quotation with its own speaker', () => {
      const text =
        '“I was bothered that Zelenskyy was saying, ‘Well, I have to get approval,’ and left,” Trump said.';
      assert.deepEqual(
        read(text).map(({ content, speakerName }) => [slices(text, content).join(' '), speakerName]),
        [
          [text.slice(0, -' Trump said.'.length), 'Trump'],
          ['‘Well, I have to get approval,’', 'Zelenskyy'],
        ],
      );
    });

    it('takes no term in quotation marks for anybody’s words', () => {
      assert.deepEqual(read('The ‘West Bank model’ was new to “The Morning Show” and its “fans”.'), []);
    });

    it('stays silent on attributions in other languages and keeps their quotations', () => {
      const text = 'Die Ministerin sagte: „Wir werden das schaffen.“ Danach ging sie nach Hause.';
      const found = only(text);
      assert.deepEqual(
        [slices(text, found.content), found.speakerName],
        [['„Wir werden das schaffen.“'], undefined],
      );
    });
  });

  describe('speakers', () => {
    it('resolves a surname to the full name', () => {
      assert.equal(last('Keir Starmer met him. Starmer said it was over.').speakerName, 'Keir Starmer');
    });

    it('resolves a surname that is transliterated in another way', () => {
      assert.equal(
        last('Volodymyr Zelenskyy left. Zelenskiy said it was over.').speakerName,
        'Volodymyr Zelenskyy',
      );
    });

    it('resolves a pronoun to whoever spoke last', () => {
      assert.equal(last('“We wait,” Waltz said.\n\n“Is it realistic?” he asked.').speakerName, 'Waltz');
    });

    it('resolves a pronoun to the subject of the sentence before', () => {
      assert.equal(
        last('Putin met Witkoff on Friday. Later he said the talks were good.').speakerName,
        'Putin',
      );
    });

    it('resolves nationality and office', () => {
      const text =
        'Ukrainian President Volodymyr Zelenskyy met Keir Starmer. The Ukrainian president said he was grateful.';
      assert.equal(last(text).speakerName, 'Volodymyr Zelenskyy');
    });

    it('merges no two people of one surname', () => {
      const text =
        'Donald Trump and Melania Trump came. Nobody saw them.\n\nThe crowd left.\n\nTrump said it was a good day.';
      assert.equal(last(text).speakerName, 'Trump');
    });

    it('knows what the text says that a speaker is', () => {
      const found = only('Deputy press secretary Anna Kelly said the report was wrong.');
      assert.deepEqual(
        [found.speakerName, found.speakerKind, found.speakerRoles],
        ['Anna Kelly', 'person', ['deputy press secretary']],
      );
    });

    it('takes a name after its office from the apposition', () => {
      const found = only(
        'The White House press secretary, Karoline Leavitt, said the plant would be a topic.',
      );
      assert.equal(found.speakerName, 'Karoline Leavitt');
    });

    it('keeps unnamed people unnamed and describes them', () => {
      const found = only('A source close to the council said the reality was different.');
      assert.deepEqual([found.speakerName, found.speakerKind], ['source close to the council', 'anonymous']);
    });

    it('resolves “the people” to the people described before', () => {
      const text =
        'A deal is near, according to people familiar with the matter. The terms may change, the people said.';
      assert.equal(last(text).speakerName, 'people familiar with the matter');
    });

    it('takes an official newly mentioned for somebody else than the one before', () => {
      const text =
        'A deal is near, U.S. officials quoted by the press said. Ukraine would keep its land, an official said.';
      assert.equal(last(text).speakerName, 'official');
    });

    for (const [text, first, ...others] of [
      ['Keir Starmer and Emmanuel Macron said that help was coming.', 'Keir Starmer', 'Emmanuel Macron'],
      ['“Help is coming,” said Keir Starmer and Friedrich Merz.', 'Keir Starmer', 'Friedrich Merz'],
      ['France, Germany and Italy have said that help was coming.', 'France', 'Germany', 'Italy'],
    ] as const) {
      it(`keeps who speaks together: ${text}`, () => {
        const { speakerName, coSpeakers: coSpeakers } = only(text);
        assert.deepEqual(
          [speakerName, ...coSpeakers.map(({ name }) => name)].sort(),
          [first, ...others].sort(),
        );
      });
    }

    it('takes nobody for a co-speaker who is only described', () => {
      const { coSpeakers: coSpeakers } = only(
        'Keir Starmer, the prime minister, and his wife left. Keir Starmer, who met Macron, said that help was coming.',
      );
      assert.deepEqual(coSpeakers, []);
    });

    it('gives an answer of an interview to the person whom the text before tells of', () => {
      const text =
        'Keir Starmer answered our questions.\n\nQ: Will you go?\n\nA: I will go to Kyiv on Friday.\n\nQ: Why?';
      const { content, speakerName } = only(text);
      assert.deepEqual(slices(text, content), ['I will go to Kyiv on Friday.']);
      assert.equal(speakerName, 'Keir Starmer');
    });

    it('takes an answer for its giver’s words', () => {
      const text = 'Zelenskiy’s answer came that night: “Every day in wartime means human lives.”';
      const found = only(text);
      assert.deepEqual(
        [slices(text, found.content), found.speakerName],
        [['“Every day in wartime means human lives.”'], 'Zelenskiy'],
      );
    });

    it('carries no organization’s reported speech into a quotation', () => {
      assert.equal(
        last('Ukraine has agreed to surrender land.\n\n“We are willing to send it to Congress.”').speakerName,
        undefined,
      );
    });

    it('knows a document that speaks', () => {
      assert.equal(
        only('The statement said Ukraine would not recognise the occupation.').speakerKind,
        'document',
      );
    });

    it('carries a speaker over a caption', () => {
      const text =
        '“We wait,” Sebastian Gorka told Politico.\n\nImage credits: Getty Images\n\n“We are not here to stay for ever.”';
      const found = last(text);
      assert.deepEqual(
        [found.speakerName, found.reportedTo, found.carried],
        ['Sebastian Gorka', 'Politico', true],
      );
    });

    it('carries no speaker over a paragraph of text', () => {
      const between =
        'Nothing else happened in the city that day, and the streets stayed empty until late in the evening, when the rain stopped and the trams ran again on all of the lines.';
      const text = `“We wait,” Sebastian Gorka said.\n\n${between}\n\n“We are not here to stay for ever.”`;
      assert.equal(last(text).speakerName, undefined);
    });

    it('gives a quotation the speaker whom the text after it names, where it goes on', () => {
      const [first] = read(
        '“We are ready for talks with them.”\n\n“We will not give up land,” Zelenskyy added.',
      );
      assert.equal(first?.speakerName, 'Zelenskyy');
    });
  });

  describe('audience, outlet and hedges', () => {
    it('tells whom the words were given to', () => {
      assert.equal(only('A source told The Times that it was over.').reportedTo, 'The Times');
    });

    it('tells the programme on which they were said', () => {
      assert.equal(only('“It is over,” Merezhko said on BBC Radio 4.').reportedTo, 'BBC Radio 4');
    });

    it('parts the outlet that carries the words from the people who say them', () => {
      const found = only(
        'Axios, citing U.S. officials, reported that talks had made “significant progress.”',
      );
      assert.deepEqual([found.speakerName, found.reportedBy], ['U.S. officials', 'Axios']);
    });

    it('keeps the outlet with people whom its report introduced', () => {
      const text =
        'Bloomberg reported, citing people familiar with the matter, that a deal was near. They said the terms could change.';
      assert.deepEqual(
        [last(text).speakerName, last(text).reportedBy],
        ['people familiar with the matter', 'Bloomberg'],
      );
    });

    for (const text of [
      '“It will be hard,” Zelenskyy told me.',
      'In an interview with this newspaper, Zelenskyy said it would be hard.',
    ]) {
      it(`knows first-hand reporting: ${text}`, () => {
        assert.equal(only(text).firstHand, true);
      });
    }

    for (const text of [
      'Witkoff is understood to support the idea.',
      'Trump allegedly told aides that he was bored.',
    ]) {
      it(`knows a hedge: ${text}`, () => {
        assert.equal(only(text).hedged, true);
      });
    }

    it('knows no hedge in a plain report', () => {
      assert.equal(only('Trump told aides that he was bored.').hedged, false);
    });
  });

  describe('any input', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '„',
      '«',
      '»',
      '「',
      ' said ',
      ' told ',
      'Trump',
      'he ',
      'according to ',
      ', ',
      '. ',
      ': ',
      '\n\n',
      '- ',
      '> ',
      '— ',
      'that ',
      'the plan ',
      'was ',
      '🇺🇦',
      'e\u0301',
      '\u00a0',
      '他说',
      'قال ',
      'сказал ',
      '[@a]',
      '**',
      '`',
    );

    it('gives ordered, non-empty spans inside the text, and the same twice', () => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }),
          fc.constantFrom<LanguageId>('markdown', 'plaintext'),
          (parts, languageId) => {
            const text = parts.join('');
            const found = read(text, languageId);
            for (const one of found) {
              assert.ok(one.content.length > 0);
              let from = 0;
              for (const { start, end } of one.content) {
                assert.ok(start >= from && end > start && end <= text.length);
                from = end;
              }
              for (const { start, end } of [...one.cue, ...one.speaker])
                assert.ok(start >= 0 && end > start && end <= text.length);
            }
            assert.deepEqual(read(text, languageId), found);
          },
        ),
        { numRuns: 500 },
      );
    });

    it('reads each paragraph with the function given', () => {
      const asked: string[] = [];
      documentAttributions(parseProse('“Yes,” he said.\n\n“No,” she said.', 'plaintext'), (text) => {
        asked.push(text);
        return paragraphAttributions(text);
      });
      assert.deepEqual(asked, ['“Yes,” he said.', '“No,” she said.']);
    });

    for (const [name, text] of [
      ['ten thousand quotation marks', 'He said "so. '.repeat(10_000)],
      ['ten thousand opening marks', 'He said “so. '.repeat(10_000)],
      [
        'a paragraph of one megabyte',
        'Trump said that he would go to New York, according to Bloomberg. '.repeat(15_000),
      ],
      ['a sentence of thirty thousand words', 'he said that '.repeat(10_000)],
      ['ten thousand quoted paragraphs', '“We are here to stay.”\n\n'.repeat(10_000)],
      ['ten thousand signatures', '“We are here to stay.”\n— Keir Starmer\n'.repeat(5_000)],
      [
        'ten thousand names',
        Array.from(
          { length: 10_000 },
          (_, i) =>
            `Anna K${'abcdefghij'[i % 10] ?? ''}${'klmnopqrst'[Math.floor(i / 10) % 10] ?? ''}y said so.`,
        ).join(' '),
      ],
    ] as const) {
      it(`reads ${name} in linear time`, () => {
        read(text);
      });
    }
  });
});

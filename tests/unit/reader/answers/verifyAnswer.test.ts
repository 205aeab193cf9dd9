import assert from 'node:assert/strict';
import type { Finding, Source } from '../../../../server/src/core/index';
import { marked, withMarks } from '../../markedText';
import { harbour, materialOf, modelSaying, read } from '../scriptedModel';
import type { ScriptedAnswer } from '../scriptedAnswers';

/** What the reader says of a draft of one statement that is asked about by its whole text, unless `of` names another. */
async function verified(
  text: string,
  answer: ScriptedAnswer,
  { of = text, articles = harbour }: { readonly of?: string; readonly articles?: readonly Source[] } = {},
): Promise<{ readonly finding?: Finding; readonly verdict?: string; readonly why?: string }> {
  const outcome = await read(materialOf(text, articles), modelSaying({ [of]: answer }));
  const reading = outcome.readings.find(({ statement }) => statement.text === of);
  const why = outcome.dropped.find(({ statement }) => statement.text === of)?.why;
  return { ...reading, ...(why === undefined ? {} : { why }) };
}

/** Checks that the finding of an answer stands on the marked words. */
async function assertFinding(
  draft: string,
  answer: ScriptedAnswer,
  expected: Partial<Finding> & { readonly of?: string },
): Promise<void> {
  const { text } = marked(draft);
  const { of = text, ...fields } = expected;
  const { finding, why } = await verified(text, answer, { of });
  assert.ok(finding, why);
  assert.equal(withMarks(text, [finding.span]), draft);
  for (const [field, value] of Object.entries(fields))
    assert.deepEqual(finding[field as keyof Finding], value);
}

describe('an answer of the second reader', () => {
  it('is a finding on the wrong words where both wordings stand where it says', async () => {
    await assertFinding(
      'Divers came upon ⟦nine⟧ cracks down there.',
      {
        verdict: 'contradicted',
        rule: 'contradicted-number',
        wrong: 'nine cracks',
        words: 'eleven cracks',
        reason: 'The Gazette counts eleven.',
      },
      {
        rule: 'contradicted-number',
        severity: 'warning',
        message: 'The source has “eleven cracks”. Second reader: The Gazette counts eleven.',
      },
    );
  });

  it('cites the sentence that has the words, with the difference', async () => {
    const draft = 'Divers came upon nine cracks down there.';
    const { finding } = await verified(draft, {
      verdict: 'contradicted',
      rule: 'contradicted-number',
      wrong: 'nine',
      words: 'eleven',
    });
    const [evidence] = finding?.evidence ?? [];
    assert.equal(evidence?.sourceId, 'gazette');
    assert.equal(evidence.text, 'Divers had found eleven cracks in its foundations.');
    assert.equal(harbour[0]?.text.slice(evidence.span.start, evidence.span.end), evidence.text);
    assert.equal(evidence.relation, 'contradicts');
    assert.deepEqual(
      evidence.differences?.map(({ draftText, sourceText }) => [draftText, sourceText]),
      [['nine', 'eleven']],
    );
  });

  it('offers the value of the source in the place of the wrong one', async () => {
    const { finding } = await verified('Divers came upon nine cracks down there.', {
      verdict: 'contradicted',
      rule: 'contradicted-number',
      wrong: 'nine',
      words: 'eleven',
    });
    assert.deepEqual(finding?.fixes, [
      { title: "Use the source's “eleven”", edits: [{ span: { start: 17, end: 21 }, text: 'eleven' }] },
    ]);
  });

  it('offers no fix where the words of the source do not fit in', async () => {
    const { finding } = await verified('Divers came upon nine cracks down there.', {
      verdict: 'contradicted',
      rule: 'contradicted-number',
      wrong: 'nine cracks',
      words: 'Divers had found eleven cracks',
    });
    assert.deepEqual(finding?.fixes, []);
  });

  it('marks of an altered quotation the words that differ', async () => {
    await assertFinding(
      '“We would rather lose ⟦an autumn⟧ than a ship,” Solheim said.',
      {
        verdict: 'contradicted',
        rule: 'quote-altered',
        wrong: 'rather lose an autumn than',
        words: 'rather lose a winter than',
      },
      { of: '“We would rather lose an autumn than a ship,”', rule: 'quote-altered' },
    );
  });

  it('may call wrong the speaker beside a quotation', async () => {
    await assertFinding(
      '“We would rather lose a winter than a ship,” ⟦Brekke⟧ said.',
      {
        verdict: 'contradicted',
        rule: 'quote-misattributed',
        wrong: 'Brekke',
        words: 'Solheim told the council',
      },
      { of: '“We would rather lose a winter than a ship,”', rule: 'quote-misattributed' },
    );
  });

  it('is support with the passage that carries the statement', async () => {
    const { verdict, finding } = await verified('Catches are brought ashore at Lervik for now.', {
      verdict: 'supported',
      words: 'fishermen land their catch at Lervik instead',
    });
    assert.equal(verdict, 'supported');
    assert.equal(finding, undefined);
  });

  it('is compared as quotations are: marks, capitals and house style make no difference', async () => {
    const { verdict } = await verified('Catches are brought ashore at Lervik for now.', {
      verdict: 'supported',
      passage: 4,
      words: '"Fishermen land  their catch, at Lervik"',
    });
    assert.equal(verdict, 'supported');
  });

  const wrongNumber = { verdict: 'contradicted', rule: 'contradicted-number' };
  const nineCracks = 'Divers came upon nine cracks down there.';
  for (const [what, draft, answer, why, of] of [
    [
      'the words of the source stand nowhere',
      nineCracks,
      { ...wrongNumber, wrong: 'nine', words: 'ten cracks', passage: 1 },
      'the words of the source do not stand in the passage',
    ],
    [
      'they stand in another passage',
      nineCracks,
      { ...wrongNumber, wrong: 'nine', words: 'eleven cracks', passage: 99 },
      'the words of the source do not stand in the passage',
    ],
    [
      'the wrong words stand nowhere in the statement',
      nineCracks,
      { ...wrongNumber, wrong: 'seven cracks', words: 'eleven cracks' },
      'the wrong words do not stand in the statement',
    ],
    [
      'the rule does not exist',
      nineCracks,
      { verdict: 'contradicted', rule: 'bad-style', wrong: 'nine', words: 'eleven' },
      'no rule “bad-style” that the second reader may give',
    ],
    [
      'the rule is none for it to give',
      nineCracks,
      { verdict: 'contradicted', rule: 'name-spelling', wrong: 'nine', words: 'eleven' },
      'no rule “name-spelling” that the second reader may give',
    ],
    [
      'the passage has no word in common with the draft',
      '“We would rather lose a winter than a ship,” Brekke said.',
      {
        verdict: 'contradicted',
        rule: 'quote-misattributed',
        wrong: 'Brekke',
        words: 'Ingrid Solheim, the harbour master of Ostvik',
      },
      'the passage has nothing in common with the draft',
      '“We would rather lose a winter than a ship,”',
    ],
    [
      'it cites nothing for a contradiction',
      nineCracks,
      { ...wrongNumber, wrong: 'nine' },
      'contradicted-number without words of a source',
    ],
    [
      'it names no rule',
      nineCracks,
      { verdict: 'contradicted', words: 'eleven' },
      'a contradiction without a rule',
    ],
    [
      'it calls the statement supported and finds a fault',
      nineCracks,
      { ...wrongNumber, verdict: 'supported', wrong: 'nine', words: 'eleven' },
      'a finding on a statement that it calls supported',
    ],
    [
      'it supports without words of a source',
      nineCracks,
      { verdict: 'supported' },
      'support without words of a source',
    ],
    [
      'the numbers agree',
      'The repair costs nearly 2.5 million crowns.',
      { ...wrongNumber, wrong: 'nearly 2.5 million', words: '2.4 million' },
      'the values of draft and source agree',
    ],
    [
      'no number is called wrong',
      nineCracks,
      { ...wrongNumber, wrong: 'cracks', words: 'eleven cracks' },
      'the wrong words have no number',
    ],
    [
      'the words are the same',
      'The pier in the north was closed by the harbour master.',
      {
        verdict: 'contradicted',
        rule: 'contradicted-event',
        wrong: 'harbour master',
        words: 'harbour master',
      },
      'the words are the same in draft and source',
    ],
    [
      'the names are one',
      'Mr Brekke wants the town to pay for it.',
      { verdict: 'contradicted', rule: 'contradicted-name', wrong: 'Mr Brekke', words: 'Tor Brekke' },
      'the two are one name',
    ],
    [
      'the words that it calls altered are not quoted',
      nineCracks,
      { verdict: 'contradicted', rule: 'quote-altered', wrong: 'nine cracks', words: 'eleven cracks' },
      'a rule on quotations for words that are not quoted',
    ],
    [
      'quoted words are called a wrong event',
      '“We would rather lose an autumn than a ship,” Solheim said.',
      {
        verdict: 'contradicted',
        rule: 'contradicted-event',
        wrong: 'lose an autumn',
        words: 'lose a winter',
      },
      'quoted words are judged by the rules on quotations alone',
      '“We would rather lose an autumn than a ship,”',
    ],
    [
      'the quotation is in the sources word for word',
      '“We would rather lose a winter than a ship,” Solheim said.',
      { verdict: 'unverified', rule: 'quote-not-found', wrong: 'lose a winter' },
      'the source has the quotation word for word',
      '“We would rather lose a winter than a ship,”',
    ],
    [
      'the source quotes what it calls a paraphrase',
      '“We would rather lose an autumn than a ship,” Solheim said.',
      {
        verdict: 'contradicted',
        rule: 'quote-from-paraphrase',
        wrong: 'lose an autumn',
        words: 'lose a winter',
      },
      'the source quotes these words',
      '“We would rather lose an autumn than a ship,”',
    ],
    [
      'the draft names the speaker',
      '“We would rather lose an autumn than a ship,” Solheim said.',
      { verdict: 'unverified', rule: 'quote-unattributed', wrong: 'lose an autumn' },
      'the draft names the speaker',
      '“We would rather lose an autumn than a ship,”',
    ],
    [
      'the draft tells the speaker by office',
      '“We would rather lose an autumn than a ship,” the harbour master said.',
      { verdict: 'unverified', rule: 'quote-unattributed', wrong: 'lose an autumn' },
      'the draft names the speaker',
      '“We would rather lose an autumn than a ship,”',
    ],
    [
      'the rules know a quotation like it',
      '“We would rather lose an autumn than a ship,” Solheim said.',
      { verdict: 'unverified', rule: 'quote-not-found', wrong: 'lose an autumn' },
      'the sources have a quotation like this',
      '“We would rather lose an autumn than a ship,”',
    ],
    [
      'an article has the words that no source is said to have',
      'Brekke called it “the town would pay for the repair”.',
      { verdict: 'unverified', rule: 'quote-not-found', wrong: 'pay' },
      'the sources have these words',
      '“the town would pay for the repair”',
    ],
    [
      'the sources do not know the speaker who is said not to have said it',
      'Hedda Voll said that the ferry would sail again before Easter.',
      { verdict: 'unverified', rule: 'attribution-unsupported', wrong: 'Hedda Voll' },
      'the sources do not know the speaker',
    ],
    [
      'the draft does not tell who is said not to have said it',
      'She said that the ferry would sail again before Easter.',
      { verdict: 'unverified', rule: 'attribution-unsupported', wrong: 'She' },
      'the draft does not tell who is speaking',
    ],
    [
      'the two speakers are told by one description',
      'The repair costs 2.4 million crowns, a mayor said.',
      {
        verdict: 'contradicted',
        rule: 'attribution-contradicted',
        wrong: 'a mayor',
        words: 'The mayor',
      },
      'the words are the same in draft and source',
    ],
  ] as const)
    it(`is not believed where ${what}`, async () => {
      const result = await verified(draft, answer, of === undefined ? {} : { of });
      assert.equal(result.why, why);
      assert.equal(result.verdict, undefined);
    });

  it('may say of words that the source has that it does not quote them', async () => {
    await assertFinding(
      'The mayor said that “the ⟦town would pay⟧”.',
      {
        verdict: 'contradicted',
        rule: 'quote-from-paraphrase',
        wrong: 'town would pay',
        words: 'town would pay',
      },
      { of: '“the town would pay”', rule: 'quote-from-paraphrase' },
    );
  });

  it('may say of an amount without a number that it is wrong', async () => {
    await assertFinding(
      'Divers came upon ⟦a single crack⟧ down there.',
      {
        verdict: 'contradicted',
        rule: 'contradicted-number',
        wrong: 'a single crack',
        words: 'eleven cracks',
      },
      { rule: 'contradicted-number' },
    );
  });

  it('may say of a time in other words that it is wrong', async () => {
    await assertFinding(
      'The pier stayed open ⟦all that autumn⟧, in spite of the cracks.',
      {
        verdict: 'contradicted',
        rule: 'contradicted-date',
        wrong: 'all that autumn',
        words: 'on 4 October',
      },
      { rule: 'contradicted-date' },
    );
  });

  it('leaves the report of the rules as it is', async () => {
    const material = materialOf('“We would rather lose an autumn than a ship,” Solheim said.');
    const before = structuredClone(material.report);
    assert.ok(before.findings.length > 0);
    await read(material, modelSaying({ [material.text]: { verdict: 'unverified' } }));
    assert.deepEqual(material.report, before);
  });

  it('shows its reason on one short line', async () => {
    const { finding } = await verified(nineCracks, {
      ...wrongNumber,
      wrong: 'nine',
      words: 'eleven',
      reason: `a\n\u202eb${' c'.repeat(400)}`,
    });
    assert.ok(finding?.message.startsWith('The source has “eleven”. Second reader: a b c c'));
    assert.ok((finding?.message.length ?? 0) < 350);
  });
});

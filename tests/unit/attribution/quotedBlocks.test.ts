import assert from 'node:assert/strict';
import { extractAttributions } from '../../../server/src/core/index';
import { createEditorChecker } from '../../../server/src/core/editor';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import type { LanguageId } from '../../../server/src/core/prose/prose';

/** The direct quotations in a text, each as "speaker: words". */
function quotedIn(text: string, languageId: LanguageId = 'markdown'): string[] {
  return extractAttributions(text, { languageId })
    .filter(({ type }) => type === 'direct')
    .map(
      ({ content, speakerName = 'nobody' }) =>
        `${speakerName}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    );
}

const words = 'The quay was sold before anybody had asked us.';
const expected = [`Mara Quill: ${words}`];

describe('a block quotation without quotation marks', () => {
  const signed: readonly (readonly [string, LanguageId, string])[] = [
    ['a line with a dash', 'markdown', `> ${words}\n> — Mara Quill, mayor of Hollin\n`],
    ['a paragraph with a dash', 'markdown', `> ${words}\n>\n> -- Mara Quill\n`],
    ['an item of a list', 'markdown', `> ${words}\n> - Mara Quill, mayor\n`],
    ['a line in emphasis', 'markdown', `> ${words}\n>\n> *— Mara Quill*\n`],
    ['a hard line break', 'markdown', `> ${words}  \n> **Mara Quill**, mayor of Hollin\n`],
    ['a line in brackets', 'markdown', `> ${words}\n> (Mara Quill)\n`],
    ['a cite element', 'markdown', `> ${words}\n>\n> <cite>Mara Quill</cite>\n`],
    ['a paragraph below it', 'markdown', `> ${words}\n\n— Mara Quill, mayor of Hollin\n`],
    ['a callout for quotations', 'markdown', `> [!quote] On the quay\n> ${words}\n> — Mara Quill\n`],
    ['a line with a dash', 'quarto', `> ${words}\n>\n> — Mara Quill\n`],
    ['a line of a quote block', 'org', `#+begin_quote\n${words}\n--- Mara Quill\n#+end_quote\n`],
    ['an attribute', 'asciidoc', `[quote, Mara Quill, letter to the council]\n____\n${words}\n____\n`],
    ['an attribute of a paragraph', 'asciidoc', `Before.\n\n[quote, Mara Quill]\n${words}\n\nAfter.\n`],
    ['a line in a fence', 'asciidoc', `____\n${words}\n\n-- Mara Quill\n____\n`],
    ['an indented line', 'restructuredtext', `Before:\n\n    ${words}\n\n    -- Mara Quill\n\nAfter.\n`],
    ['a line of a directive', 'restructuredtext', `.. epigraph::\n\n   ${words}\n\n   -- Mara Quill\n`],
    ['a line', 'latex', `\\begin{quote}\n${words}\n\n--- Mara Quill\n\\end{quote}\n`],
    ['an option', 'latex', `\\begin{displayquote}[Mara Quill]\n${words}\n\\end{displayquote}\n`],
    ['an argument', 'latex', `\\epigraph{${words}}{Mara Quill}\n`],
    ['an argument', 'typst', `#quote(block: true, attribution: [Mara Quill])[${words}]\n`],
    ['a line', 'typst', `#quote(block: true)[\n  ${words}\n\n  --- Mara Quill\n]\n`],
  ];
  for (const [where, languageId, text] of signed)
    it(`is its signer’s, who is named in ${where} (${languageId})`, () => {
      assert.deepEqual(quotedIn(text, languageId), expected);
    });

  it('is the signer’s in each of its paragraphs', () => {
    assert.deepEqual(quotedIn(`> ${words}\n>\n> They will hear from us.\n>\n> — Mara Quill\n`), [
      ...expected,
      'Mara Quill: They will hear from us.',
    ]);
  });

  it('is the words of whom the paragraph before has say them', () => {
    assert.deepEqual(quotedIn(`On Monday Mara Quill told the council:\n\n> ${words}\n`), expected);
  });

  it('knows a signer by the name that the text has before', () => {
    assert.deepEqual(
      quotedIn(`Mara Quill, mayor of Hollin, spoke first.\n\n> ${words}\n> — Mayor Quill\n`),
      expected,
    );
  });

  const others: readonly (readonly [string, string])[] = [
    ['has quotation marks in it', `> “${words}”, she told us, and left.\n> — The editors\n`],
    ['is a callout', `> [!NOTE]\n> ${words}\n> — Mara Quill\n`],
    ['is an editor’s note', `> Editor’s note: ${words}\n> — Mara Quill\n`],
    ['is answered as a letter', `On Mon, 4 May, Mara Quill wrote:\n\n> ${words}\n`],
    ['holds another', `> > ${words}\n>\n> — Mara Quill\n`],
    ['is signed and introduced by nobody', `> ${words}\n`],
    ['stands under a label', `The mayor’s plan in short:\n\n> ${words}\n`],
  ];
  for (const [why, text] of others)
    it(`is nobody’s words where it ${why}`, () => {
      assert.deepEqual(
        quotedIn(text).filter((one) => one.endsWith(words)),
        [],
      );
    });

  it('keeps its words apart from its signature', () => {
    const kinds = parseProse(`> ${words}\n> — Mara Quill\n`, 'markdown').blocks.map(
      ({ kind, text }) => `${kind}: ${text}`,
    );
    assert.deepEqual(kinds, [`blockquote: ${words}`, 'signature: — Mara Quill']);
  });
});

describe('a draft with a block quotation', () => {
  const checker = createEditorChecker({
    sources: [
      {
        id: 'quay',
        text: 'Quay sold\n\n“The quay was sold before anybody had asked us,” said Mara Quill, the mayor of Hollin.\n\nTom Brandt, who owns a boat, disagreed. “Nobody was against the sale at the time,” Brandt said.\n',
      },
    ],
  });
  const check = (text: string, languageId = 'markdown') => {
    const { statements, findings } = checker.check({ text, languageId });
    return {
      statements: statements.map(({ kind, verdict, text: own }) => `${kind}, ${verdict}: ${own}`),
      findings: findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
    };
  };

  it('has one statement of it, and none of its signature', () => {
    assert.deepEqual(check(`> ${words}\n> — Mara Quill, mayor of Hollin\n`), {
      statements: [`quote, supported: ${words}`],
      findings: [],
    });
  });

  it('has words that differ from the source’s reported', () => {
    assert.deepEqual(check(`> ${words.replace('sold', 'leased')}\n>\n> — Mara Quill\n`), {
      statements: [`quote, contradicted: ${words.replace('sold', 'leased')}`],
      findings: ['quote-altered: leased'],
    });
  });

  it('has another speaker than the source’s reported at the signature', () => {
    assert.deepEqual(check(`> ${words}\n>\n> — Tom Brandt\n`).findings, ['quote-misattributed: Tom Brandt']);
  });

  it('is checked alike in LaTeX', () => {
    const text = `\\begin{displayquote}[Mara Quill]\n${words.replace('sold', 'leased')}\n\\end{displayquote}\n`;
    assert.deepEqual(check(text, 'latex').findings, ['quote-altered: leased']);
  });

  it('counts a quotation with marks and a signature once', () => {
    assert.deepEqual(check(`> “${words}”\n> — Mara Quill\n`).statements, [`quote, supported: “${words}”`]);
  });

  it('makes no statement of a signature or of words beside a quotation that say nothing', () => {
    assert.deepEqual(
      check(
        `— Tom Brandt, boat owner\n\nHollin, in the words of Mara Quill, was “sold before anybody had asked us”.\n`,
      ).statements,
      ['quote, supported: “sold before anybody had asked us”'],
    );
  });

  it('matches a block quotation of a source', () => {
    const own = createEditorChecker({
      sources: [
        {
          id: 'letter',
          format: 'markdown',
          text: `# A letter\n\nIt ran:\n\n> ${words}\n>\n> — Mara Quill\n`,
        },
      ],
    });
    const text = '“The quay was sold before anybody had asked us,” Tom Brandt said.\n';
    assert.deepEqual(
      own.check({ text, languageId: 'markdown' }).findings.map(({ rule }) => rule),
      ['quote-misattributed'],
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseProse } from '../../../../server/src/core/prose/parseProse';
import { citationEdits } from '../../../../server/src/features/codeActions/citationEdits';
import { citationStyles, type CitationStyle } from '../../../../server/src/workspace/settings';

const article = {
  key: '004',
  id: '004_dd43',
  title: 'Plan for a truce',
  outlet: 'Bloomberg',
  date: '2025-08-08',
  address: 'seeds/004_dd43.txt',
};

/** The draft after the words up to “|” are cited. */
function cited(
  marked: string,
  style: CitationStyle,
  languageId: 'markdown' | 'plaintext' = 'markdown',
): string | undefined {
  const end = marked.indexOf('|');
  const text = marked.replace('|', '');
  const edits = citationEdits({ text, languageId, end }, style, article);
  return edits && applied(text, edits);
}

function applied(
  text: string,
  edits: readonly { span: { start: number; end: number }; text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((draft, { span, text: by }) => draft.slice(0, span.start) + by + draft.slice(span.end), text);
}

describe('a citation', () => {
  for (const [style, said, alone] of [
    ['pandoc', '“It is so,” he said [@004]. More.\n', '“It is so.” [@004]\n'],
    [
      'link',
      '“It is so,” he said ([Bloomberg](seeds/004_dd43.txt)). More.\n',
      '“It is so.” ([Bloomberg](seeds/004_dd43.txt))\n',
    ],
    [
      'words',
      '“It is so,” he said, according to Bloomberg. More.\n',
      '“It is so,” according to Bloomberg.\n',
    ],
  ] as const) {
    it(`in the style ${style} stands at the end of the sentence`, () => {
      assert.equal(cited('“It is so,”| he said. More.\n', style), said);
    });

    it(`in the style ${style} stands behind a quotation that is a sentence`, () => {
      assert.equal(cited('“It is so.”|\n', style), alone);
    });
  }

  it('in a footnote has its mark behind the sentence and its text at the end', () => {
    assert.equal(
      cited('“It is so,”| he said. More.\n\nEnd.\n', 'footnote'),
      '“It is so,” he said.[^1] More.\n\nEnd.\n\n[^1]: “Plan for a truce”, Bloomberg, 2025-08-08, <seeds/004_dd43.txt>\n',
    );
  });

  it('in a footnote takes the next number that is free, below the notes that are there', () => {
    assert.equal(
      cited('It is so.[^1] He left.|\r\n\r\n[^1]: One.\r\n', 'footnote'),
      'It is so.[^1] He left.[^2]\r\n\r\n[^1]: One.\r\n[^2]: “Plan for a truce”, Bloomberg, 2025-08-08, <seeds/004_dd43.txt>\r\n',
    );
  });

  it('in a footnote uses the note that is there', () => {
    const once = cited('It is so.|\n\nHe left.\n', 'footnote') ?? '';
    assert.equal(
      cited(once.replace('He left.', 'He left.|'), 'footnote'),
      once.replace('He left.', 'He left.[^1]'),
    );
  });

  it('does not end a sentence at an abbreviation', () => {
    assert.equal(
      cited('He met| Gen. Keith Kellogg of the U.S. on Friday. More.', 'pandoc'),
      'He met Gen. Keith Kellogg of the U.S. on Friday [@004]. More.',
    );
  });

  it('keeps a question and its marks', () => {
    assert.equal(cited('“Is it so?”|\n', 'words'), '“Is it so?” according to Bloomberg.\n');
  });

  it('stays in its paragraph where no mark ends the sentence', () => {
    assert.equal(cited('- It is so|\n\nMore.\n', 'pandoc'), '- It is so [@004]\n\nMore.\n');
  });

  for (const style of citationStyles) {
    it(`in the style ${style} is not given twice`, () => {
      const once = cited('“It is so,”| he said.\n', style) ?? '';
      assert.equal(cited(once.replace('so,”', 'so,”|'), style), undefined);
    });
  }

  it('names the source in words in plain text, which has no links', () => {
    for (const style of ['link', 'footnote'] as const) {
      assert.equal(cited('It is so.|', style, 'plaintext'), 'It is so, according to Bloomberg.');
    }
  });

  it('never lets the article’s text become markup', () => {
    const hostile = { ...article, outlet: '[x](command:y) <b>' };
    const edits = citationEdits({ text: 'It is so.', languageId: 'markdown', end: 9 }, 'link', hostile) ?? [];
    assert.ok(!edits.some(({ text }) => /(?<!\\)\]\(command/.test(text) || /(?<!\\)<b>/.test(text)));
  });

  it('keeps every other character', () => {
    const piece = fc.constantFrom(
      'It is',
      ' so',
      '.',
      '”',
      '“',
      ' 😀',
      '\n',
      '\r\n',
      ' Mr.',
      ' e\u0301',
      '*',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1 }),
        fc.nat(),
        fc.constantFrom('pandoc', 'link'),
        (pieces, at, style) => {
          const text = pieces.join('');
          const end = at % (text.length + 1);
          const edits = citationEdits({ text, languageId: 'markdown', end }, style, article) ?? [];
          for (const { span } of edits) assert.equal(span.start, span.end);
          assert.equal(
            edits.reduce((draft, edit) => draft.replace(edit.text, ''), applied(text, edits)),
            text,
          );
        },
      ),
    );
  });

  for (const [languageId, expected] of [
    ['latex', '“It is so,” he said \\cite{004}. More.'],
    ['typst', '“It is so,” he said @004. More.'],
    ['org', '“It is so,” he said [cite:@004]. More.'],
    ['asciidoc', '“It is so,” he said cite:[004]. More.'],
    ['restructuredtext', '“It is so,” he said :cite:`004`. More.'],
    ['quarto', '“It is so,” he said [@004]. More.'],
  ] as const)
    it(`is one of ${languageId}, and is read as one`, () => {
      const text = '“It is so,” he said. More.';
      const edits = citationEdits({ text, languageId, end: text.indexOf('.') }, 'pandoc', article);
      const citing = applied(text, edits ?? []);
      assert.equal(citing, expected);
      const { blocks, citations } = parseProse(citing, languageId);
      assert.deepEqual(
        citations.map(({ target }) => target),
        ['004'],
      );
      assert.equal(blocks[0]?.text.replace(' .', '.'), text);
      assert.equal(citationEdits({ text: citing, languageId, end: 10 }, 'pandoc', article), undefined);
    });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeholder } from '../../../server/src/core/prose/blockBuilder';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import { toDocument } from '../../../server/src/core/prose/prose';
import { marked } from '../markedText';

function read(text: string) {
  return parseProse(text, 'plaintext');
}

function texts(text: string): string[] {
  return read(text).blocks.map((block) => block.text);
}

function kinds(text: string): [string, string][] {
  return read(text).blocks.map(({ kind, text: own }) => [kind, own]);
}

const wrapped = `Trump has been advocating for a 30-day ceasefire proposal,
which Ukraine accepted last week. Heavy aerial strikes went
on on Monday, he stated: “We’ll be talking about land. We’ll
be talking about power plants.”

The Kremlin declined to comment on the specific remarks, but
confirmed ongoing diplomatic efforts.`;

describe('parseProse of plain text', () => {
  describe('text with a paragraph in each line', () => {
    for (const [name, lineBreak] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
      ['the line separator', '\u2028'],
      ['the paragraph separator', '\u2029'],
    ] as const) {
      it(`ends a paragraph at ${name}`, () => {
        const { text, spans } = marked(['⟦“One,” he said.⟧', '⟦Two.⟧', '', '⟦Three.⟧', ''].join(lineBreak));
        assert.deepEqual(texts(text), ['“One,” he said.', 'Two.', 'Three.']);
        assert.deepEqual(
          read(text).blocks.map(({ span }) => span),
          spans,
        );
      });
    }

    it('drops white space around a line and reads white space inside as single spaces', () => {
      const { text, spans } = marked(' \t⟦One\u00a0 two\tthree.⟧\u00a0\n');
      const { blocks } = read(text);
      assert.deepEqual(
        blocks.map(({ text: own, span }) => [own, span]),
        [['One two three.', spans[0]]],
      );
    });

    it('drops a byte order mark', () => {
      assert.deepEqual(texts('\uFEFFOne.'), ['One.']);
    });

    it('has no prose in white space', () => {
      assert.deepEqual(texts(''), []);
      assert.deepEqual(texts(' \n\t\r\n'), []);
    });

    it('joins a line that breaks in mid-sentence to the next', () => {
      assert.deepEqual(texts('MENAFN provides the\ninformation “as is” without\nwarranty.\nNext line.'), [
        'MENAFN provides the information “as is” without warranty.',
        'Next line.',
      ]);
    });

    it('does not join a line of one word, or one that ends a sentence', () => {
      assert.deepEqual(texts('Kaynak\nfinal touches'), ['Kaynak', 'final touches']);
      assert.deepEqual(texts('He left.\nthen he came.'), ['He left.', 'then he came.']);
    });
  });

  describe('text wrapped by hand', () => {
    it('joins the lines up to an empty one', () => {
      assert.deepEqual(texts(wrapped), [
        'Trump has been advocating for a 30-day ceasefire proposal, which Ukraine accepted last week. Heavy aerial strikes went on on Monday, he stated: “We’ll be talking about land. We’ll be talking about power plants.”',
        'The Kremlin declined to comment on the specific remarks, but confirmed ongoing diplomatic efforts.',
      ]);
    });

    it('maps a quotation over two lines to both', () => {
      const text = wrapped.replaceAll('\n', '\r\n');
      const [block] = read(text).blocks;
      assert.ok(block);
      const start = block.text.indexOf('We’ll be talking about power');
      const span = toDocument(block, { start, end: start + 'We’ll be talking'.length });
      assert.equal(text.slice(span.start, span.end), 'We’ll\r\nbe talking');
    });

    it('is not text with a sentence in each line', () => {
      const lines = [
        'The minister went to Geneva for the talks on Monday.',
        'The talks were over in two hours, and he flew home.',
        'She told the committee that they had been rather good.',
        'Nobody else who was there has spoken about it so far.',
      ];
      assert.deepEqual(texts(lines.join('\n')), lines);
    });

    it('begins a paragraph at a bullet', () => {
      const text = wrapped.replace('The Kremlin', '- The Kremlin');
      assert.deepEqual(
        kinds(text).map(([kind]) => kind),
        ['paragraph', 'listItem'],
      );
    });
  });

  describe('bullets', () => {
    for (const mark of ['-', '•', '*', '·', '–', '‣', '1.', '12)', '(3)']) {
      it(`drops “${mark}” from the text and keeps it in the span`, () => {
        const { text, spans } = marked(`  ⟦${mark} “Ironclad” guarantees.⟧`);
        const [block] = read(text).blocks;
        assert.deepEqual(
          [block?.kind, block?.depth, block?.text, block?.span],
          ['listItem', 1, '“Ironclad” guarantees.', spans[0]],
        );
      });
    }

    it('need a space after them', () => {
      assert.deepEqual(texts('-5 degrees.\n1.5 million people.'), ['-5 degrees.', '1.5 million people.']);
    });

    it('are not years', () => {
      assert.deepEqual(kinds('2014. It was the year.'), [['paragraph', '2014. It was the year.']]);
    });

    it('are not dashes before signatures', () => {
      assert.deepEqual(texts('“It is over.”\n— Anna Kelly'), ['“It is over.”', '— Anna Kelly']);
    });
  });

  describe('headings', () => {
    it('are short lines without the end of a sentence and without a quotation', () => {
      assert.deepEqual(kinds('Freeze the war\nThe agreement aims to freeze the war.'), [
        ['heading', 'Freeze the war'],
        ['paragraph', 'The agreement aims to freeze the war.'],
      ]);
    });

    it('are not lines with a quotation', () => {
      assert.deepEqual(kinds('“Without Ukraine it is impossible,” he said'), [
        ['paragraph', '“Without Ukraine it is impossible,” he said'],
      ]);
    });

    it('are not long lines', () => {
      const line = 'word '.repeat(30).trim();
      assert.deepEqual(kinds(line), [['paragraph', line]]);
    });
  });

  describe('addresses and citations', () => {
    it('replaces an address by a placeholder, without the punctuation after it', () => {
      const text = 'See https://a.example/b?c=d. And (www.e.example), too.';
      assert.deepEqual(texts(text), [`See ${placeholder}. And (${placeholder}), too.`]);
      assert.deepEqual(
        read(text).citations.map(({ kind, target }) => [kind, target]),
        [
          ['link', 'https://a.example/b?c=d'],
          ['link', 'www.e.example'],
        ],
      );
    });

    it('drops citations and footnote references and keeps insertions', () => {
      const { text, spans } = marked('He said so ⟦[@000; @001]⟧ and “[Mr. Trump] will”.⟦[^1]⟧');
      assert.deepEqual(texts(text), ['He said so and “[Mr. Trump] will”.']);
      assert.deepEqual(
        read(text).citations.map(({ kind, target, span }) => [kind, target, span]),
        [
          ['key', '000', spans[0]],
          ['key', '001', spans[0]],
          ['footnote', '1', spans[1]],
        ],
      );
    });
  });

  it('keeps emphasis, entities and code as they are', () => {
    assert.deepEqual(texts('It is *not* &amp; `this`.'), ['It is *not* &amp; `this`.']);
  });

  it('maps every word of any text to that word', () => {
    const piece = fc.constantFrom(
      'word ',
      '“a”',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '- ',
      'https://x.y ',
      '[@a]',
      'é👩',
      '\ud800',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const block of read(text).blocks) {
          for (const match of block.text.matchAll(/[^\s\uFFFC]+/gu)) {
            const span = toDocument(block, { start: match.index, end: match.index + match[0].length });
            assert.equal(text.slice(span.start, span.end).replace(/\[@a\]/gu, ''), match[0]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

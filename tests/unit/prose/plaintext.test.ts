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

describe('a plain text as prose', () => {
  describe('a paragraph a line', () => {
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

    it('leaves the white space around a line out and reads that inside as single spaces', () => {
      const { text, spans } = marked(' \t⟦One\u00a0 two\tthree.⟧\u00a0\n');
      const { blocks } = read(text);
      assert.deepEqual(
        blocks.map(({ text: own, span }) => [own, span]),
        [['One two three.', spans[0]]],
      );
    });

    it('leaves a byte order mark out', () => {
      assert.deepEqual(texts('\uFEFFOne.'), ['One.']);
    });

    it('knows no prose where there are no words', () => {
      assert.deepEqual(texts(''), []);
      assert.deepEqual(texts(' \n\t\r\n'), []);
    });

    it('goes on over a line that breaks in mid-sentence', () => {
      assert.deepEqual(texts('MENAFN provides the\ninformation “as is” without\nwarranty.\nNext line.'), [
        'MENAFN provides the information “as is” without warranty.',
        'Next line.',
      ]);
    });

    it('does not go on from a line of one word, or one that ends a sentence', () => {
      assert.deepEqual(texts('Kaynak\nfinal touches'), ['Kaynak', 'final touches']);
      assert.deepEqual(texts('He left.\nthen he came.'), ['He left.', 'then he came.']);
    });
  });

  describe('text wrapped by hand', () => {
    it('makes one paragraph of the lines up to an empty one', () => {
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

    it('is not what has a sentence a line, of whatever length', () => {
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
      it(`leaves “${mark}” out of the text and keeps it in the span`, () => {
        const { text, spans } = marked(`  ⟦${mark} “Ironclad” guarantees.⟧`);
        const [block] = read(text).blocks;
        assert.deepEqual(
          [block?.kind, block?.depth, block?.text, block?.span],
          ['listItem', 1, '“Ironclad” guarantees.', spans[0]],
        );
      });
    }

    it('is no bullet without a space after it', () => {
      assert.deepEqual(texts('-5 degrees.\n1.5 million people.'), ['-5 degrees.', '1.5 million people.']);
    });

    it('is no year', () => {
      assert.deepEqual(kinds('2014. It was the year.'), [['paragraph', '2014. It was the year.']]);
    });

    it('is no dash before a signature', () => {
      assert.deepEqual(texts('“It is over.”\n— Anna Kelly'), ['“It is over.”', '— Anna Kelly']);
    });
  });

  describe('headings', () => {
    it('are short lines that end no sentence and quote nobody', () => {
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
    it('puts a placeholder for an address, without the punctuation after it', () => {
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

    it('takes citations and footnote references out and keeps insertions', () => {
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

  it('reads no markup: emphasis, entities and code stand as they are', () => {
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

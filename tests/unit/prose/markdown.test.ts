import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeholder } from '../../../server/src/core/prose/blockBuilder';
import { parseProse } from '../../../server/src/core/prose/parseProse';
import { toDocument } from '../../../server/src/core/prose/prose';
import type { Block } from '../../../server/src/core/prose/prose';
import { marked } from '../markedText';

function read(text: string) {
  return parseProse(text, 'markdown');
}

function texts(text: string): string[] {
  return read(text).blocks.map((block) => block.text);
}

function kinds(text: string): [string, number, string][] {
  return read(text).blocks.map(({ kind, depth, text: own }) => [kind, depth, own]);
}

/** Text of the document in the place of words of a block. */
function inDocument(text: string, words: string): string {
  for (const block of read(text).blocks) {
    const start = block.text.indexOf(words);
    if (start < 0) continue;
    const span = toDocument(block, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  }
  throw new Error(`no block has “${words}”`);
}

function citations(text: string): [string, string, string][] {
  return read(text).citations.map(({ kind, target, span }) => [
    kind,
    target,
    text.slice(span.start, span.end),
  ]);
}

function onlyBlock(text: string): Block {
  const { blocks } = read(text);
  assert.equal(blocks.length, 1);
  const [block] = blocks;
  assert.ok(block);
  return block;
}

describe('parseProse of Markdown', () => {
  describe('emphasis', () => {
    it('drops the marks', () => {
      assert.deepEqual(texts('He said “*totally* **fake** ~~old~~ ***bad*** news”.'), [
        'He said “totally fake old bad news”.',
      ]);
    });

    it('keeps characters that only look like emphasis', () => {
      assert.deepEqual(texts('5 * 3 and snake_case_word'), ['5 * 3 and snake_case_word']);
    });

    it('maps a quotation that emphasis cuts through to all of its markup', () => {
      assert.equal(inDocument('He said “*total* fake” news.', '“total fake”'), '“*total* fake”');
    });

    it('maps a word in emphasis to the word without its marks', () => {
      assert.equal(inDocument('He said “**total** fake”.', 'total'), 'total');
    });
  });

  describe('links and images', () => {
    it('keeps the text of a link and drops its target and title', () => {
      const text = 'See [the *full* text](https://a.example/b "Title “x”") here.';
      assert.deepEqual(texts(text), ['See the full text here.']);
      assert.deepEqual(citations(text), [
        ['link', 'https://a.example/b', '[the *full* text](https://a.example/b "Title “x”")'],
      ]);
    });

    for (const [form, reference] of [
      ['full', '[the text][Ref  One]'],
      ['collapsed', '[ref one][]'],
      ['shortcut', '[Ref one]'],
    ] as const) {
      it(`gives a ${form} reference link the target of its definition`, () => {
        const text = `See ${reference} here.\n\n[ref one]: <https://a.example/b> "Title"`;
        assert.deepEqual(citations(text), [['link', 'https://a.example/b', reference]]);
        assert.ok(!/[[\]]/u.test(texts(text).join()), texts(text).join());
      });
    }

    it('reads a link without a target as a link', () => {
      assert.deepEqual(texts('An [empty]() link.'), ['An empty link.']);
    });

    it('replaces a bare address by a placeholder', () => {
      assert.deepEqual(texts('At <https://a.example>, www.b.example and https://c.example/d.'), [
        `At ${placeholder}, ${placeholder} and ${placeholder}.`,
      ]);
      assert.deepEqual(
        read('At <https://a.example> too.').citations.map(({ target }) => target),
        ['https://a.example'],
      );
    });

    it('drops images with their alternative text', () => {
      assert.deepEqual(texts('Before ![“alt” text](a.png) after. [![x](b.png)](https://a.example) End.'), [
        'Before after. End.',
      ]);
    });

    it('drops link definitions', () => {
      assert.deepEqual(texts('Text.\n\n[“a”]: https://a.example “b”'), ['Text.', '[“a”]: ￼ “b”']);
      assert.deepEqual(texts('Text.\n\n[a]: https://a.example "b"'), ['Text.']);
    });
  });

  describe('square brackets', () => {
    it('keeps an insertion in a quotation', () => {
      const text = '“[Mr. Trump] will follow through,” and “[*sic*]”.';
      assert.deepEqual(texts(text), ['“[Mr. Trump] will follow through,” and “[sic]”.']);
      assert.deepEqual(citations(text), []);
    });

    it('keeps brackets around an address', () => {
      assert.deepEqual(texts('[see https://a.example]'), [`[see ${placeholder}]`]);
    });

    it('drops citations by key, and lists each key', () => {
      const text = 'He said so [see @000, p. 3; @001-x].';
      assert.deepEqual(texts(text), ['He said so .']);
      assert.deepEqual(citations(text), [
        ['key', '000', '[see @000, p. 3; @001-x]'],
        ['key', '001-x', '[see @000, p. 3; @001-x]'],
      ]);
    });

    it('drops the reference to a footnote and reads the text of the footnote', () => {
      const text = 'He said so.[^1]\n\n[^1]: The “report”, p. 3.';
      assert.deepEqual(texts(text), ['He said so.', 'The “report”, p. 3.']);
      assert.deepEqual(citations(text), [['footnote', '1', '[^1]']]);
    });

    it('reads a footnote of one address or word as a footnote', () => {
      for (const note of ['https://a.example', 'Bloomberg']) {
        assert.deepEqual(citations(`He said so.[^1]\n\n[^1]: ${note}`), [['footnote', '1', '[^1]']]);
        assert.equal(texts(`He said so.[^1]\n\n[^1]: ${note}`)[0], 'He said so.');
      }
    });
  });

  describe('code, HTML and comments', () => {
    it('replaces inline code by a placeholder', () => {
      assert.deepEqual(texts('Run `say “hello”` now.'), [`Run ${placeholder} now.`]);
    });

    it('drops fenced and indented code', () => {
      assert.deepEqual(texts('```js\n“a”\n```\n\n~~~\n“b”\n~~~\n\n    “c”\n\nText.'), ['Text.']);
    });

    it('drops blocks of HTML', () => {
      assert.deepEqual(texts('<div>\n“a”\n</div>\n\nText.'), ['Text.']);
    });

    it('drops the tags of inline HTML and keeps their content', () => {
      assert.deepEqual(texts('He said <b>“no”</b>.'), ['He said “no”.']);
    });

    it('reads <br> as a space', () => {
      assert.deepEqual(texts('one<br>two<BR/>three'), ['one two three']);
    });

    it('drops comments, inline and over several paragraphs', () => {
      assert.deepEqual(texts('One <!-- “a” --> two.\n\n<!-- “b”\n\n“c” -->\n\nThree.'), [
        'One two.',
        'Three.',
      ]);
    });
  });

  describe('characters', () => {
    it('decodes entities and maps them back whole', () => {
      const text = 'It&rsquo;s &ldquo;fake&rdquo; &#8220;news&#x201D; &amp; more';
      assert.deepEqual(texts(text), ['It’s “fake” “news” & more']);
      assert.equal(inDocument(text, '“fake”'), '&ldquo;fake&rdquo;');
      assert.equal(inDocument(text, 'fake'), 'fake');
      assert.equal(inDocument(text, 'It’s'), 'It&rsquo;s');
    });

    it('keeps an ampersand that begins no entity', () => {
      assert.deepEqual(texts('AT&T &bogus; &#8220'), ['AT&T &bogus; &#8220']);
    });

    it('drops the backslash of an escape, also from the range', () => {
      assert.deepEqual(texts('\\*stars\\* and \\"marks\\"'), ['*stars* and "marks"']);
      assert.equal(inDocument('He said \\"no\\" twice', 'no'), 'no');
    });

    it('reads any white space as one space', () => {
      assert.deepEqual(texts('a\u00a0&nbsp; b\tc\u2009d'), ['a b c d']);
    });

    it('counts offsets in UTF-16 units beside emoji and combining marks', () => {
      const { text, spans } = marked('👩‍👩‍👧 e\u0301te\u0301 𝔘 he said ⟦“no”⟧.');
      const block = onlyBlock(text);
      const start = block.text.indexOf('“');
      assert.deepEqual(toDocument(block, { start, end: start + 4 }), spans[0]);
    });
  });

  describe('lines', () => {
    it('reads soft and hard line breaks as a space', () => {
      assert.deepEqual(texts('one\ntwo  \nthree\\\nfour'), ['one two three four']);
    });

    it('maps words around a line break to a range with the line break', () => {
      assert.equal(inDocument('one  \n   two', 'one two'), 'one  \n   two');
    });

    for (const [name, lineBreak] of [
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      it(`reads ${name} as it reads LF`, () => {
        const text =
          '---\ntitle: T\n---\n# Head\n\nOne “two\nthree”\\\nfour.\n\n| a | b |\n|---|---|\n| c | d |\n\n> e\n> f\n\n- g\n- h\n\n```\ncode\n```\n\nSetext\n---\n\nA [ref].[^1]\n\n[ref]: x\n\n[^1]: Note';
        const other = text.replaceAll('\n', lineBreak);
        assert.deepEqual(kinds(other), kinds(text));
        assert.equal(inDocument(other, '“two three” four'), `“two${lineBreak}three”\\${lineBreak}four`);
        assert.deepEqual(citations(other), citations(text));
      });
    }

    it('ends the span of a block before the line break', () => {
      const { text, spans } = marked('⟦One\r\ntwo⟧\r\n\r\n⟦Three⟧\r\n');
      assert.deepEqual(
        read(text).blocks.map(({ span }) => span),
        spans,
      );
    });
  });

  describe('blocks', () => {
    it('distinguishes headings, paragraphs, list items, block quotations and table cells', () => {
      assert.deepEqual(
        kinds(
          '# A #\n\nB\n---\n\nC\n\n- D\n  - E\n\n1. F\n\n> G\n>\n> > H\n\n| I | J |\n|--|--|\n| K | “L” |',
        ),
        [
          ['heading', 0, 'A'],
          ['heading', 0, 'B'],
          ['paragraph', 0, 'C'],
          ['listItem', 1, 'D'],
          ['listItem', 2, 'E'],
          ['listItem', 1, 'F'],
          ['blockquote', 1, 'G'],
          ['blockquote', 2, 'H'],
          ['cell', 0, 'I'],
          ['cell', 0, 'J'],
          ['cell', 0, 'K'],
          ['cell', 0, '“L”'],
        ],
      );
    });

    it('drops the marks of a block quotation between its lines', () => {
      assert.deepEqual(texts('> “We will\n> not,” he said.'), ['“We will not,” he said.']);
    });

    it('drops the box of a task', () => {
      assert.deepEqual(texts('- [x] done\n- [ ] to do'), ['done', 'to do']);
    });

    it('reads an escaped bar in a cell as a bar', () => {
      assert.equal(texts('| a |\n|---|\n| x \\| y |')[1], 'x | y');
    });

    it('has no prose in a rule or an empty document', () => {
      assert.deepEqual(texts('***\n\n___\n'), []);
      assert.deepEqual(texts(''), []);
    });
  });

  describe('front matter', () => {
    it('is no prose; its span ends with its last line', () => {
      const { text, spans } = marked('⟦---\ntitle: “x”\n---\n⟧\nText.');
      assert.deepEqual(texts(text), ['Text.']);
      assert.deepEqual(read(text).frontMatter, spans[0]);
    });

    it('may begin with a byte order mark, have CRLF and be empty', () => {
      for (const text of [
        '\uFEFF---\r\ntitle: x\r\n---\r\nText.',
        '---\n---\nText.',
        '---\na: 1\n...\nText.',
      ])
        assert.deepEqual(texts(text), ['Text.'], JSON.stringify(text));
    });

    it('is not text between two rules', () => {
      assert.deepEqual(texts('---\n\nThe first section.\n\n---\n\nThe second.'), [
        'The first section.',
        'The second.',
      ]);
      assert.deepEqual(texts('---\n# The first\n\nIt says: yes.\n\n---\n'), ['The first', 'It says: yes.']);
    });

    it('is prose without a second fence', () => {
      assert.deepEqual(texts('---\n\ntitle: x\n\nText.'), ['title: x', 'Text.']);
    });
  });

  describe('any text', () => {
    const piece = fc.constantFrom(
      ...'* _ ** ~~ ` ``` [ ] ( ) ![ ]( [^1] [@a] <b> <!-- --> & &amp; \\ \\\n > - 1. # | |-|-| --- “ ” " \' a é 👩 \u0301 \ud800 word'
        .split(' ')
        .concat(['\n', '\r\n', '\r', '\n\n', '  ', '    ', '\t', '\u00a0']),
    );
    const document = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

    it('has the document’s own text in every run of equal length', () => {
      fc.assert(
        fc.property(document, (text) => {
          for (const block of read(text).blocks) {
            for (const { at, length, source, sourceLength } of block.runs) {
              if (length !== sourceLength) continue;
              // A line break is a space of the block.
              const there = text.slice(source, source + sourceLength).replace(/\s/gu, ' ');
              const own = block.text.slice(at, at + length);
              if (own !== placeholder) assert.ok(there.startsWith(own), JSON.stringify(text));
            }
          }
        }),
        { numRuns: 300 },
      );
    });

    it('has blocks, citations and runs in ascending order', () => {
      fc.assert(
        fc.property(document, (text) => {
          const { blocks, citations: found } = read(text);
          let last = 0;
          for (const { span, runs, text: own } of blocks) {
            assert.ok(span.start >= last && span.end <= text.length, JSON.stringify(text));
            last = span.start;
            let at = 0;
            let source = span.start;
            for (const run of runs) {
              assert.equal(run.at, at);
              assert.ok(
                run.source >= source && run.source + run.sourceLength <= span.end,
                JSON.stringify(text),
              );
              at += run.length;
              source = run.source + run.sourceLength;
            }
            assert.ok(own.length <= at);
          }
          for (const { span } of found) assert.ok(span.start < span.end && span.end <= text.length);
        }),
        { numRuns: 300 },
      );
    });

    it('has the same prose with CRLF as with LF', () => {
      fc.assert(
        fc.property(document, (text) => {
          const unix = text.replace(/\r\n?/gu, '\n');
          assert.deepEqual(kinds(unix.replaceAll('\n', '\r\n')), kinds(unix), JSON.stringify(unix));
        }),
        { numRuns: 300 },
      );
    });

    it('reads a block quotation of 150,000 paragraphs', () => {
      assert.equal(read('> a\n>\n'.repeat(150_000)).blocks.length, 150_000);
    });

    for (const [name, text] of Object.entries({
      'block quotations in block quotations': '>'.repeat(20_000) + 'x',
      'lists in lists': '- '.repeat(20_000) + 'x',
      'emphasis in emphasis': '*'.repeat(20_000) + 'x' + '*'.repeat(20_000),
      'open brackets': '['.repeat(20_000),
      'links that never end': '[a](b'.repeat(20_000),
      'a million spaces': ' '.repeat(1_000_000) + 'x',
    })) {
      it(`reads ${name}`, () => {
        assert.ok(read(text).blocks.length <= 1);
      });
    }
  });
});

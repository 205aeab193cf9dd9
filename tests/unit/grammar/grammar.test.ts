import assert from 'node:assert/strict';
import { type Scoped, ScopeReader } from './scopes';

const double = ['meta.quotation', 'string.quoted.double'];
const single = ['meta.quotation', 'string.quoted.single'];
const begin = 'punctuation.definition.quotation.begin';
const end = 'punctuation.definition.quotation.end';

/** A closed quotation: its opening mark, its words, its closing mark. */
function quotation(marked: string, scopes = double): Scoped[] {
  return [
    [marked.slice(0, 1), ...scopes, begin],
    [marked.slice(1, -1), ...scopes],
    [marked.slice(-1), ...scopes, end],
  ];
}

/** A quotation that nothing closes. */
function unclosed(marked: string): Scoped[] {
  return [
    [marked.slice(0, 1), ...double, begin],
    [marked.slice(1), ...double],
  ];
}

const cue = (words: string): Scoped => [words, 'keyword.other.attribution'];
const hedge = (words: string): Scoped => [words, 'storage.modifier.hedge'];

describe('the grammars', () => {
  let reader: ScopeReader;

  before(async () => {
    reader = await ScopeReader.load();
  });

  const languages = ['markdown', 'plaintext'] as const;

  for (const languageId of languages) {
    const scopes = (text: string): Scoped[] => reader.scopes(languageId, text);

    describe(`in ${languageId}`, () => {
      it('scope a quotation in curly marks and the cue beside it', () => {
        assert.deepEqual(scopes('He said, “We will go,” then left.'), [
          cue('said'),
          ...quotation('“We will go,”'),
        ]);
      });

      it('scope a quotation in straight marks', () => {
        assert.deepEqual(scopes('"Yes," she told him, "and soon."'), [
          ...quotation('"Yes,"'),
          cue('told'),
          ...quotation('"and soon."'),
        ]);
      });

      it('scope single marks inside of double ones, and no apostrophe', () => {
        const nested = [...double, 'string.quoted.single'];
        assert.deepEqual(scopes('“The soldiers’ wives say ‘don’t go,’ now”'), [
          ['“', ...double, begin],
          ['The soldiers’ wives say ', ...double],
          ['‘', ...nested, begin],
          ['don’t go,', ...nested],
          ['’', ...nested, end],
          [' now', ...double],
          ['”', ...double, end],
        ]);
        assert.deepEqual(scopes(`"I don't say 'go' now"`), [
          ['"', ...double, begin],
          ["I don't say ", ...double],
          ["'", ...nested, begin],
          ['go', ...nested],
          ["'", ...nested, end],
          [' now', ...double],
          ['"', ...double, end],
        ]);
      });

      it('scope a quotation in single curly marks', () => {
        assert.deepEqual(scopes('‘I don’t know,’ he said of the soldiers’ boots.'), [
          ...quotation('‘I don’t know,’', single),
          cue('said'),
        ]);
      });

      it('take inches and an apostrophe for no quotation', () => {
        assert.deepEqual(scopes('A 6" nail, 5\'10" tall, the boys’ own, rock ’n’ roll'), []);
      });

      it('let a quotation run over the lines of a paragraph', () => {
        assert.deepEqual(scopes('He “goes\nout” so'), [
          ['“', ...double, begin],
          ['goes', ...double],
          ['out', ...double],
          ['”', ...double, end],
        ]);
      });

      it('end an unclosed quotation with its paragraph', () => {
        assert.deepEqual(scopes('He “goes\n\nand she said'), [...unclosed('“goes'), cue('said')]);
        assert.deepEqual(scopes('He "goes\n  \nand she said'), [...unclosed('"goes'), cue('said')]);
      });

      it('end an unclosed quotation with the line before a list or a heading', () => {
        assert.deepEqual(scopes('He “goes\n- she said'), [...unclosed('“goes'), cue('said')]);
        assert.deepEqual(scopes('He “goes\n# She said'), [...unclosed('“goes'), cue('said')]);
      });

      it('end an unclosed quotation with its line where lines are not wrapped', () => {
        const long = 'long '.repeat(25);
        assert.deepEqual(scopes(`“${long}\nshe said`), [...unclosed(`“${long}`), cue('said')]);
      });

      it('scope cues of several words and of any form', () => {
        assert.deepEqual(scopes('According to him, quoted as saying; denies, adding, CONFIRMED'), [
          cue('According to'),
          cue('quoted as saying'),
          cue('denies'),
          cue('CONFIRMED'),
        ]);
      });

      it('take no part of a word for a cue', () => {
        assert.deepEqual(scopes('unsaid, he-said, saidest, said’s, told_you'), []);
      });

      it('scope hedges', () => {
        assert.deepEqual(scopes('Allegedly he is understood to agree and could go; was said to'), [
          hedge('Allegedly'),
          hedge('is understood to'),
          hedge('could'),
          hedge('was said to'),
        ]);
      });

      it('take the month of May for no hedge', () => {
        assert.deepEqual(scopes('He may go in May.'), [hedge('may')]);
      });

      it('scope no cue and no hedge inside of a quotation', () => {
        assert.deepEqual(scopes('“He allegedly said so”'), quotation('“He allegedly said so”'));
      });

      it('scope citations, their keys and their brackets', () => {
        assert.deepEqual(scopes('So it is [see @003, p. 4; @b_c.].'), [
          ['[', 'meta.citation', 'punctuation.definition.citation.begin'],
          ['see ', 'meta.citation'],
          ['@003', 'meta.citation', 'variable.other.citation'],
          [', p. 4; ', 'meta.citation'],
          ['@b_c', 'meta.citation', 'variable.other.citation'],
          ['.', 'meta.citation'],
          [']', 'meta.citation', 'punctuation.definition.citation.end'],
        ]);
      });

      it('take an e-mail address in brackets for no citation', () => {
        assert.deepEqual(scopes('[a@b.example]'), []);
      });

      it('scope nothing in an address', () => {
        assert.deepEqual(scopes('See https://a.example/he/said/“so” now'), quotation('“so”'));
      });
    });
  }

  describe('in Markdown only', () => {
    const scopes = (text: string): Scoped[] => reader.scopes('markdown', text);

    it('scope nothing in code, raw blocks, front matter and comments', () => {
      assert.deepEqual(scopes('Run `say "said"` now'), []);
      assert.deepEqual(scopes('```\n"a" said [@b]\n```'), []);
      assert.deepEqual(scopes('~~~ js\n"a" said\n~~~'), []);
      assert.deepEqual(scopes('    "a" said'), []);
      assert.deepEqual(scopes('---\ntitle: "He said"\n---\n'), []);
      assert.deepEqual(scopes('<!-- "a" said -->'), []);
    });

    it('scope nothing in the target and title of a link, and its text as usual', () => {
      assert.deepEqual(scopes('[“so”](https://a.example/said "he said")'), quotation('“so”'));
      assert.deepEqual(scopes('[a]: https://a.example/said "he said"'), []);
      assert.deepEqual(scopes('<https://a.example/said>'), []);
    });

    it('scope nothing in the attributes of a tag', () => {
      assert.deepEqual(scopes('So <b title="he said">it</b> is'), []);
    });

    it('take an escaped mark for a mark, as Markdown renders it', () => {
      assert.deepEqual(scopes('a \\"b\\" c'), quotation('"b\\"'));
    });

    it('scope quotations in headings, lists, block quotations and tables', () => {
      assert.deepEqual(scopes('## He: “No”'), quotation('“No”'));
      assert.deepEqual(scopes('1. He: “No”'), quotation('“No”'));
      assert.deepEqual(scopes('> He: “No”'), quotation('“No”'));
      assert.deepEqual(scopes('| He | “No” |\n| --- | --- |'), quotation('“No”'));
    });

    it('let a quotation run over the lines of a list item and of a block quotation', () => {
      const parts: Scoped[] = [
        ['“', ...double, begin],
        ['a', ...double],
        ['b', ...double],
        ['”', ...double, end],
      ];
      assert.deepEqual(scopes('- “a\n  b” c'), parts);
      assert.deepEqual(scopes('> “a\n> b” c'), parts);
    });

    it('leave the markup inside of a quotation to Markdown', () => {
      assert.deepEqual(reader.allScopes('markdown', '“a *b*”').slice(2, 5), [
        ...['*', 'b', '*'].map((text, index) => [
          text,
          ...['text.html.markdown', 'meta.paragraph.markdown', ...double, 'markup.italic.markdown'],
          ...(index === 1 ? [] : ['punctuation.definition.italic.markdown']),
        ]),
      ]);
    });

    it('leave the markup after a quotation, a cue or a hedge that begins the line to Markdown', () => {
      for (const start of ['“Yes” ', 'Told ', 'Allegedly ', '“Open\nand closed” ']) {
        assert.deepEqual(
          reader.allScopes('markdown', `${start}*b*`).at(-2),
          ['b', 'text.html.markdown', 'meta.paragraph.markdown', 'markup.italic.markdown'],
          start,
        );
      }
    });

    it('leave the blocks after a paragraph with an open quotation to Markdown', () => {
      const last = (text: string): Scoped | undefined => reader.allScopes('markdown', text).at(-1);
      assert.deepEqual(last('“a\n```\nb'), ['b', 'text.html.markdown', 'markup.fenced_code.block.markdown']);
      assert.deepEqual(last('“a\n> b'), [
        'b',
        'text.html.markdown',
        'markup.quote.markdown',
        'meta.paragraph.markdown',
      ]);
      assert.deepEqual(last('> “a\n>\n> b'), [
        ...(['b', 'text.html.markdown', 'markup.quote.markdown', 'meta.paragraph.markdown'] as const),
      ]);
    });
  });

  it('leave plain text without scopes where there is nothing to scope', () => {
    assert.deepEqual(reader.allScopes('plaintext', 'Milk, *bread* `x`'), [
      ['Milk, *bread* `x`', 'text.plain'],
    ]);
  });
});

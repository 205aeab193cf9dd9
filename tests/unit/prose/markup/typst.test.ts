import assert from 'node:assert/strict';
import { blocksOf, citedIn } from './blocksOf';

describe('the prose of a Typst document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'has no statements',
      '#import "a.typ": b\n#set page(\n  width: 1cm,\n)\n#let f(x) = {\n  x\n\n}\nText.',
      ['Text.'],
    ],
    [
      'has headings apart from their text',
      '= The quay <quay>\nIt is open.',
      ['heading: The quay', 'It is open.'],
    ],
    ['has no comments', 'The quay // not the pier\nis /* not\nnow */ open.', ['The quay is open.']],
    [
      'has the content of functions',
      'The #emph[mayor], #text(fill: red)[Mara #strong[Quill]], left.',
      ['The mayor, Mara Quill, left.'],
    ],
    ['has no footnotes', 'It is open.#footnote[See #emph[it].] It stays.', ['It is open. It stays.']],
    [
      'has no marks',
      'A *bold* and _leaning_ word of snake_case.',
      ['A bold and leaning word of snake_case.'],
    ],
    [
      'has a word for formulas, code and references',
      'Of $x^2$, `a_b` and @fig-quay we know.',
      ['Of □, □ and □ we know.'],
    ],
    ['has what escapes print', 'It cost 5\\$ and 6\\#~more---then.', ['It cost 5$ and 6# more—then.']],
    [
      'has items of lists',
      '+ One.\n+ Two.\n- Three.',
      ['listItem: One.', 'listItem: Two.', 'listItem: Three.'],
    ],
    ['keeps an address whole', 'See https://a.org/b_c_d for it.', ['See □ for it.']],
    [
      'goes on where a bracket is forgotten',
      'The #emph[quay is open.\n\nIt stays.',
      ['The [quay is open.', 'It stays.'],
    ],
  ];
  for (const [what, text, blocks] of cases)
    it(what, () => {
      assert.deepEqual(blocksOf(text, 'typst'), blocks);
    });

  it('cites', () => {
    assert.deepEqual(
      citedIn('It is @000[p. 3]. So @quay. #cite(<pier>) #link("https://a.org")[Here].', 'typst'),
      [
        'key 000: @000[p. 3]',
        'key quay: @quay',
        'key pier: #cite(<pier>)',
        'link https://a.org: #link("https://a.org")',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { blocksOf, citedIn } from './blocksOf';

describe('the prose of an Org document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['has no keywords', '#+TITLE: The quay\n#+AUTHOR: Quill\n\nText.', ['Text.']],
    [
      'has headings without their tags',
      '** TODO [#A] The quay :news:town:\nIt is open.',
      ['heading: The quay', 'It is open.'],
    ],
    [
      'has no planning and drawers',
      '* Quay\nSCHEDULED: <2026-01-01 Thu>\n:PROPERTIES:\n:ID: a b\n:END:\nOpen.',
      ['heading: Quay', 'Open.'],
    ],
    ['has no code', 'A.\n#+begin_src js\nlet x = 1;\n\n* y\n#+END_SRC\nB.', ['A.', 'B.']],
    ['has quotations', '#+BEGIN_QUOTE\nWe stay.\n#+END_QUOTE', ['blockquote: We stay.']],
    ['has no comments and tables', 'A.\n# not this\n| a | b |\nB.', ['A.', 'B.']],
    ['has the text of links', 'See [[https://a.org][the site]], [[file:b.org]].', ['See the site, □.']],
    [
      'has no marks',
      'A *bold* and /leaning, _under_/ word; ~code~ and =x y=.',
      ['A bold and leaning, under word; □ and □.'],
    ],
    [
      'keeps marks that mark nothing',
      'Either/or, 2 * 3, a = b, snake_case.',
      ['Either/or, 2 * 3, a = b, snake_case.'],
    ],
    ['has no footnotes', 'It is open[fn:1], as said[fn:: By whom?].', ['It is open, as said.']],
    ['has items of lists', '- One.\n- Two.', ['listItem: One.', 'listItem: Two.']],
  ];
  for (const [what, text, blocks] of cases)
    it(what, () => {
      assert.deepEqual(blocksOf(text, 'org'), blocks);
    });

  it('cites', () => {
    assert.deepEqual(citedIn('It is [cite:see @000 p. 3;@quay]. [[https://a.org][Here]].', 'org'), [
      'key 000: [cite:see @000 p. 3;@quay]',
      'key quay: [cite:see @000 p. 3;@quay]',
      'link https://a.org: [[https://a.org][Here]]',
    ]);
  });
});

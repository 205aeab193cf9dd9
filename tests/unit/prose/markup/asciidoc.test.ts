import assert from 'node:assert/strict';
import { blocksOf, citedIn } from './blocksOf';

describe('the prose of an AsciiDoc document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['has no attributes', ':toc: left\n:!sectids:\n[quote, Mara Quill]\nWe stay.', ['blockquote: We stay.']],
    ['has headings apart from their text', '== The quay\nIt is open.', ['heading: The quay', 'It is open.']],
    ['has titles of blocks', '.The quay\nIt is open.', ['heading: The quay', 'It is open.']],
    [
      'has no comments',
      'The quay\n// not the pier\nis open.\n\n////\nNot\n\nthis.\n////\nMore.',
      ['The quay is open.', 'More.'],
    ],
    ['has no code', 'A.\n[source,js]\n----\nlet x;\n====\n----\nB.\n....\nc\n....', ['A.', 'B.']],
    ['has no tables', 'A.\n|===\n| a | b\n|===\nB.', ['A.', 'B.']],
    [
      'has what stands in blocks of quotations and examples',
      '____\nWe stay.\n____\n====\nIt is open.\n====',
      ['blockquote: We stay.', 'It is open.'],
    ],
    ['has no images', 'A.\nimage::a.png[The quay]\nB image:b.png[c] C.', ['A.', 'B C.']],
    [
      'has the text of links',
      'See https://a.org/b[the site], link:c.html[c], <<d,the d>> and <<e>>.',
      ['See the site, c, the d and □.'],
    ],
    ['has no footnotes', 'It is open.footnote:[See [it\\].] It stays.', ['It is open. It stays.']],
    [
      'has no marks',
      'A *bold*, _leaning_ and **u**nconstrained `code` of snake_case.',
      ['A bold, leaning and **u**nconstrained □ of snake_case.'],
    ],
    ['has quotation marks', 'He said, "`We \'`stay`\' here.`"', ['He said, “We ‘stay’ here.”']],
    ['has what attributes print', 'At{nbsp}last {release} -- here.', ['At last □ — here.']],
    ['has the text of admonitions', 'NOTE: It is open.', ['It is open.']],
    [
      'has items of lists',
      '* One.\n** Two.\n. Three.\n- Four.',
      ['listItem: One.', 'listItem: Two.', 'listItem: Three.', 'listItem: Four.'],
    ],
  ];
  for (const [what, text, blocks] of cases)
    it(what, () => {
      assert.deepEqual(blocksOf(text, 'asciidoc'), blocks);
    });

  it('cites', () => {
    assert.deepEqual(citedIn('It is cite:[000]. https://a.org[Here].', 'asciidoc'), [
      'key 000: cite:[000]',
      'link https://a.org: https://a.org[Here]',
    ]);
  });
});

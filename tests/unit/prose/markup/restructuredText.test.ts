import assert from 'node:assert/strict';
import { blocksOf, citedIn } from './blocksOf';

describe('the prose of a reStructuredText document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'has titles without their lines',
      'The quay\n========\n\nIt is open.',
      ['heading: The quay', 'It is open.'],
    ],
    ['has no comments', 'A.\n\n.. Not this\n   nor this.\n\nB.', ['A.', 'B.']],
    ['has no code', 'So:\n\n.. code-block:: js\n   :linenos:\n\n   let x;\n\nB.', ['So:', 'B.']],
    ['has no literal blocks', 'So it is::\n\n   let x;\n\n   y\n\nB.', ['So it is:', 'B.']],
    ['has the text of notes', '.. note:: It is open.\n   It stays.\n\nB.', ['It is open. It stays.', 'B.']],
    [
      'has captions without the options of figures',
      '.. figure:: a.png\n   :width: 2\n\n   It is open.\n\nB.',
      ['It is open.', 'B.'],
    ],
    ['has no targets and fields', ':Author: Mara Quill\n\n.. _quay: https://a.org\n\nB.', ['B.']],
    [
      'has no tables',
      'A.\n\n=== ===\na   b\n=== ===\n1   2\n=== ===\n\nB.\n\n+---+\n| a |\n+---+\n',
      ['A.', 'B.'],
    ],
    [
      'has the text of roles and links',
      'See :doc:`the page <page>`, `the site <https://a.org>`_ and `it`_.',
      ['See the page, the site and it.'],
    ],
    [
      'has a word for code, formulas and substitutions',
      'Of ``a``, :math:`x^2` and |b| we know.',
      ['Of □, □ and □ we know.'],
    ],
    [
      'has no marks',
      'A *leaning* and **bold** word of snake_case, 2 * 3.',
      ['A leaning and bold word of snake_case, 2 * 3.'],
    ],
    [
      'has no footnotes',
      'It is open [1]_ as said [#a]_.\n\n.. [1] By the mayor.',
      ['It is open as said .', 'By the mayor.'],
    ],
    ['has what escapes print', 'A \\*star\\* and re\\ ``code``.', ['A *star* and re□.']],
    [
      'has items of lists',
      '- One.\n- Two.\n\n#. Three.',
      ['listItem: One.', 'listItem: Two.', 'listItem: Three.'],
    ],
  ];
  for (const [what, text, blocks] of cases)
    it(what, () => {
      assert.deepEqual(blocksOf(text, 'restructuredtext'), blocks);
    });

  it('cites', () => {
    assert.deepEqual(
      citedIn('It is [Quay]_, :cite:`000`. `Here <https://a.org>`_ [1]_.', 'restructuredtext'),
      [
        'key Quay: [Quay]_',
        'key 000: :cite:`000`',
        'link https://a.org: `Here <https://a.org>`_',
        'footnote 1: [1]_',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { blocksOf } from './blocksOf';

describe('the prose of an MDX document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['has no front matter', '---\ntitle: x\n---\nText.', ['Text.']],
    [
      'has no imports and exports',
      "import A from './a'\nexport const b = {\n  c: 1,\n\n  d: 2,\n}\n\nText.",
      ['Text.'],
    ],
    [
      'has sentences that begin with import',
      'Import duties rose.\n\nimport duties fell.',
      ['Import duties rose.', 'import duties fell.'],
    ],
    ['has no comments', 'The quay {/* not the pier */} is open.', ['The quay is open.']],
    ['has a word for expressions', 'Of {props.count} we know{" "}more.', ['Of □ we know more.']],
    [
      'has what stands in components',
      '<Note\n  kind="a > b"\n  on={() => { go(1 > 0) }}\n>\n  The **quay** is open.\n</Note>',
      ['The quay is open.'],
    ],
    ['has words in tags', 'The <B>mayor</B>, Mara <br />Quill.', ['The mayor, Mara Quill.']],
    ['keeps what is no tag', 'It is 5 < 6 and 7 > 6.', ['It is 5 < 6 and 7 > 6.']],
    ['has no code', '```js\nimport a\n<b {\n```\n\nOf `<c {d}` we know.', ['Of □ we know.']],
    ['has Markdown', '# The quay\n\n- One <A/>two.', ['heading: The quay', 'listItem: One two.']],
  ];
  for (const [what, text, blocks] of cases)
    it(what, () => {
      assert.deepEqual(blocksOf(text, 'mdx'), blocks);
    });
});

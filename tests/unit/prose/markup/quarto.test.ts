import assert from 'node:assert/strict';
import { blocksOf, citedIn } from './blocksOf';

describe('the prose of a Quarto or R Markdown document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['has no front matter', '---\ntitle: x\n---\nText.', ['Text.']],
    [
      'has no code',
      'A.\n\n```{r}\n#| echo: false\nx$y <- "{{< z"\n```\n\nOf `r nrow(x$y)` we know.',
      ['A.', 'Of □ we know.'],
    ],
    ['has no shortcodes', '{{< video a.mp4 >}}\n\nThe quay{{< b >}} is open.', ['The quay is open.']],
    ['has what stands in divisions', '::: {.callout-note}\nIt is open.\n:::', ['It is open.']],
    ['has no attributes', '## The quay {#sec-quay .unnumbered}\n\nIt is.', ['heading: The quay', 'It is.']],
    ['has a word for references', 'See @fig-quay and [@tbl-a].', ['See □ and □.']],
    ['has a word for formulas', 'Of $x^2$ we know.\n\n$$\ny_1\n$$', ['Of □ we know.', '□']],
    ['keeps amounts', 'It cost $5 and $6, or $7-$8.', ['It cost $5 and $6, or $7-$8.']],
  ];
  for (const [what, text, blocks] of cases)
    it(what, () => {
      assert.deepEqual(blocksOf(text, 'quarto'), blocks);
      assert.deepEqual(blocksOf(text, 'rmd'), blocksOf(text, 'quarto'));
    });

  it('cites as Pandoc does', () => {
    assert.deepEqual(citedIn('It is [see @000; @fig-a].', 'quarto')[0], 'key 000: [see @000; @fig-a]');
  });
});

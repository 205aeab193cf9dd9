import assert from 'node:assert/strict';
import { documentAttributions } from '../../../../server/src/core/attribution/documentAttributions';
import { draftBlocks } from '../../../../server/src/core/match/draftBlock';
import { draftQuotations, inDraft } from '../../../../server/src/core/match/quotations/draftQuotation';
import { parseProse } from '../../../../server/src/core/prose/parseProse';
import { pairQuotationMarks } from '../../../../server/src/core/prose/quotedSpans';
import { marked, withMarks } from '../../markedText';

function quotations(text: string) {
  const prose = parseProse(text, 'markdown');
  return draftBlocks(prose, documentAttributions(prose)).flatMap((block) =>
    draftQuotations(block, pairQuotationMarks(block.block.text)),
  );
}

/** The draft with each quotation marked. */
function found(draft: string): string {
  const { text } = marked(draft);
  return withMarks(
    text,
    quotations(text).map(({ span }) => span),
  );
}

describe('the quotations of a draft', () => {
  const drafts: readonly (readonly [string, string])[] = [
    [
      'are what stands in quotation marks',
      '⟦“We will sign,”⟧ said Anna Kelly. Then ⟦"no"⟧ and ⟦‘never again’⟧.',
    ],
    ['are one where a cue divides them', '⟦“We will,” Kelly said, “talk about land.”⟧'],
    ['are one around their speaker', '⟦“We will sign,” said Anna Kelly. “We will do it soon.”⟧'],
    [
      'are each their own in reported speech',
      'Kelly said that they were ⟦“utopianists”⟧ and ⟦“human engineers.”⟧',
    ],
    ['hold the quotations in them', 'Kelly said: ⟦“He was saying, ‘Well, I will,’ and left.”⟧'],
    ['are none in headings', '# “We will sign”\n\n⟦“We will sign,”⟧ Kelly said.'],
    ['run over the markup in them', 'Kelly said: ⟦“We *will* [sign](https://a.example).”⟧'],
  ];
  for (const [what, draft] of drafts) {
    it(what, () => {
      assert.equal(found(draft), draft);
    });
  }

  it('keep the words without the marks, and their places in the draft', () => {
    const { text, spans } = marked('Kelly said: “We *⟦will⟧* sign.”');
    const [quotation] = quotations(text);
    const part = quotation?.parts[0];
    assert.equal(part?.text, 'We will sign.');
    assert.deepEqual(inDraft(part, { start: 3, end: 7 }), spans[0]);
  });

  it('know whether their marks are there', () => {
    assert.deepEqual(
      quotations('Kelly said: “We will sign.').map(({ parts: [{ opened, closed }] }) => [opened, closed]),
      [[true, false]],
    );
  });
});

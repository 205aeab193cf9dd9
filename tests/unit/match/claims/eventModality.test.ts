import assert from 'node:assert/strict';
import { eventModality } from '../../../../server/src/core/match/claims/eventModality';
import { tokensOf } from './alignedTexts';

/** The modality of the verb marked in a sentence. */
function modalityIn(marked: string) {
  const start = marked.indexOf('⟦');
  const tokens = tokensOf(marked.replaceAll(/[⟦⟧]/gu, ''));
  return eventModality(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );
}

describe('eventModality', () => {
  const sentences: Readonly<Record<string, readonly string[]>> = {
    done: [
      'The council ⟦sold⟧ the mill on Monday.',
      'The council has ⟦sold⟧ the mill.',
      'The mill was ⟦sold⟧ by the council on Monday.',
      'The mill has been ⟦sold⟧ to a neighbour.',
    ],
    planned: [
      'The council will ⟦sell⟧ the mill on Monday.',
      'The mill will be ⟦sold⟧ on Monday.',
      'The council plans to ⟦sell⟧ the mill.',
      'The council is considering ⟦selling⟧ the mill.',
      'The council is to ⟦sell⟧ the mill in May.',
      'The council will decide whether it ⟦sells⟧ the mill.',
    ],
    open: [
      'The council did not ⟦sell⟧ the mill.',
      'The council has not ⟦sold⟧ the mill.',
      'The council ⟦sells⟧ a mill every year.',
      'The mill was being ⟦sold⟧ on Monday.',
    ],
  };
  for (const [modality, marked] of Object.entries(sentences))
    for (const sentence of marked)
      it(`takes as ${modality}: ${sentence}`, () => {
        assert.equal(modalityIn(sentence), modality);
      });
});

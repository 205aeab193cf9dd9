import assert from 'node:assert/strict';
import { signatureIn } from '../../../server/src/core/prose/signatures';

describe('signatureIn', () => {
  for (const [line, name] of [
    ['— Mara Quill, mayor of Hollin', 'Mara Quill'],
    ['—Mara Quill', 'Mara Quill'],
    ['-- Mara Quill', 'Mara Quill'],
    ['– Mayor Mara Quill (The Hollin Post)', 'Mayor Mara Quill'],
    ['― Mara Quill in a letter to the council, 4 May 2026', 'Mara Quill'],
    ['— Dr. Mara J. Quill Jr.', 'Dr. Mara J. Quill Jr.'],
    ['— Anna de Vries | Hollin', 'Anna de Vries'],
    ['— Fishermen of the Quay', 'Fishermen of the Quay'],
  ] as const)
    it(`gives the name in “${line}”`, () => {
      const signature = signatureIn(line, 'anywhere');
      assert.equal(signature?.name, name);
      assert.equal(line.slice(signature.span.start, signature.span.end), name);
    });

  for (const [line, name] of [
    ['Mara Quill, mayor of Hollin', 'Mara Quill'],
    ['(Mara Quill)', 'Mara Quill'],
    ['- Mara Quill', 'Mara Quill'],
    ['— a fisherman, in Hollin', 'a fisherman'],
    ['— The editors', 'The editors'],
  ] as const)
    it(`gives the name in “${line}”, the last line of a block quotation`, () => {
      assert.equal(signatureIn(line, 'quotation')?.name, name);
    });

  for (const [what, line] of [
    ['a sentence', '— Mara Quill left.'],
    ['two sentences', '— Mara Quill stayed. He left'],
    ['a quotation', '— “Mara Quill”'],
    ['a line without a dash', 'Mara Quill'],
    ['a line that starts in lower case', '— the mayor'],
    ['more than eight words', '— One Two Three Four Five Six Seven Eight Nine'],
    ['a label', '— Mara Quill:'],
    ['a question', '— Who is Mara Quill?'],
  ] as const)
    it(`takes ${what} for no signature`, () => {
      assert.equal(signatureIn(line, 'anywhere'), undefined);
    });

  for (const line of [
    'We will wait',
    'Harbour',
    'And then we left, all of us',
    'We will wait for the storm.',
  ])
    it(`takes “${line}”, the last line of a block quotation, for no signature`, () => {
      assert.equal(signatureIn(line, 'quotation'), undefined);
    });
});

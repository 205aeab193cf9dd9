import assert from 'node:assert/strict';
import { signatureOf } from '../../../server/src/core/attribution/signatures';

describe('signatureOf', () => {
  it('gives the name after a dash, without what follows its comma', () => {
    assert.deepEqual(signatureOf('— Mara Quill, mayor of Hollin', '— Mara Quill, mayor of Hollin'), {
      name: 'Mara Quill',
      span: { start: 2, end: 12 },
    });
  });

  it('sees the dash that Markdown takes for a list marker', () => {
    assert.deepEqual(signatureOf('- Mara Quill', 'Mara Quill')?.span, { start: 0, end: 10 });
  });

  it('sees the dash behind the marks of a block quotation', () => {
    assert.equal(signatureOf('> — Mara Quill', '— Mara Quill')?.name, 'Mara Quill');
  });

  for (const [name, line] of [
    ['a sentence', '— Mara Quill left.'],
    ['a quotation', '— “Mara Quill”'],
    ['a line without a dash', 'Mara Quill'],
    ['a line that starts in lower case', '— the mayor'],
    ['more than eight words', '— One Two Three Four Five Six Seven Eight Nine'],
  ] as const) {
    it(`takes ${name} for no signature`, () => {
      assert.equal(signatureOf(line, line), undefined);
    });
  }
});

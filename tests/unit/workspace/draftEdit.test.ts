import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { changedDocument, type DraftEdit } from '../../../server/src/workspace/draftEdit';

const documentOf = (text: string): TextDocument =>
  TextDocument.create('file:///draft.md', 'markdown', 1, text);

function applyAll(text: string, edits: readonly DraftEdit[]): string {
  return edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

describe('a changed document', () => {
  it('leaves the one before as it was', () => {
    const before = documentOf('one\r\ntwo');
    const start = { line: 1, character: 0 };
    const { document, edits } = changedDocument(before, [{ range: { start, end: start }, text: 'and ' }], 2);
    assert.equal(document.getText(), 'one\r\nand two');
    assert.equal(document.version, 2);
    assert.equal(before.getText(), 'one\r\ntwo');
    assert.equal(before.version, 1);
    assert.deepEqual(edits, [{ start: 5, end: 5, text: 'and ' }]);
  });

  it('takes a whole text as the one place in it that differs', () => {
    const { edits } = changedDocument(
      documentOf('The bridge opens.'),
      [{ text: 'The old bridge opens.' }],
      2,
    );
    assert.deepEqual(applyAll('The bridge opens.', edits), 'The old bridge opens.');
    assert.equal(edits[0]?.text, 'old ');
  });

  it('takes a range beyond the end for the end', () => {
    const beyond = { start: { line: 3, character: 0 }, end: { line: 1, character: 7 } };
    const start = { line: 1, character: 0 };
    const { document } = changedDocument(
      documentOf(''),
      [
        { range: beyond, text: '\n\n' },
        { range: { start, end: start }, text: 'x' },
      ],
      2,
    );
    assert.equal(document.getText(), '\nx\n');
  });

  it('is what its edits make of the one before, whatever the changes', () => {
    const place = fc.record({ line: fc.nat(4), character: fc.nat(6) });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '🌉'), maxLength: 12 });
    const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
      fc.record({ range: fc.record({ start: place, end: place }), text }),
      fc.record({ text }),
    );
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (before, changes) => {
        const { document, edits } = changedDocument(documentOf(before), changes, 2);
        assert.equal(applyAll(before, edits), document.getText());
      }),
      { numRuns: 1000 },
    );
  });
});

import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

/** One replacement in a draft. */
export interface DraftEdit {
  /** UTF-16 offsets into the draft after the earlier edits and before this one. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The document after a client's changes, and the edits that led to it. The given document is not changed. */
export function changedDocument(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): { document: TextDocument; edits: DraftEdit[] } {
  const { uri, languageId } = document;
  const next = TextDocument.create(uri, languageId, version, document.getText());
  const edits: DraftEdit[] = [];
  for (const change of changes) {
    const edit = 'range' in change ? rangeEdit(next, change) : replacementOf(next.getText(), change.text);
    // Computed from the offsets, since a range beyond the end would corrupt the document's line offsets.
    const range = { start: next.positionAt(edit.start), end: next.positionAt(edit.end) };
    TextDocument.update(next, ['range' in change ? { range, text: change.text } : change], version);
    edits.push(edit);
  }
  return { document: next, edits };
}

function rangeEdit(
  document: TextDocument,
  {
    range,
    text,
  }: { readonly range: { readonly start: Position; readonly end: Position }; readonly text: string },
): DraftEdit {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  return { start: Math.min(from, to), end: Math.max(from, to), text };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** The edit that turns one text into another, without their common start and end. */
export function replacementOf(before: string, after: string): DraftEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place in a text as editors and terminals show it: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Returns a function from UTF-16 offsets in a text to positions. Offsets beyond the text give its end. Lines end with LF,
 * CRLF or CR.
 */
export function positionsIn(text: string): (offset: number) => Position {
  const document = TextDocument.create('', '', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
}

import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place in a text as editors and terminals show it: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns UTF-16 offsets into `text` into positions; offsets beyond the text give its end. Lines end by LF, CRLF or CR. */
export function positionsIn(text: string): (offset: number) => Position {
  const document = TextDocument.create('', '', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
}

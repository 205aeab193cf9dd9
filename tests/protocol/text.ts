import type { Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The range of a piece that occurs in a text once. */
export function rangeIn(text: string, piece: string): Range {
  const start = text.indexOf(piece);
  if (start === -1 || text.includes(piece, start + 1))
    throw new Error(`“${piece}” must stand once in the text.`);
  const document = TextDocument.create('', '', 0, text);
  return { start: document.positionAt(start), end: document.positionAt(start + piece.length) };
}

/** The place in the middle of a piece of a text that occurs in it once. */
export function inside(text: string, piece: string): Position {
  const document = TextDocument.create('', '', 0, text);
  const { start } = rangeIn(text, piece);
  return document.positionAt(document.offsetAt(start) + Math.floor(piece.length / 2));
}

/** The text that a range takes in. */
export function textAt(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}

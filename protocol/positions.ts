/** A place in a document: line and column from 0, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document; its end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of the document at a URI. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** The replacement of a range's text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

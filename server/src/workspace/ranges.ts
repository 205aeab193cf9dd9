import type { Span } from '../core/index';
import type { Location, Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceLocation } from '../reports/content/checkedDraft';
import type { SourceArticles } from './sourceArticles';

/** The range of a span of a document's text. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of a range in a document's text. */
export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/**
 * The location of a passage of a source; undefined for a source that no longer exists.
 *
 * @param span UTF-16 offsets into the source's text
 */
export function locationOf(articles: SourceArticles, sourceId: string, span: Span): Location | undefined {
  const place = articles.locate(sourceId, span);
  if (place?.uri === undefined) return undefined;
  return { uri: place.uri, range: { start: fromZero(place.start), end: fromZero(place.end) } };
}

/** Reports count lines and columns from 1, the protocol counts from 0. */
function fromZero({ line, column }: SourceLocation['start']): Position {
  return { line: line - 1, character: column - 1 };
}

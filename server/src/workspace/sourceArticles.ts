import type { Location, Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source, Span } from '../core/index';
import type { ArticleSummary } from '../core/editor';
import type { Articles, SourceLocation } from '../reports/checkedDraft';
import type { WorkspaceFolder } from './workspaceFolder';

/** Lines of source articles are counted once, when a place in one is first asked for. */
const documents = new WeakMap<Source, TextDocument>();

function documentOf(source: Source): TextDocument {
  const known = documents.get(source);
  if (known) return known;
  const document = TextDocument.create('', 'plaintext', 0, source.text);
  documents.set(source, document);
  return document;
}

/** The source articles of a folder, by id: what is known of them and where their passages stand. */
export class SourceArticles implements Articles {
  constructor(private readonly folder: WorkspaceFolder) {}

  article(sourceId: string): ArticleSummary | undefined {
    return this.folder.checker?.article(sourceId);
  }

  locate(sourceId: string, span: Span): SourceLocation | undefined {
    const file = this.folder.library.file(sourceId);
    if (!file) return undefined;
    const { start, end } = rangeOf(documentOf(file.source), span);
    return { name: file.path, uri: file.uri, start: fromOne(start), end: fromOne(end) };
  }

  /** Where a passage stands, as the protocol has it; undefined for a source that is no longer there. */
  location(sourceId: string, span: Span): Location | undefined {
    const file = this.folder.library.file(sourceId);
    return file && { uri: file.uri, range: rangeOf(documentOf(file.source), span) };
  }
}

/** A span of a document's text as a range. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

function fromOne({ line, character }: Position): SourceLocation['start'] {
  return { line: line + 1, column: character + 1 };
}

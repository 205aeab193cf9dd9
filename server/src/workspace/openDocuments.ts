import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { changedDocument, type DraftEdit } from './draftEdit';

/** The part of a connection that reports changes of documents. */
export type DocumentConnection = Parameters<TextDocuments<TextDocument>['listen']>[0];

/** The documents that are open in the client. They are immutable: a change replaces the document by another. */
export class OpenDocuments {
  private readonly edits = new WeakMap<TextDocument, readonly DraftEdit[]>();
  private readonly documents = new TextDocuments<TextDocument>({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (before, changes, version) => {
      const { document, edits } = changedDocument(before, changes, version);
      this.edits.set(document, edits);
      return document;
    },
  });

  readonly onDidOpen = this.documents.onDidOpen;
  /** Also fires when a document is opened. */
  readonly onDidChange = this.documents.onDidChangeContent;
  readonly onDidSave = this.documents.onDidSave;
  readonly onDidClose = this.documents.onDidClose;

  /** @param connection reports documents that the client opens, changes, saves and closes */
  listen(connection: DocumentConnection): void {
    this.documents.listen(connection);
  }

  get(uri: string): TextDocument | undefined {
    return this.documents.get(uri);
  }

  all(): TextDocument[] {
    return this.documents.all();
  }

  /** The edits that led to this document from the version before it; none for a document that was just opened. */
  editsTo(document: TextDocument): readonly DraftEdit[] {
    return this.edits.get(document) ?? [];
  }

  /** True if this is the current version of the document. */
  isCurrent(document: TextDocument): boolean {
    return this.documents.get(document.uri) === document;
  }
}

import type { LanguageId, CaretContext } from '../core/editor';
import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoreModule } from '../coreModule';
import { languageOf } from './draftText';
import type { WorkspaceFolder } from './workspaceFolder';

/** A draft, the caret in it, and the sources that it is written from. */
export interface DraftCaret {
  readonly document: TextDocument;
  /** UTF-16 offset of the caret. */
  readonly offset: number;
  readonly position: Position;
  readonly languageId: LanguageId;
  readonly folder: WorkspaceFolder;
  readonly core: CoreModule;
}

/** What is being written in a document at a place. */
export function caretIn(
  document: TextDocument,
  position: Position,
  folder: WorkspaceFolder,
  checker: CoreModule,
): DraftCaret {
  const offset = document.offsetAt(position);
  const languageId = languageOf(document.uri, document.languageId);
  return { document, offset, position: document.positionAt(offset), languageId, folder, core: checker };
}

/** Where in the draft's prose the caret stands; undefined in code, links, HTML and front matter. */
export function contextAt({
  document,
  offset,
  languageId,
  core: checker,
}: DraftCaret): CaretContext | undefined {
  return checker.caretContext(document.getText(), languageId, offset);
}

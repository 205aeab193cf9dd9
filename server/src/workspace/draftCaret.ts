import type { LanguageId, CaretContext } from '../core/editor';
import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoreModule } from '../coreModule';
import { languageOf } from './draftText';
import type { WorkspaceFolder } from './workspaceFolder';

/** A caret in a draft, with the folder of its sources. */
export interface DraftCaret {
  readonly document: TextDocument;
  /** UTF-16 offset of the caret. */
  readonly offset: number;
  readonly position: Position;
  readonly languageId: LanguageId;
  readonly folder: WorkspaceFolder;
  readonly core: CoreModule;
}

/** The caret at a position of a document. */
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

/** The prose around the caret; undefined in code, links, HTML and front matter. */
export function contextAt({
  document,
  offset,
  languageId,
  core: checker,
}: DraftCaret): CaretContext | undefined {
  return checker.caretContext(document.getText(), languageId, offset);
}

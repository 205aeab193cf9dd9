import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftReport } from '../core/checker';
import { carryOver } from './carryOver';
import type { DraftEdit } from './draftEdit';
import type { WorkspaceFolder } from './workspaceFolder';

/** A document with what the checker found in it. */
export interface CheckedDocument {
  /** Every span of the report is a UTF-16 offset into this document's text. */
  readonly document: TextDocument;
  readonly report: DraftReport;
  /** The folder whose sources it was checked against. */
  readonly folder: WorkspaceFolder;
  /** Differs for any two of them, so that a client can tell whether it has seen this one. */
  readonly serial: number;
}

let serials = 0;

/** A document that was just checked. */
export function checkedDocument(
  document: TextDocument,
  report: DraftReport,
  folder: WorkspaceFolder,
): CheckedDocument {
  return { document, report, folder, serial: ++serials };
}

/** What still holds of an earlier check after the edits that led to this document. */
export function carriedTo(
  checked: CheckedDocument,
  document: TextDocument,
  edits: readonly DraftEdit[],
): CheckedDocument {
  return checkedDocument(document, edits.reduce(carryOver, checked.report), checked.folder);
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftReport } from '../core/index';
import type { CoreModule } from '../coreModule';
import type { CheckedDraft } from '../reports/content/checkedDraft';
import { pathOfUri } from '../sources/files/fileUri';
import { carryOver } from './carryOver';
import { type DraftCheck, withIgnores } from './checkDraft';
import type { DraftEdit } from './draftEdit';
import { draftName } from './draftName';
import { draftText, type DraftText, languageOf } from './draftText';
import { reportedDraft } from './reportedDraft';
import type { WorkspaceFolder } from './workspaceFolder';

/** A document with the result of its check. */
export interface CheckedDocument extends DraftCheck {
  readonly document: TextDocument;
  /** The folder against whose sources it was checked. */
  readonly folder: WorkspaceFolder;
  /** True if it tells of a part of the draft alone, because the rest has not been checked yet. */
  readonly isPartial: boolean;
  /** Differs between any two of them, so that a client can tell whether it has seen this one. */
  readonly serial: number;
}

let serials = 0;

/** The check of a document. */
export function checkedDocument(
  document: TextDocument,
  folder: WorkspaceFolder,
  check: DraftCheck,
  isPartial = false,
): CheckedDocument {
  return { ...check, document, folder, isPartial, serial: ++serials };
}

/** What is known of a document before its check is done. */
export function partlyChecked(
  document: TextDocument,
  folder: WorkspaceFolder,
  found: DraftReport,
): CheckedDocument {
  const { sources, projectFile } = folder;
  const check = withIgnores(found, draftIn(document, folder), sources, projectFile.project);
  // What an ignore matches may stand in the rest.
  return checkedDocument(document, folder, { ...check, unused: [] }, true);
}

/** The document as a draft of a folder. */
export function draftIn(document: TextDocument, folder: WorkspaceFolder): DraftText {
  const { uri, languageId } = document;
  return draftText(document.getText(), languageOf(uri, languageId), folder.root, pathOfUri(uri));
}

/** The part of an earlier check that still holds after the edits that led to this document. */
export function carriedTo(
  { whole, folder }: CheckedDocument,
  document: TextDocument,
  edits: readonly DraftEdit[],
): CheckedDocument {
  const { sources, projectFile } = folder;
  const carried = edits.reduce(carryOver, whole);
  const check = withIgnores(carried, draftIn(document, folder), sources, projectFile.project);
  return checkedDocument(document, folder, check);
}

/** The last result of `underCurrentProject` for each check. */
const renewed = new WeakMap<CheckedDocument, CheckedDocument>();

/** The same check after the ignores of the project as it is now. */
export function underCurrentProject(checked: CheckedDocument): CheckedDocument {
  const { document, draft, folder, isPartial, whole } = checked;
  const { project } = folder.projectFile;
  if (checked.project === project) return checked;
  const known = renewed.get(checked);
  if (known?.project === project) return known;
  const anew = isPartial
    ? partlyChecked(document, folder, whole)
    : checkedDocument(document, folder, withIgnores(whole, draft, folder.sources, project));
  renewed.set(checked, anew);
  return anew;
}

/** A checked document as the reports show it. */
export function reportedDocument(checked: CheckedDocument, coreModule: CoreModule): CheckedDraft {
  const { uri } = checked.document;
  return reportedDraft(checked, draftName(uri, checked.folder), uri, coreModule);
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftReport } from '../core/index';
import { type IgnoringDraft, type ShownReport, unusedFor, withoutIgnored } from '../project/ignoreFindings';
import type { Ignore, Project } from '../project/project';
import { pathOfUri } from '../sources/fileUri';
import { carryOver } from './carryOver';
import { languageOf } from './documentSelection';
import { type DraftNotice, type NameableSources, noticesOn } from './draftNotices';
import type { DraftEdit } from './draftEdit';
import type { WorkspaceFolder } from './workspaceFolder';

/** A document with what the checker found in it. */
export interface CheckedDocument {
  /** Every span of the reports is a UTF-16 offset into this document's text. */
  readonly document: TextDocument;
  /** What is to be shown: without the findings that are ignored. */
  readonly report: DraftReport;
  /** All that was found. */
  readonly whole: DraftReport;
  /** What was ignored, and why. */
  readonly ignoring: Omit<ShownReport, 'report'>;
  /** The entries of the project that are about this draft alone and match nothing in it any more. */
  readonly unused: readonly Ignore[];
  /** What is wrong with how the draft says it is to be checked. */
  readonly notices: readonly DraftNotice[];
  /** The project that said what to ignore. */
  readonly project: Project;
  /** The folder whose sources it was checked against. */
  readonly folder: WorkspaceFolder;
  /** Differs for any two of them, so that a client can tell whether it has seen this one. */
  readonly serial: number;
}

let serials = 0;

/** A document that was just checked, with what its folder's project now says is to be ignored. */
export function checkedDocument(
  document: TextDocument,
  whole: DraftReport,
  folder: WorkspaceFolder,
): CheckedDocument {
  const { project } = folder.projectFile;
  const draft = ignoringDraft(document, folder);
  const { report, ...ignoring } = withoutIgnored(whole, draft, project);
  const unused = unusedFor(draft.path, ignoring.used, project);
  const notices = noticesOn(draft, nameable(folder), folder.ruleIds);
  return { document, report, whole, ignoring, unused, notices, project, folder, serial: ++serials };
}

/** The sources that a draft of a folder can name. */
export function nameable({ library, root }: WorkspaceFolder): NameableSources {
  return { files: () => library.files, root };
}

/** The draft as the project knows it. */
export function ignoringDraft(document: TextDocument, folder: WorkspaceFolder): IgnoringDraft {
  const file = pathOfUri(document.uri);
  const path = file === undefined ? undefined : folder.localPath(file);
  const languageId = languageOf(document.uri, document.languageId);
  return { text: document.getText(), languageId, ...(path === undefined ? {} : { path }) };
}

/** What still holds of an earlier check after the edits that led to this document. */
export function carriedTo(
  checked: CheckedDocument,
  document: TextDocument,
  edits: readonly DraftEdit[],
): CheckedDocument {
  return checkedDocument(document, edits.reduce(carryOver, checked.whole), checked.folder);
}

/** What each check shows under the project that counts now. */
const renewed = new WeakMap<CheckedDocument, CheckedDocument>();

/** The same check, with what the project now says is to be ignored. */
export function underCurrentProject(checked: CheckedDocument): CheckedDocument {
  const { project } = checked.folder.projectFile;
  if (checked.project === project) return checked;
  const known = renewed.get(checked);
  if (known?.project === project) return known;
  const anew = checkedDocument(checked.document, checked.whole, checked.folder);
  renewed.set(checked, anew);
  return anew;
}

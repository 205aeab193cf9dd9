import type { EditorChecker } from '../core/editor';
import { setImmediate } from 'node:timers/promises';
import { Emitter, type CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isCancelled } from './cancellation';
import { checkDraft } from './checkDraft';
import {
  carriedTo,
  checkedDocument,
  draftIn,
  underCurrentProject,
  type CheckedDocument,
} from './checkedDocument';
import type { DocumentSelection } from './documentSelection';
import type { DraftEdit } from './draftEdit';
import type { OpenDocuments } from './openDocuments';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';

/** The check of a version of a document against a revision of the sources. */
interface CachedCheck {
  readonly document: TextDocument;
  readonly checker: EditorChecker;
  readonly revision: number;
  readonly result: Promise<CheckedDocument | undefined>;
}

/** The result of the last command or save, and the edits since. */
interface LastCheck {
  checked: Promise<CheckedDocument | undefined>;
  readonly edits: DraftEdit[];
  edited: boolean;
}

/**
 * The checks of open drafts. All features share them: each version of a document is checked once for each revision of
 * the sources, when a feature first asks.
 */
export class DraftChecks {
  private readonly checks = new Map<string, CachedCheck>();
  private readonly lastChecks = new Map<string, LastCheck>();
  private readonly resultsChanged = new Emitter<void>();
  private isPaused = false;

  /** Fires when the result of `found` has changed without an edit of the document, by a command, a save or a pause. */
  readonly onResultsChanged = this.resultsChanged.event;

  /** True while drafts are checked by command only, whatever the setting `verbatim.run`. */
  get paused(): boolean {
    return this.isPaused;
  }

  /** Pauses or resumes checking. A pause drops earlier results. */
  pause(paused: boolean): void {
    if (paused === this.isPaused) return;
    this.isPaused = paused;
    if (paused) this.lastChecks.clear();
    this.resultsChanged.fire();
  }

  /** @param failed called with the error if a check throws */
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly selection: DocumentSelection,
    private readonly failed: (document: TextDocument, error: unknown) => void,
  ) {
    documents.onDidChange(({ document }) => {
      this.documentChanged(document);
    });
    documents.onDidSave(({ document }) => {
      this.documentSaved(document);
    });
    documents.onDidClose(({ document }) => {
      this.checks.delete(document.uri);
      this.lastChecks.delete(document.uri);
    });
  }

  /**
   * The result to show for the current version of a document: of this version, or of the last save or command, depending
   * on the setting `verbatim.run`. Undefined if there is none, or if the request is cancelled.
   */
  async found(uri: string, token: CancellationToken): Promise<CheckedDocument | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      const folder = this.workspace.folderFor(uri);
      if (!document || !folder || !this.selection.isDraft(uri)) return undefined;
      const checked = await this.byRunMode(document, folder);
      if (isCancelled(token)) return undefined;
      if (this.documents.isCurrent(document)) return checked && underCurrentProject(checked);
    }
  }

  /**
   * Checks the current version of an open document by command. The result is shown until the next save or command.
   * Undefined if there are no sources, if the check fails, or if the request is cancelled.
   */
  async check(uri: string, token: CancellationToken): Promise<CheckedDocument | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      const folder = this.workspace.folderFor(uri);
      if (!document || !folder) return undefined;
      const checked = await this.checkVersion(document, folder);
      if (isCancelled(token)) return undefined;
      if (!this.documents.isCurrent(document)) continue;
      this.setLastCheck(uri, Promise.resolve(checked));
      this.resultsChanged.fire();
      return checked && underCurrentProject(checked);
    }
  }

  /** Checks a document that is not open. */
  checkText(document: TextDocument, folder: WorkspaceFolder): Promise<CheckedDocument | undefined> {
    return this.run(document, folder);
  }

  private async byRunMode(
    document: TextDocument,
    folder: WorkspaceFolder,
  ): Promise<CheckedDocument | undefined> {
    switch (this.isPaused ? 'manual' : folder.settings.run) {
      case 'onType':
        return this.checkVersion(document, folder);
      case 'onSave':
        return this.sinceSave(document, folder);
      case 'manual':
        return this.lastCheckOf(document.uri);
    }
  }

  /** The result of the last save. Without edits since, the draft is checked again when its sources have changed. */
  private async sinceSave(
    document: TextDocument,
    folder: WorkspaceFolder,
  ): Promise<CheckedDocument | undefined> {
    const kept = this.lastChecks.get(document.uri);
    if (!kept?.edited || !(await kept.checked))
      this.setLastCheck(document.uri, this.checkVersion(document, folder));
    return this.lastCheckOf(document.uri);
  }

  private setLastCheck(uri: string, checked: Promise<CheckedDocument | undefined>): void {
    this.lastChecks.set(uri, { checked, edits: [], edited: false });
  }

  private async lastCheckOf(uri: string): Promise<CheckedDocument | undefined> {
    const kept = this.lastChecks.get(uri);
    const checked = await kept?.checked;
    const document = this.documents.get(uri);
    if (!kept || !checked || !document) return undefined;
    if (kept.edits.length === 0) return checked;
    const carried = carriedTo(checked, document, kept.edits.splice(0));
    kept.checked = Promise.resolve(carried);
    return carried;
  }

  private documentChanged(document: TextDocument): void {
    const edits = this.documents.editsTo(document);
    const kept = this.lastChecks.get(document.uri);
    if (!kept || edits.length === 0) return;
    kept.edits.push(...edits);
    kept.edited = true;
  }

  private documentSaved(document: TextDocument): void {
    const folder = this.workspace.folderFor(document.uri);
    if (this.isPaused || folder?.settings.run !== 'onSave' || !this.selection.isDraft(document.uri)) return;
    this.setLastCheck(document.uri, this.checkVersion(document, folder));
    this.resultsChanged.fire();
  }

  private checkVersion(
    document: TextDocument,
    folder: WorkspaceFolder,
  ): Promise<CheckedDocument | undefined> {
    const { checker } = folder;
    // Without sources every quotation would be reported as not found.
    if (!checker || folder.library.size === 0) return Promise.resolve(undefined);
    const { revision } = folder;
    const known = this.checks.get(document.uri);
    if (known?.document === document && known.checker === checker && known.revision === revision)
      return known.result;
    const result = this.run(document, folder);
    this.checks.set(document.uri, { document, checker, revision, result });
    return result;
  }

  private async run(document: TextDocument, folder: WorkspaceFolder): Promise<CheckedDocument | undefined> {
    // Requests that have arrived meanwhile go first: a newer version or a cancellation makes this check needless.
    await setImmediate();
    if (this.documents.get(document.uri) && !this.documents.isCurrent(document)) return undefined;
    try {
      const check = await checkDraft(draftIn(document, folder), folder.sources, folder.projectFile.project);
      return check && checkedDocument(document, folder, check);
    } catch (error) {
      this.failed(document, error);
      return undefined;
    }
  }
}

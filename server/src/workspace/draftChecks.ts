import type { EditorChecker } from '../core/editor';
import type { DraftReport } from '../core/index';
import { setImmediate } from 'node:timers/promises';
import { Emitter, type CancellationToken, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isCancelled, unlessCancelled } from './cancellation';
import { carryOver } from './carryOver';
import { checkDraft } from './checkDraft';
import {
  carriedTo,
  checkedDocument,
  draftIn,
  partlyChecked,
  underCurrentProject,
  type CheckedDocument,
} from './checkedDocument';
import { CheckInProgress } from './checkInProgress';
import type { DocumentSelection } from './documentSelection';
import type { DraftEdit } from './draftEdit';
import type { OpenDocuments } from './openDocuments';
import type { DraftReadings } from './draftReadings';
import { partialReport } from './partialReport';
import { spanOf } from './ranges';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';

/** The check of a version of a document against a revision of the sources. */
interface VersionCheck {
  readonly document: TextDocument;
  readonly checker: EditorChecker;
  readonly revision: number;
  readonly check: CheckInProgress;
}

/** The last result for a whole draft, and the edits since. */
interface Finished {
  readonly checked: CheckedDocument;
  readonly edits: DraftEdit[];
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
  private readonly checks = new Map<string, VersionCheck>();
  private readonly finished = new Map<string, Finished>();
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

  /**
   * @param readings what a second reader says of the drafts
   * @param failed called with the error if a check throws
   */
  constructor(
    private readonly documents: OpenDocuments,
    private readonly workspace: Workspace,
    private readonly selection: DocumentSelection,
    readonly readings: DraftReadings,
    private readonly failed: (document: TextDocument, error: unknown) => void,
  ) {
    this.readings.onDidChange(() => {
      this.resultsChanged.fire();
    });
    documents.onDidChange(({ document }) => {
      this.documentChanged(document);
    });
    documents.onDidSave(({ document }) => {
      this.documentSaved(document);
    });
    documents.onDidClose(({ document }) => {
      this.checks.delete(document.uri);
      this.finished.delete(document.uri);
      this.lastChecks.delete(document.uri);
    });
  }

  /**
   * The result to show for the current version of a document: of this version, or of the last save or command, depending
   * on the setting `verbatim.run`. Undefined if there is none, or if the request is cancelled.
   */
  found(uri: string, token: CancellationToken): Promise<CheckedDocument | undefined> {
    return this.current(uri, token, ({ whole }) => whole);
  }

  /** What `found` gives as far as it is about a range of the document. Does not wait for the check of the rest. */
  foundAt(uri: string, range: Range, token: CancellationToken): Promise<CheckedDocument | undefined> {
    return this.current(uri, token, (check, document, folder) => {
      // While articles come and go nothing can be checked.
      const before = folder.checker?.isChanging === true ? this.carriedReport(document) : undefined;
      return before
        ? Promise.resolve(partlyChecked(document, folder, before))
        : check.part([spanOf(document, range)]);
    });
  }

  /** What `found` gives, or a part of it that is about these ranges if the check of the rest takes longer. */
  foundInView(
    uri: string,
    ranges: readonly Range[],
    token: CancellationToken,
  ): Promise<CheckedDocument | undefined> {
    return this.current(uri, token, (check, document) =>
      check.partInView(ranges.map((range) => spanOf(document, range))),
    );
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
      const check = this.checkVersion(document, folder, token);
      const checked = check && (await unlessCancelled(check.whole, token));
      if (isCancelled(token)) return undefined;
      if (!this.documents.isCurrent(document)) continue;
      this.setLastCheck(uri, Promise.resolve(checked));
      this.resultsChanged.fire();
      return checked && this.shown(checked);
    }
  }

  /** The check of the current version of a draft by the rules alone, whatever the setting `verbatim.run`. */
  async byRules(uri: string, token: CancellationToken): Promise<CheckedDocument | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      const folder = this.workspace.folderFor(uri);
      if (!document || !folder || !this.selection.isDraft(uri)) return undefined;
      const check = this.checkVersion(document, folder, token);
      const checked = check && (await unlessCancelled(check.whole, token));
      if (isCancelled(token)) return undefined;
      if (this.documents.isCurrent(document)) return checked && underCurrentProject(checked);
    }
  }

  /** Checks a document that is not open. */
  checkText(document: TextDocument, folder: WorkspaceFolder): Promise<CheckedDocument | undefined> {
    const check = this.start(document, folder);
    check.keepFor();
    return check.whole.then((checked) => checked && this.shown(checked));
  }

  /** @param wait takes what the request needs from the check of the current version */
  private async current(
    uri: string,
    token: CancellationToken,
    wait: (
      check: CheckInProgress,
      document: TextDocument,
      folder: WorkspaceFolder,
    ) => Promise<CheckedDocument | undefined>,
  ): Promise<CheckedDocument | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      const folder = this.workspace.folderFor(uri);
      if (!document || !folder || !this.selection.isDraft(uri)) return undefined;
      const checked = await unlessCancelled(
        this.byRunMode(document, folder, token, (check) => wait(check, document, folder)),
        token,
      );
      if (isCancelled(token)) return undefined;
      const shown = checked && (await this.shown(checked));
      if (isCancelled(token)) return undefined;
      if (this.documents.isCurrent(document)) return shown;
    }
  }

  /** A check as it is to be shown now: after the project's ignores, with what a second reader says. */
  private shown(checked: CheckedDocument): Promise<CheckedDocument> {
    return this.readings.withReadings(underCurrentProject(checked));
  }

  private async byRunMode(
    document: TextDocument,
    folder: WorkspaceFolder,
    token: CancellationToken,
    wait: (check: CheckInProgress) => Promise<CheckedDocument | undefined>,
  ): Promise<CheckedDocument | undefined> {
    switch (this.isPaused ? 'manual' : folder.settings.run) {
      case 'onType': {
        const check = this.checkVersion(document, folder, token);
        return check && wait(check);
      }
      case 'onSave': {
        const kept = this.lastChecks.get(document.uri);
        if (kept?.edited && (await kept.checked)) return this.lastCheckOf(document.uri);
        // Without edits since the last save, the draft is checked again when its sources have changed.
        const check = this.checkVersion(document, folder, token);
        this.setLastCheck(document.uri, check ? check.whole : Promise.resolve(undefined));
        return check && wait(check);
      }
      case 'manual':
        return this.lastCheckOf(document.uri);
    }
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
    this.finished.get(document.uri)?.edits.push(...edits);
    const kept = this.lastChecks.get(document.uri);
    if (!kept || edits.length === 0) return;
    kept.edits.push(...edits);
    kept.edited = true;
  }

  private documentSaved(document: TextDocument): void {
    const folder = this.workspace.folderFor(document.uri);
    if (this.isPaused || folder?.settings.run !== 'onSave' || !this.selection.isDraft(document.uri)) return;
    const check = this.checkVersion(document, folder);
    this.setLastCheck(document.uri, check ? check.whole : Promise.resolve(undefined));
    this.resultsChanged.fire();
  }

  /** The check of a version of a document, which goes on until the token is cancelled. */
  private checkVersion(
    document: TextDocument,
    folder: WorkspaceFolder,
    token?: CancellationToken,
  ): CheckInProgress | undefined {
    const { checker } = folder;
    // Without sources every quotation would be reported as not found.
    if (!checker || folder.library.size === 0) return undefined;
    const { revision } = folder;
    const known = this.checks.get(document.uri);
    const check =
      known?.document === document &&
      known.checker === checker &&
      known.revision === revision &&
      !known.check.isLeft
        ? known.check
        : this.start(document, folder);
    if (check !== known?.check) {
      this.checks.set(document.uri, { document, checker, revision, check });
      void check.whole.then((checked) => {
        if (checked && this.documents.isCurrent(document))
          this.finished.set(document.uri, { checked, edits: [] });
      });
    }
    check.keepFor(token);
    return check;
  }

  private start(document: TextDocument, folder: WorkspaceFolder): CheckInProgress {
    const isCurrent = (): boolean => !this.documents.get(document.uri) || this.documents.isCurrent(document);
    return new CheckInProgress({
      isCurrent,
      partOf: (stretches) =>
        partlyChecked(document, folder, partialReport(stretches, this.carriedReport(document))),
      start: async (run, asked) => {
        // Requests that have arrived meanwhile go first: a newer version or a cancellation makes this check needless.
        await setImmediate();
        if (!isCurrent()) return undefined;
        try {
          const { sources, projectFile } = folder;
          const check = await checkDraft(draftIn(document, folder), sources, projectFile.project, {
            run,
            asked,
          });
          return check && checkedDocument(document, folder, check);
        } catch (error) {
          this.failed(document, error);
          return undefined;
        }
      },
    });
  }

  /** The last report on the whole draft as far as it still holds for this document, which is the current version. */
  private carriedReport(document: TextDocument): DraftReport | undefined {
    const finished = this.finished.get(document.uri);
    return finished?.edits.reduce(carryOver, finished.checked.whole);
  }
}

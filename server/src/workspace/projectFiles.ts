import {
  DiagnosticSeverity,
  type Connection,
  type Diagnostic,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { projectFileName } from '../../../protocol/documents';
import type { ProjectEdit } from '../project/file/editProject';
import { translate } from '../localization/language';
import type { ProjectFile } from '../project/file/projectFile';
import { editorText } from '../reports/wording/editorText';
import { errorMessage } from '../sources/files/errors';
import { normalizedUri, pathOfUri } from '../sources/files/fileUri';
import { replacementOf } from './draftEdit';
import type { OpenDocuments } from './openDocuments';
import { rangeOf } from './ranges';
import type { Workspace } from './workspace';

/** Maximum number of messages at a time about one file. The others are among the diagnostics of the file. */
const maxMessages = 3;

/** True if a document is the project file of some folder. */
export function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${projectFileName}`);
}

/** Keeps the project files up to date with disk and editor, shows the problems in them, and changes them. */
export class ProjectFiles {
  /** The messages that the user was last shown, by URI of the file. */
  private readonly told = new Map<string, ReadonlySet<string>>();
  /** The revision of each file that was last shown. */
  private readonly shown = new WeakMap<ProjectFile, number>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    documents: OpenDocuments,
  ) {
    workspace.onDidChangeFolder(({ projectFile }) => {
      if ((this.shown.get(projectFile) ?? 0) !== projectFile.revision) this.show(projectFile);
    });
    documents.onDidOpen(({ document: { uri } }) => {
      // The draft may be one that was moved here outside the editor.
      if (!isProjectFile(uri)) void workspace.folderFor(uri)?.projectFile.lookForDrafts();
    });
    documents.onDidChange(({ document }) => {
      if (isProjectFile(document.uri)) this.opened(document.uri, document.getText());
    });
    documents.onDidClose(({ document }) => {
      if (isProjectFile(document.uri)) this.opened(document.uri, undefined);
    });
  }

  /** Reads the project files among these absolute paths again. */
  changed(paths: readonly string[]): void {
    for (const { projectFile } of this.workspace.folders)
      if (paths.includes(projectFile.path)) void projectFile.read();
  }

  /** Reads all project files again. */
  rescan(): void {
    for (const { projectFile } of this.workspace.folders) void projectFile.read();
  }

  /** Shows problems with a project file where they stand in it, and once in a message. */
  private show(file: ProjectFile): void {
    this.shown.set(file, file.revision);
    const document = TextDocument.create(file.uri, 'json', 0, file.content);
    const diagnostics = file.problems.map(({ message, span }): Diagnostic => ({
      range: rangeOf(document, span),
      severity: DiagnosticSeverity.Error,
      source: 'Verbatim',
      message: editorText(message),
    }));
    void this.connection.sendDiagnostics({ uri: file.uri, diagnostics });
    const messages = new Set(file.problems.map(({ message }) => message));
    const untold = [...messages].filter((message) => !this.told.get(file.uri)?.has(message));
    for (const message of untold.slice(0, maxMessages)) this.tell(message);
    this.told.set(file.uri, messages);
  }

  /** Changes a project file. Returns a message for the user if it was not changed, else undefined. */
  async update(file: ProjectFile, edit: ProjectEdit): Promise<string | undefined> {
    const update = await file.update(edit);
    switch (update.kind) {
      case 'written':
        return undefined;
      case 'refused':
        return update.message;
      case 'open':
        return this.changeInEditor(file.uri, update.before, update.after);
    }
  }

  /** Changes a project file, or tells the user why it was not changed. Returns true if it was. */
  async updateOrTell(file: ProjectFile, edit: ProjectEdit): Promise<boolean> {
    const problem = await this.update(file, edit);
    if (problem !== undefined) this.tell(problem);
    return problem === undefined;
  }

  private async changeInEditor(uri: string, before: string, after: string): Promise<string | undefined> {
    const document = TextDocument.create(uri, 'json', 0, before);
    const edit = replacementOf(before, after);
    const change = { range: rangeOf(document, edit), newText: edit.text };
    const { applied, failureReason } = await this.connection.workspace.applyEdit({
      changes: { [uri]: [change] },
    });
    if (applied) return undefined;
    return translate(
      '{file} has unsaved changes, and the editor did not take another ({reason}). Save the file, and try again.',
      { file: projectFileName, reason: failureReason ?? translate('no reason given') },
    );
  }

  private opened(uri: string, text: string | undefined): void {
    const file = this.fileOf(uri);
    file?.setOpenText(text).catch((error: unknown) => {
      this.connection.console.error(`${uri} could not be read: ${errorMessage(error)}`);
    });
  }

  private fileOf(uri: string): ProjectFile | undefined {
    const own = normalizedUri(uri);
    return pathOfUri(uri) === undefined
      ? undefined
      : this.workspace.folders.map(({ projectFile }) => projectFile).find((file) => file.uri === own);
  }

  private tell(message: string): void {
    // A notification, since the server need not wait for the user.
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: editorText(message),
    });
  }
}

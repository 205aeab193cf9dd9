import { join } from 'node:path';
import {
  DidChangeConfigurationNotification,
  Emitter,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { InitializationOptions } from '../../protocol/initialization';
import { settingsSection } from '../../protocol/settings';
import { clientOf, openedFolders, type Client } from './capabilities';
import type { CoreModule } from './coreModule';
import { Configuration } from './workspace/configuration';
import { DocumentSelection } from './workspace/documentSelection';
import { DraftChecks } from './workspace/draftChecks';
import { DraftReadings } from './workspace/draftReadings';
import { WorkspaceDrafts } from './workspace/workspaceDrafts';
import type { OpenDocuments } from './workspace/openDocuments';
import { errorMessage } from './sources/files/errors';
import { ProjectFiles } from './workspace/projectFiles';
import { SourceWatch } from './workspace/sourceWatch';
import { UncheckedReasons } from './workspace/uncheckedReason';
import { VisibleRanges } from './workspace/visibleRanges';
import { Workspace } from './workspace/workspace';
import type { WorkspaceFolder } from './workspace/workspaceFolder';

/** Name of the file in the client's storage that keeps the answers of second readers. */
const answersFile = 'reader-answers.json';

/** The state that the features share while the server works for one client, from initialize to shutdown. */
export class Session {
  /** Capabilities of the client. */
  readonly client: Client;
  /** The open folders, each with its settings, project file, source articles and checker. */
  readonly workspace: Workspace;
  /** Applies the client's settings to the folders. */
  readonly configuration: Configuration;
  /** Changes the project files, and shows the problems in them. */
  readonly projectFiles: ProjectFiles;
  /** Keeps source articles and project files in step with the disk. */
  readonly watch: SourceWatch;
  /** Decides which documents are drafts. */
  readonly selection: DocumentSelection;
  /** What of the open documents the user sees. */
  readonly visible: VisibleRanges;
  /** The findings of open drafts. Each version of a document is checked once, whichever feature asks. */
  readonly checks: DraftChecks;
  /** The findings of all drafts, open or not. */
  readonly drafts: WorkspaceDrafts;
  /** Gives the reason why a document is not checked. */
  readonly uncheckedReasons: UncheckedReasons;
  /** True if the client has the command that asks a second reader about a sentence. */
  readonly asksReader: boolean;
  /** True if the client has the command that opens a passage. */
  readonly opensPassages: boolean;

  private readonly sourcesChanged = new Emitter<void>();
  private readonly resultsChanged = new Emitter<void>();
  /** The revision of each folder for which `onResultsChanged` was last fired. */
  private readonly toldRevisions = new WeakMap<WorkspaceFolder, number>();

  /** Fires when the source articles, or the problems with them, may have changed. */
  readonly onSourcesChanged = this.sourcesChanged.event;
  /** Fires when the findings of a draft may have changed without an edit of the draft. */
  readonly onResultsChanged = this.resultsChanged.event;

  constructor(
    private readonly connection: Connection,
    documents: OpenDocuments,
    coreModule: () => Promise<CoreModule>,
    params: InitializeParams,
    { asksReader = false, opensPassages = false, paused = false, settings, storage }: InitializationOptions,
  ) {
    const client = clientOf(params.capabilities);
    const workspace = new Workspace(coreModule, openedFolders(params));
    const selection = new DocumentSelection(workspace);
    const answers = storage === undefined ? undefined : join(storage, answersFile);
    const readings = new DraftReadings(answers, (error) => {
      connection.console.warn(`The answers of the second reader are not kept: ${errorMessage(error)}`);
    });
    const checks = new DraftChecks(documents, workspace, selection, readings, ({ uri }, error) => {
      const reason = error instanceof Error ? error.stack : String(error);
      connection.console.error(`${uri} could not be checked: ${reason}`);
    });
    checks.pause(paused);
    const projectFiles = new ProjectFiles(connection, workspace, documents);
    this.client = client;
    this.workspace = workspace;
    this.selection = selection;
    this.checks = checks;
    this.visible = new VisibleRanges(documents);
    this.projectFiles = projectFiles;
    this.configuration = new Configuration(connection, workspace, coreModule, client.configuration, settings);
    this.watch = new SourceWatch(
      connection,
      workspace,
      this.configuration,
      projectFiles,
      client.watch,
      documents,
    );
    this.drafts = new WorkspaceDrafts(documents, checks, selection, workspace);
    this.asksReader = asksReader;
    this.opensPassages = opensPassages;
    this.uncheckedReasons = new UncheckedReasons(workspace, selection, checks);
    workspace.onDidChangeFolder((folder) => {
      this.folderChanged(folder);
    });
    this.configuration.onDidApply(() => {
      this.sourcesChanged.fire();
      this.resultsChanged.fire();
    });
    selection.onDidChange(() => {
      this.resultsChanged.fire();
    });
    checks.onResultsChanged(() => {
      this.resultsChanged.fire();
    });
  }

  /** Applies the settings and reads the sources. To be called once the client accepts requests of the server. */
  async start(): Promise<void> {
    const { client, configuration, connection, workspace } = this;
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.remove(removed);
        workspace.add(added);
        void configuration.apply();
      });
    }
    if (client.registersConfiguration) {
      const section = settingsSection;
      try {
        await connection.client.register(DidChangeConfigurationNotification.type, { section });
      } catch (error) {
        connection.console.error(`The client does not tell of changed settings: ${errorMessage(error)}`);
      }
    }
    await configuration.apply();
  }

  private folderChanged(folder: WorkspaceFolder): void {
    if (folder.library.busy) return;
    this.sourcesChanged.fire();
    const { shownRevision } = folder;
    if (this.toldRevisions.get(folder) === shownRevision) return;
    this.toldRevisions.set(folder, shownRevision);
    this.resultsChanged.fire();
  }
}

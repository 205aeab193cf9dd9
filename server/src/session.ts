import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { InitializationOptions } from '../../protocol/initialization';
import { resultsChangedNotification, sourcesChangedNotification } from '../../protocol/notifications';
import { settingsSection } from '../../protocol/settings';
import type { CheckerModule } from './checkerModule';
import { AssistantFeature } from './features/assistant/checkText';
import { clientOf, openedFolders, type Client } from './capabilities';
import { CheckAllDraftsFeature } from './features/checkAllDrafts';
import { CheckDraftFeature } from './features/checkDraft';
import { CodeActionFeature } from './features/codeActions/codeActions';
import { Configuration } from './workspace/configuration';
import { DefinitionFeature } from './features/definition';
import { DiagnosticsPull } from './features/diagnostics/diagnosticsPull';
import { DiagnosticsPush } from './features/diagnostics/diagnosticsPush';
import { DocumentSelection } from './workspace/documentSelection';
import { DraftChecks } from './workspace/draftChecks';
import { HoverFeature } from './features/hover/hover';
import { IgnoreCommand } from './features/codeActions/ignoreCommand';
import { IndexingProgress } from './features/status/indexingProgress';
import { ProjectFiles } from './workspace/projectFiles';
import type { OpenDocuments } from './workspace/openDocuments';
import { ReportFeature } from './features/report';
import type { RulePages } from './features/diagnostics/rulePages';
import { SignOffFeature } from './features/signOff';
import { Silence } from './workspace/silence';
import { SourceWatch } from './workspace/sourceWatch';
import { StatementsFeature } from './features/statements';
import { StatusFeature } from './features/status/status';
import { Workspace } from './workspace/workspace';
import type { WorkspaceFolder } from './workspace/workspaceFolder';
import { WritingFeatures } from './writing';
import { sendNotification } from './protocolMessages';

/** What the server does for one client, from initialize to shutdown: the features, and what they share. */
export class Session {
  readonly client: Client;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly projectFiles: ProjectFiles;
  readonly watch: SourceWatch;
  readonly status: StatusFeature;
  readonly diagnostics: DiagnosticsPull | DiagnosticsPush;
  readonly hover: HoverFeature;
  readonly definition: DefinitionFeature;
  readonly codeActions: CodeActionFeature;
  readonly ignore: IgnoreCommand;
  readonly writing: WritingFeatures;
  readonly checkDraft: CheckDraftFeature;
  readonly checkAllDrafts: CheckAllDraftsFeature;
  readonly statements: StatementsFeature;
  readonly report: ReportFeature;
  readonly signOff: SignOffFeature;
  readonly assistant: AssistantFeature;
  private readonly progress: IndexingProgress;
  private readonly checks: DraftChecks;
  private readonly shown = new WeakMap<WorkspaceFolder, number>();
  private readonly shownFiles = new WeakMap<WorkspaceFolder, number>();

  constructor(
    private readonly connection: Connection,
    documents: OpenDocuments,
    pages: RulePages,
    checkerModule: () => Promise<CheckerModule>,
    params: InitializeParams,
  ) {
    const client = clientOf(params.capabilities);
    this.client = client;
    this.progress = new IndexingProgress(connection, client.workDoneProgress);
    this.workspace = new Workspace(
      checkerModule,
      (folder) => {
        this.sourcesChanged(folder);
      },
      (folder, done, total) => {
        this.progress.indexing(folder, done, total);
      },
    );
    this.workspace.add(openedFolders(params));
    const selection = new DocumentSelection(this.workspace);
    const checks = new DraftChecks(documents, this.workspace, selection, ({ uri }, error) => {
      connection.console.error(
        `${uri} could not be checked: ${error instanceof Error ? error.stack : String(error)}`,
      );
    });
    this.checks = checks;
    checks.pause(givenOptions(params).paused === true);
    this.configuration = new Configuration(
      connection,
      this.workspace,
      checkerModule,
      client.configuration,
      givenOptions(params).settings,
    );
    this.projectFiles = new ProjectFiles(connection, this.workspace, documents);
    this.watch = new SourceWatch(connection, this.workspace, this.projectFiles, client.watch, documents);
    this.status = new StatusFeature(connection, this.workspace, checks);
    this.diagnostics = client.pullsDiagnostics
      ? new DiagnosticsPull(
          connection,
          checks,
          this.workspace,
          pages,
          client.diagnostic,
          client.refreshesDiagnostics,
        )
      : new DiagnosticsPush(connection, documents, checks, pages, client.diagnostic);
    this.hover = new HoverFeature(checks, client.markdownHover);
    this.definition = new DefinitionFeature(checks, client.definitionLinks);
    this.codeActions = new CodeActionFeature(checks, client.versionedEdits);
    this.ignore = new IgnoreCommand(connection, this.workspace, this.projectFiles);
    this.writing = new WritingFeatures(
      connection,
      client,
      documents,
      this.workspace,
      selection,
      checks,
      checkerModule,
    );
    this.checkDraft = new CheckDraftFeature(documents, checks, selection, this.workspace, checkerModule);
    this.checkAllDrafts = new CheckAllDraftsFeature(
      documents,
      checks,
      selection,
      this.workspace,
      checkerModule,
    );
    const silence = new Silence(this.workspace, selection, checks);
    this.statements = new StatementsFeature(checks, silence, selection);
    this.report = new ReportFeature(checks, silence, checkerModule);
    this.assistant = new AssistantFeature(checks, this.workspace, checkerModule);
    this.signOff = new SignOffFeature(checks, this.projectFiles);
    checks.onFoundAnew(() => {
      this.refresh();
    });
  }

  /** Begins to work, once the client is ready for requests of the server. */
  async start(): Promise<void> {
    this.status.update();
    if (this.client.changesFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        this.workspace.remove(removed);
        this.workspace.add(added);
        void this.settingsChanged(undefined);
      });
    }
    if (this.client.registersConfiguration) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, {
        section: settingsSection,
      });
    }
    await this.configuration.apply();
    await this.settled();
  }

  /** The settings, or the folders that have them, are others now. */
  async settingsChanged(settings: unknown): Promise<void> {
    await this.configuration.changed(settings);
    await this.settled();
  }

  private async settled(): Promise<void> {
    this.status.started();
    this.tellSources();
    this.refresh();
    await this.watch.update();
  }

  private sourcesChanged(folder: WorkspaceFolder): void {
    this.status.update();
    this.showProjectFile(folder);
    if (folder.library.busy) return;
    this.progress.ended(folder);
    this.tellSources();
    const { shownRevision } = folder;
    if (this.shown.get(folder) === shownRevision) return;
    this.shown.set(folder, shownRevision);
    this.refresh();
  }

  /** Drafts are checked by command only while this is so. */
  pause(paused: boolean): void {
    this.checks.pause(paused);
    this.status.update();
  }

  /** Goes on with the indexing that was stopped. */
  resumeIndexing(): void {
    for (const { library } of this.workspace.folders) if (library.stopped) library.resume();
  }

  /** What is found may be something else now. */
  private refresh(): void {
    this.diagnostics.refresh();
    this.writing.refresh();
    void sendNotification(this.connection, resultsChangedNotification, {});
  }

  private tellSources(): void {
    void sendNotification(this.connection, sourcesChangedNotification, {});
  }

  private showProjectFile(folder: WorkspaceFolder): void {
    const { projectFile } = folder;
    if ((this.shownFiles.get(folder) ?? 0) === projectFile.revision) return;
    this.shownFiles.set(folder, projectFile.revision);
    this.projectFiles.show(projectFile);
  }
}

/** Nothing that a client gives is trusted to have the type that it should. */
type GivenOptions = Readonly<Partial<Record<keyof InitializationOptions, unknown>>>;

function givenOptions({ initializationOptions }: InitializeParams): GivenOptions {
  const options: unknown = initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}

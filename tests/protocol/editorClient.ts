import { basename } from 'node:path';
import {
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DefinitionRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  UnregistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type LocationLink,
  type Position,
  type ProtocolConnection,
  type ProgressToken,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol/node';
import { pulling } from './capabilities';
import { Events } from './events';
import { startHosted, startProcess, type RunningServer } from './runningServer';
import type { TemporaryWorkspace } from './temporaryWorkspace';

/** `verbatim/status` as the client gets it. */
export interface Status {
  readonly state: 'starting' | 'ready' | 'busy' | 'idle';
  readonly sources: number;
  readonly problems: number;
  readonly message?: string;
  readonly paused?: boolean;
  readonly stopped?: boolean;
}

/** A step of a progress. */
export interface Progress {
  readonly token: ProgressToken;
  readonly value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
}

const changeTypes = {
  created: FileChangeType.Created,
  changed: FileChangeType.Changed,
  deleted: FileChangeType.Deleted,
} as const;

export interface StartOptions {
  readonly folders?: readonly TemporaryWorkspace[];
  readonly capabilities?: ClientCapabilities;
  /** The answer for the section `verbatim`, for all folders or as a function of the folder; may be a promise. */
  readonly settings?: unknown;
  readonly initialize?: Partial<InitializeParams>;
  /** True for a server that is a process of its own, as in editors; otherwise it shares one, which starts faster. */
  readonly ownProcess?: boolean;
}

/** A small editor, as far as a language server can tell, with the real server. */
export class EditorClient {
  readonly refreshes = new Events<undefined>();
  readonly statuses = new Events<Status>();
  readonly messages = new Events<string>();
  readonly logged = new Events<string>();
  readonly published = new Events<PublishDiagnosticsParams>();
  readonly registrations = new Events<RegistrationParams['registrations'][number]>();
  /** The progress that the server begins of itself. */
  readonly progress = new Events<Progress>();
  /** The exit code of the server, once it has ended. */
  readonly exited: Promise<number | null>;
  initializeResult!: InitializeResult;
  private readonly versions = new Map<string, number>();

  private constructor(
    { exited }: RunningServer,
    readonly connection: ProtocolConnection,
    private settings: unknown,
  ) {
    this.exited = exited;
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes.add(undefined);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(({ scopeUri }) => this.settingsFor(scopeUri ?? ''))),
    );
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const registration of registrations) this.registrations.add(registration);
    });
    connection.onRequest(UnregistrationRequest.type, () => undefined);
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => {
        this.progress.add({ token, value });
      });
    });
    connection.onNotification('verbatim/status', (status: Status) => {
      this.statuses.add(status);
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.add(message);
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.add(message);
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.add(params);
    });
    connection.listen();
  }

  /** Starts a server on these folders and initializes it. */
  static async start({
    folders = [],
    capabilities = pulling,
    settings,
    initialize,
    ownProcess = false,
  }: StartOptions): Promise<EditorClient> {
    const server = ownProcess ? startProcess() : await startHosted();
    const connection = createProtocolConnection(server.reader, server.writer);
    const client = new EditorClient(server, connection, settings);
    client.initializeResult = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null, // oxlint-disable-line typescript/no-deprecated -- the protocol's type still asks for it
      capabilities,
      workspaceFolders: folders.map(({ uri }) => ({ uri, name: basename(uri) })),
      ...initialize,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** Like `start`, and resolves when the sources have been indexed. */
  static async startReady(options: StartOptions): Promise<EditorClient> {
    const client = await EditorClient.start(options);
    await client.ready();
    return client;
  }

  async ready(): Promise<Status> {
    return this.statuses.next(({ state }) => state === 'idle');
  }

  /** Ends the server as editors do. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** @returns the version that the changes make */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
    return version;
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Pulls, and expects a full report. */
  async pull(uri: string, token?: CancellationToken): Promise<FullDocumentDiagnosticReport> {
    const report = await this.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri } },
      token,
    );
    if (report.kind !== 'full') throw new Error('A report without a previous one must be full.');
    return report;
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    return (await this.pull(uri)).items;
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async definition(uri: string, position: Position): Promise<LocationLink[]> {
    const answer = await this.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position,
    });
    return (answer ?? []) as LocationLink[];
  }

  async codeActions(
    uri: string,
    range: Range,
    context: Partial<CodeActionContext> = {},
  ): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  /** Uses other settings and tells the server. */
  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** The diagnostics once they fulfil the condition. Pulls again whenever the server asks for it, as editors do. */
  async diagnosticsWhen(
    uri: string,
    fulfils: (found: readonly Diagnostic[]) => boolean,
  ): Promise<Diagnostic[]> {
    for (;;) {
      const since = this.refreshes.count;
      const found = await this.diagnostics(uri);
      if (fulfils(found)) return found;
      await this.refreshes.next(undefined, since);
    }
  }

  /** Tells the server that files were written or removed. */
  async watched(changes: Readonly<Record<string, 'created' | 'changed' | 'deleted'>>): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: Object.entries(changes).map(([uri, change]) => ({ uri, type: changeTypes[change] })),
    });
  }

  private settingsFor(scope: string): unknown {
    return typeof this.settings === 'function'
      ? (this.settings as (scope: string) => unknown)(scope)
      : this.settings;
  }
}

import {
  EventEmitter,
  l10n,
  workspace,
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type LanguageClientOptions,
  type NodeModule,
} from 'vscode-languageclient/node';
import { projectFileName } from '../../../protocol/documents';
import type { InitializationOptions } from '../../../protocol/initialization';
import {
  resultsChangedNotification,
  sourcesChangedNotification,
  statusNotification,
  type Notification,
} from '../../../protocol/notifications';
import { askModelRequest, pauseRequest, type Request } from '../../../protocol/requests';
import type { ServerStatus } from '../../../protocol/status';
import { codeActionMiddleware } from '../diagnostics/codeActionMiddleware';
import { DraftDiagnostics } from '../diagnostics/draftDiagnostics';
import type { TypingHold } from '../diagnostics/typingHold';
import { draftSelector } from '../drafts/draftSelector';
import { askModel } from '../reader/editorModels';
import { onNotification, onRequest, sendNotification, sendRequest } from './protocolMessages';
import { ServerNotRunningError } from './requestErrors';
import { traceChannel } from './traceChannel';

/**
 * Size in megabytes of the server's heap for short-lived objects. With the default of 16, pauses for garbage collection
 * are what makes the slowest keystrokes slow.
 */
const semiSpaceSize = 32;

/** The status that a running server reports, or that no server runs. */
export type LanguageServerStatus = ServerStatus | { readonly state: 'stopped' };

/** Starts and restarts the language server. After a crash the language client restarts it by itself. */
export class LanguageServer implements Disposable {
  /** The diagnostics of drafts, on their way from the server to the editor. */
  readonly diagnostics: DraftDiagnostics;
  private readonly statusChanges = new EventEmitter<LanguageServerStatus>();
  private readonly resultChanges = new EventEmitter<void>();
  private readonly sourceChanges = new EventEmitter<void>();
  private readonly starts = new EventEmitter<void>();
  private readonly trace: LogOutputChannel;
  private client: LanguageClient | undefined;
  private subscriptions: { dispose(): void }[] = [];
  /** Settles when all starts and stops so far have ended; never rejects. */
  private lifecycle: Promise<void> = Promise.resolve();
  private status: LanguageServerStatus = { state: 'stopped' };
  private isPaused = false;

  readonly onDidChangeStatus = this.statusChanges.event;
  /** Fires when the results for drafts may have changed without an edit. */
  readonly onDidChangeResults = this.resultChanges.event;
  /** Fires when the sources, or the problems with them, may have changed. */
  readonly onDidChangeSources = this.sourceChanges.event;

  /** Fires when a server has started, be it after a crash. */
  readonly onDidStart = this.starts.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly log: LogOutputChannel,
    private readonly hold: TypingHold,
  ) {
    this.diagnostics = new DraftDiagnostics(hold);
    this.trace = traceChannel(log);
  }

  /** Starts the server unless it runs. The language client shows a failure to the user and logs it. */
  start(): Promise<void> {
    return this.afterwards(() => this.startNow());
  }

  /** Stops the server if it runs, and starts a new one. */
  restart(): Promise<void> {
    return this.afterwards(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  /** Stops the server and waits until it has ended. */
  stop(): Promise<void> {
    return this.afterwards(() => this.stopNow());
  }

  /**
   * Returns the language client once the server has started.
   *
   * @throws ServerNotRunningError
   */
  async getClient(): Promise<LanguageClient> {
    await this.lifecycle;
    // A client whose server has crashed starts it again on the next request.
    if (this.client === undefined || this.client.state === State.StartFailed) {
      throw new ServerNotRunningError(l10n.t('The server could not be started.'));
    }
    return this.client;
  }

  /**
   * Sends a request once the server has started.
   *
   * @throws ServerNotRunningError
   */
  async request<Params, Result>(
    request: Request<Params, Result>,
    params: Params,
    token?: CancellationToken,
  ): Promise<Result> {
    return sendRequest(await this.getClient(), request, params, token);
  }

  /** Tells a running server something. Without one nobody needs to know. */
  notify<Params>(notification: Notification<Params>, params: Params): void {
    if (this.client?.state !== State.Running) return;
    sendNotification(this.client, notification, params).catch((error: unknown) => {
      this.log.warn(error instanceof Error ? error.message : String(error));
    });
  }

  /** Reason why the server checks nothing; undefined if it checks, or does not run. */
  get notCheckingReason(): string | undefined {
    return this.status.state === 'stopped' ? undefined : this.status.message;
  }

  /** Pauses or resumes checking. A server that is started later is paused, too. */
  async pause(paused: boolean): Promise<void> {
    this.isPaused = paused;
    await this.request(pauseRequest, { paused });
  }

  dispose(): void {
    this.diagnostics.dispose();
    this.resultChanges.dispose();
    this.sourceChanges.dispose();
    this.starts.dispose();
    this.trace.dispose();
    this.statusChanges.dispose();
  }

  private setStatus(status: LanguageServerStatus): void {
    this.status = status;
    this.statusChanges.fire(status);
  }

  private afterwards(work: () => Promise<void>): Promise<void> {
    this.lifecycle = this.lifecycle.then(work).catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error));
    });
    return this.lifecycle;
  }

  private async startNow(): Promise<void> {
    if (this.client !== undefined) return;
    const client = new LanguageClient('verbatim', 'Verbatim', this.serverModule(), this.clientOptions());
    this.client = client;
    this.subscriptions = [
      onNotification(client, statusNotification, (status) => {
        this.setStatus(status);
      }),
      onNotification(client, resultsChangedNotification, () => {
        this.resultChanges.fire();
      }),
      onNotification(client, sourcesChangedNotification, () => {
        this.sourceChanges.fire();
      }),
      onRequest(client, askModelRequest, askModel),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.starts.fire();
        if (newState === State.Starting) this.setStatus({ state: 'starting', sources: 0, problems: 0 });
        if (newState === State.Stopped || newState === State.StartFailed)
          this.setStatus({ state: 'stopped' });
      }),
    ];
    await client.start();
  }

  private async stopNow(): Promise<void> {
    const { client } = this;
    if (client === undefined) return;
    // A client that failed to start can neither be stopped nor started again, so each start has its own client.
    this.client = undefined;
    try {
      if (client.isRunning()) await client.stop();
    } finally {
      for (const subscription of this.subscriptions) subscription.dispose();
    }
  }

  private serverModule(): NodeModule {
    return {
      module: this.context.asAbsolutePath('server/dist/server.js'),
      transport: TransportKind.ipc,
      options: { execArgv: [`--max-semi-space-size=${semiSpaceSize}`] },
    };
  }

  private clientOptions(): LanguageClientOptions {
    const storage = this.context.storageUri;
    return {
      // The project file is synchronized so that its problems show before it is saved.
      documentSelector: [...draftSelector, { scheme: 'file', pattern: `**/${projectFileName}` }],
      // The bundle of the display language has the server's messages, too.
      initializationOptions: (): InitializationOptions => ({
        messages: l10n.bundle,
        paused: this.isPaused,
        asksReader: true,
        opensPassages: true,
        listsStatements: true,
        // In Restricted Mode the second reader is off, and so is what it said before.
        ...(storage?.scheme === 'file' && workspace.isTrusted ? { storage: storage.fsPath } : {}),
      }),
      outputChannel: this.log,
      traceOutputChannel: this.trace,
      // Background errors are only logged; commands show their own.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticCollectionProvider: this.diagnostics.collections,
      middleware: { ...this.diagnostics.middleware, ...codeActionMiddleware(this.hold, this.diagnostics) },
      markdown: { isTrusted: false, supportHtml: false },
    };
  }
}

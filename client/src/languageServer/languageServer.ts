import { EventEmitter, l10n, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
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
} from '../../../protocol/notifications';
import { pauseRequest } from '../../../protocol/requests';
import type { ServerStatus } from '../../../protocol/status';
import { draftSelector } from '../drafts/draftSelector';
import { codeActionMiddleware } from '../diagnostics/codeActionMiddleware';
import { ServerNotRunningError } from '../commands/showError';
import { DraftDiagnostics } from '../diagnostics/draftDiagnostics';
import type { TypingHold } from '../diagnostics/typingHold';
import { traceChannel } from './traceChannel';
import { onNotification, sendRequest } from './protocolMessages';

/**
 * Space for what lives only as long as a check, in megabytes: with the usual 16 the collector's pauses are the slowest
 * keystrokes.
 */
const maxSemiSpaceSize = 32;

/** What is known of the server: its own status while it runs, else how it stands. */
export type LanguageServerStatus = ServerStatus | { readonly state: 'stopped' };

/** The language server: started, and started anew when asked. A server that crashes is restarted by the client. */
export class LanguageServer implements Disposable {
  private readonly changes = new EventEmitter<LanguageServerStatus>();
  /** What the server finds, on its way to the editor. */
  readonly diagnostics: DraftDiagnostics;
  private readonly found = new EventEmitter<void>();
  private readonly sources = new EventEmitter<void>();
  private readonly trace: LogOutputChannel;
  private client: LanguageClient | undefined;
  private subscriptions: { dispose(): void }[] = [];
  /** Starts and stops one after the other; never fails. */
  private turn: Promise<void> = Promise.resolve();
  private condition: LanguageServerStatus = { state: 'stopped' };
  private isPaused = false;

  /** Tells whenever the condition of the server changes. */
  readonly onDidChangeStatus = this.changes.event;
  /** Tells when something else may be found in drafts that were not edited. */
  readonly onDidChangeResults = this.found.event;
  /** Tells when the sources, or what is wrong with them, may be others. */
  readonly onDidChangeSources = this.sources.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly log: LogOutputChannel,
    private readonly hold: TypingHold,
  ) {
    this.diagnostics = new DraftDiagnostics(hold, () => this.client);
    this.trace = traceChannel(log);
  }

  /** Starts the server where it does not run. A failure is shown to the user by the client, and stands in the log. */
  start(): Promise<void> {
    return this.inTurn(() => this.startNow());
  }

  /** Ends the server, if it runs, and starts a new one. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  /** Ends the server and waits until it has. */
  stop(): Promise<void> {
    return this.inTurn(() => this.stopNow());
  }

  /**
   * The client to send requests with, once the server has started.
   *
   * @throws ServerNotRunning
   */
  async getClient(): Promise<LanguageClient> {
    await this.turn;
    // A client whose server crashed starts it again when a request is sent.
    if (this.client === undefined || this.client.state === State.StartFailed) {
      throw new ServerNotRunningError(l10n.t('The server could not be started.'));
    }
    return this.client;
  }

  /** Why the server checks nothing, as it says itself; undefined where it checks, or does not run. */
  get notCheckingReason(): string | undefined {
    return this.condition.state === 'stopped' ? undefined : this.condition.message;
  }

  /** Pauses or resumes the checking, also of a server that is started later. */
  async pause(paused: boolean): Promise<void> {
    this.isPaused = paused;
    const client = await this.getClient();
    await sendRequest(client, pauseRequest, { paused });
  }

  dispose(): void {
    this.diagnostics.dispose();
    this.found.dispose();
    this.sources.dispose();
    this.trace.dispose();
    this.changes.dispose();
  }

  private is(condition: LanguageServerStatus): void {
    this.condition = condition;
    this.changes.fire(condition);
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(work).catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error));
    });
    return this.turn;
  }

  private async startNow(): Promise<void> {
    if (this.client !== undefined) return;
    const client = new LanguageClient('verbatim', 'Verbatim', this.serverModule(), this.clientOptions());
    this.client = client;
    this.subscriptions = [
      onNotification(client, statusNotification, (status) => {
        this.is(status);
      }),
      onNotification(client, resultsChangedNotification, () => {
        this.found.fire();
      }),
      onNotification(client, sourcesChangedNotification, () => {
        this.sources.fire();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Starting) this.is({ state: 'starting', sources: 0, problems: 0 });
        if (newState === State.Stopped || newState === State.StartFailed) this.is({ state: 'stopped' });
      }),
    ];
    await client.start();
  }

  private async stopNow(): Promise<void> {
    const { client } = this;
    if (client === undefined) return;
    // A client that failed to start can neither be stopped nor started again: each start has a client of its own.
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
      options: { execArgv: [`--max-semi-space-size=${maxSemiSpaceSize}`] },
    };
  }

  private clientOptions(): LanguageClientOptions {
    return {
      // The project file, so that what is wrong with it shows before it is saved.
      documentSelector: [...draftSelector, { scheme: 'file', pattern: `**/${projectFileName}` }],
      // The bundle of the display language has the server's messages, too.
      initializationOptions: (): InitializationOptions => ({ messages: l10n.bundle, paused: this.isPaused }),
      outputChannel: this.log,
      traceOutputChannel: this.trace,
      // What fails in the background stands in the log; commands show their own failures.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: { ...this.diagnostics.middleware, ...codeActionMiddleware(this.hold, this.diagnostics) },
      markdown: { isTrusted: false, supportHtml: false },
    };
  }
}

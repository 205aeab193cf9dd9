import {
  CancellationError,
  EventEmitter,
  languages,
  workspace,
  type CancellationToken,
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  type TextDocument,
  type Uri,
} from 'vscode';
import {
  DiagnosticCollectionSource,
  vsdiag,
  type DiagnosticCollectionProvider,
  type Middleware,
} from 'vscode-languageclient/node';
import { FoundDiagnostics } from './foundDiagnostics';
import { withRulePage } from './rulePageLink';
import type { TypingHold } from './typingHold';

/** Passes diagnostics from the server to the editor, and holds back those of the sentence that is being typed. */
export class DraftDiagnostics implements Disposable {
  private readonly found: FoundDiagnostics<Diagnostic>;
  private readonly received = new EventEmitter<Uri>();
  private readonly listeners: readonly Disposable[];
  /** What the editor shows; undefined while no server runs. */
  private shown: DiagnosticCollection | undefined;

  /** Fires when the server has answered for a document, so that its other results may have changed, too. */
  readonly onDidReceive = this.received.event;

  /** Middleware of the language client for pull diagnostics. */
  readonly middleware: Middleware = {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = 'uri' in document ? document.uri : document;
      const version = 'uri' in document ? document.version : 0;
      try {
        const report = await next(document, previousResultId, token);
        // The client drops the answer to a pull that it has cancelled, and pulls again.
        if (token.isCancellationRequested) throw new CancellationError();
        return report && this.withoutHeld(uri, version, report);
      } catch (error) {
        if (!token.isCancellationRequested) this.found.giveUp(uri.toString());
        throw error;
      }
    },
  };

  /** Creates the language client's collections, and shows in the one of pull diagnostics what is no longer held back. */
  readonly collections: DiagnosticCollectionProvider = {
    create: (name, source) => {
      const collection = languages.createDiagnosticCollection(name);
      if (source === DiagnosticCollectionSource.pull) this.shown = collection;
      return collection;
    },
    dispose: (collection) => {
      if (collection === this.shown) {
        this.shown = undefined;
        this.found.clear();
      }
      collection.dispose();
    },
  };

  constructor(hold: TypingHold) {
    this.found = new FoundDiagnostics((key, items) => hold.withoutHeld(key, items));
    this.listeners = [
      hold.onDidRelease((document) => {
        this.showHeld(document);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.found.forget(uri.toString());
      }),
    ];
  }

  /**
   * Settles when the diagnostics of a document's present text are on their way to the editor, or when the token is
   * cancelled.
   */
  whenFound({ uri, version }: TextDocument, token: CancellationToken): Promise<void> {
    return this.found.whenFound(uri.toString(), version, token);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.received.dispose();
  }

  private withoutHeld(
    uri: Uri,
    version: number,
    report: vsdiag.DocumentDiagnosticReport,
  ): vsdiag.DocumentDiagnosticReport {
    const full = report.kind === vsdiag.DocumentDiagnosticReportKind.full;
    const items = this.found.keep(uri.toString(), version, full ? report.items.map(withRulePage) : undefined);
    this.received.fire(uri);
    if (items === undefined) return report;
    return {
      kind: vsdiag.DocumentDiagnosticReportKind.full,
      resultId: report.resultId,
      items: [...items],
    };
  }

  private showHeld({ uri, version }: TextDocument): void {
    const items = this.found.release(uri.toString(), version);
    // The language client takes the diagnostics of a document away when its last tab is closed.
    if (items && this.shown?.has(uri)) this.shown.set(uri, items);
  }
}

import { EventEmitter, type Diagnostic, type Disposable, type TextDocument, type Uri } from 'vscode';
import {
  DocumentDiagnosticRequest,
  vsdiag,
  type LanguageClient,
  type Middleware,
} from 'vscode-languageclient/node';
import type { TypingHold } from './typingHold';

/** The server's last diagnostics for a document. */
interface LastReport {
  readonly items: readonly Diagnostic[];
  /** Those that are not held back. */
  readonly shown: readonly Diagnostic[];
}

/** Maximum time in milliseconds to wait for held diagnostics. The editor gives up on a menu of fixes after about 500. */
const maxWait = 200;

/** Passes diagnostics from the server to the editor, and holds back those of the sentence that is being typed. */
export class DraftDiagnostics implements Disposable {
  private readonly lastReports = new Map<string, LastReport>();
  private readonly received = new EventEmitter<Uri>();
  private readonly listener: Disposable;

  /** Fires when the server has answered for a document, so that its other results may have changed, too. */
  readonly onDidReceive = this.received.event;

  /** Middleware of the language client for pull diagnostics. */
  readonly middleware: Middleware = {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token);
      return report && this.withoutHeld('uri' in document ? document.uri : document, report);
    },
  };

  /** @param client returns the current client, if there is one */
  constructor(
    private readonly hold: TypingHold,
    private readonly client: () => LanguageClient | undefined,
  ) {
    this.listener = hold.onDidRelease((document) => {
      this.showHeld(document);
    });
  }

  /**
   * Settles when the held diagnostics of a document, released after this call, are on their way to the editor: at once
   * if none are held, and after `maxWait` at the latest.
   */
  whenHeldShown(uri: Uri): Promise<void> {
    const last = this.lastReports.get(uri.toString());
    if (!last || last.shown.length === last.items.length) return Promise.resolve();
    return new Promise((resolve) => {
      const settle = (): void => {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      };
      const timer = setTimeout(settle, maxWait);
      const listener = this.onDidReceive((received) => {
        if (received.toString() === uri.toString()) settle();
      });
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.received.dispose();
  }

  private withoutHeld(uri: Uri, report: vsdiag.DocumentDiagnosticReport): vsdiag.DocumentDiagnosticReport {
    const key = uri.toString();
    const before = this.lastReports.get(key);
    const full = report.kind === vsdiag.DocumentDiagnosticReportKind.full;
    const items = full ? report.items : (before?.items ?? []);
    const shown = this.hold.withoutHeld(uri, items);
    this.lastReports.set(key, { items, shown });
    this.received.fire(uri);
    if (!full && sameItems(shown, before?.shown ?? [])) return report;
    return { kind: vsdiag.DocumentDiagnosticReportKind.full, resultId: report.resultId, items: shown };
  }

  /** Makes the client pull again. The server answers that nothing has changed, and the middleware shows what was held. */
  private showHeld(document: TextDocument): void {
    const last = this.lastReports.get(document.uri.toString());
    if (!last || document.isClosed || last.shown.length === last.items.length) return;
    const feature = this.client()?.getFeature(DocumentDiagnosticRequest.method);
    feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }
}

function sameItems(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

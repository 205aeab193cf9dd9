import { EventEmitter, type Diagnostic, type Disposable, type TextDocument, type Uri } from 'vscode';
import {
  DocumentDiagnosticRequest,
  vsdiag,
  type LanguageClient,
  type Middleware,
} from 'vscode-languageclient/node';
import type { TypingHold } from './typingHold';

/** What the server last answered for a document, and what of it is shown. */
interface Answered {
  readonly items: readonly Diagnostic[];
  readonly shown: readonly Diagnostic[];
}

/** For how many milliseconds what was held back is waited for: an editor gives up on a menu after about 500. */
const maxWait = 200;

/** Diagnostics on their way from the server to the editor: those of the sentence that is being typed wait. */
export class DraftDiagnostics implements Disposable {
  private readonly answered = new Map<string, Answered>();
  private readonly answers = new EventEmitter<Uri>();
  private readonly listener: Disposable;

  /** Tells whenever the server has answered for a document, so that what else is shown of it may be another now. */
  readonly onDidReceive = this.answers.event;

  /** What the language client calls on the way. */
  readonly middleware: Middleware = {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token);
      return report && this.filtered('uri' in document ? document.uri : document, report);
    },
  };

  /** @param client the client that runs, if one does */
  constructor(
    private readonly hold: TypingHold,
    private readonly client: () => LanguageClient | undefined,
  ) {
    this.listener = hold.onDidRelease((document) => {
      this.showHeld(document);
    });
  }

  /**
   * Settles when what is held back of a document now is on its way to the editor, after it has been released: at once
   * where there is nothing, and after a while where the server has no answer.
   */
  whenHeldShown(uri: Uri): Promise<void> {
    const answered = this.answered.get(uri.toString());
    if (!answered || answered.shown.length === answered.items.length) return Promise.resolve();
    return new Promise((resolve) => {
      const settle = (): void => {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      };
      const timer = setTimeout(settle, maxWait);
      const listener = this.onDidReceive((of) => {
        if (of.toString() === uri.toString()) settle();
      });
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.answers.dispose();
  }

  private filtered(uri: Uri, report: vsdiag.DocumentDiagnosticReport): vsdiag.DocumentDiagnosticReport {
    const key = uri.toString();
    const before = this.answered.get(key);
    const full = report.kind === vsdiag.DocumentDiagnosticReportKind.full;
    const items = full ? report.items : (before?.items ?? []);
    const shown = this.hold.withoutHeld(uri, items);
    this.answered.set(key, { items, shown });
    this.answers.fire(uri);
    if (!full && sameItems(shown, before?.shown ?? [])) return report;
    return { kind: vsdiag.DocumentDiagnosticReportKind.full, resultId: report.resultId, items: shown };
  }

  /** The client asks once more; the server answers that nothing has changed, and what was held back is shown. */
  private showHeld(document: TextDocument): void {
    const answered = this.answered.get(document.uri.toString());
    if (!answered || document.isClosed || answered.shown.length === answered.items.length) return;
    const feature = this.client()?.getFeature(DocumentDiagnosticRequest.method);
    feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }
}

function sameItems(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

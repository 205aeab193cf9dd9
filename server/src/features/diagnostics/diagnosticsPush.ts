import { CancellationToken, type Connection } from 'vscode-languageserver';
import { errorMessage } from '../../sources/files/errors';
import { diagnosticsOf, type DiagnosticSupport } from './diagnostic';
import type { DraftChecks } from '../../workspace/draftChecks';
import type { OpenDocuments } from '../../workspace/openDocuments';
import { isProjectFile } from '../../workspace/projectFiles';
import type { RulePages } from './rulePages';

/** Sends diagnostics with `textDocument/publishDiagnostics`, for clients that do not pull them. */
export class DiagnosticsPush {
  /** Serial of the check that was last sent, by URI. */
  private readonly sent = new Map<string, number>();
  private readonly running = new Set<string>();
  private readonly again = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly checks: DraftChecks,
    private readonly pages: RulePages,
    private readonly support: DiagnosticSupport,
  ) {
    documents.onDidChange(({ document }) => {
      if (!isProjectFile(document.uri)) this.push(document.uri);
    });
    documents.onDidClose(({ document }) => {
      if (!isProjectFile(document.uri)) this.clear(document.uri);
    });
  }

  /** Sends the diagnostics of all open documents if they have changed. */
  refresh(): void {
    for (const { uri } of this.documents.all()) if (!isProjectFile(uri)) this.push(uri);
  }

  private push(uri: string): void {
    this.again.add(uri);
    if (this.running.has(uri)) return;
    this.running.add(uri);
    void this.pushUntilSteady(uri);
  }

  /** Checks a document once at a time, and again if it was changed meanwhile. */
  private async pushUntilSteady(uri: string): Promise<void> {
    try {
      while (this.again.delete(uri)) await this.send(uri);
    } catch (error) {
      this.connection.console.error(`Diagnostics of ${uri} could not be sent: ${errorMessage(error)}`);
    } finally {
      this.running.delete(uri);
    }
  }

  private async send(uri: string): Promise<void> {
    const checked = await this.checks.found(uri, CancellationToken.None);
    if (!this.documents.get(uri)) return;
    const serial = checked?.serial ?? 0;
    if (this.sent.get(uri) === serial) return;
    this.sent.set(uri, serial);
    const diagnostics = checked ? diagnosticsOf(checked, this.pages, this.support) : [];
    await this.connection.sendDiagnostics({ uri, version: checked?.document.version, diagnostics });
  }

  private clear(uri: string): void {
    this.sent.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

import { randomUUID } from 'node:crypto';
import {
  CancellationToken,
  type Connection,
  type DiagnosticServerCancellationData,
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ResponseError,
} from 'vscode-languageserver';
import { errorMessage } from '../../sources/files/errors';
import { cancelled, isCancelled, unlessCancelled } from '../../workspace/cancellation';
import { diagnosticsOf, type DiagnosticSupport } from './diagnostic';
import type { DraftChecks } from '../../workspace/draftChecks';
import type { RulePages } from './rulePages';
import type { VisibleRanges } from '../../workspace/visibleRanges';
import type { Workspace } from '../../workspace/workspace';

/** Answers `textDocument/diagnostic`, for clients that pull diagnostics. */
export class DiagnosticsPull {
  /** Part of the result ids, so that results of another run of the server are not mistaken for those of this run. */
  private readonly run = randomUUID();
  /** Documents of which the client has a part of the diagnostics, until it can pull the whole. */
  private readonly unfinished = new Set<string>();
  private refreshing: Promise<void> | undefined;
  private refreshAgain = false;

  /**
   * @param canRefresh true if the client supports `workspace/diagnostic/refresh`
   * @param busyDuring shows the server as busy while it does some work
   */
  constructor(
    private readonly connection: Connection,
    private readonly checks: DraftChecks,
    private readonly workspace: Workspace,
    private readonly pages: RulePages,
    private readonly support: DiagnosticSupport,
    private readonly canRefresh: boolean,
    private readonly visible: VisibleRanges,
    private readonly busyDuring: (work: () => Promise<unknown>) => Promise<unknown>,
  ) {}

  async report(
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
    // A client that cannot be asked to pull again waits for the sources.
    if (!this.canRefresh) await unlessCancelled(this.workspace.indexedFor(textDocument.uri), token);
    const { uri } = textDocument;
    // Only a client that tells what is in view knows that a part of the diagnostics may come first.
    const inView = this.canRefresh ? this.visible.of(uri) : undefined;
    const checked = inView
      ? await this.checks.foundInView(uri, inView, token)
      : await this.checks.found(uri, token);
    if (isCancelled(token)) return cancelled();
    if (checked?.isPartial) this.refreshWhenWhole(uri);
    const resultId = `${this.run}:${checked?.serial ?? 'none'}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = checked ? diagnosticsOf(checked, this.pages, this.support) : [];
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  private refreshWhenWhole(uri: string): void {
    if (this.unfinished.has(uri)) return;
    this.unfinished.add(uri);
    void this.busyDuring(() => this.checks.found(uri, CancellationToken.None)).finally(() => {
      this.unfinished.delete(uri);
      this.refresh();
    });
  }

  /** Asks the client to pull again. Calls before its answer are merged into one. */
  refresh(): void {
    if (!this.canRefresh) return;
    if (this.refreshing) {
      this.refreshAgain = true;
      return;
    }
    this.refreshing = this.connection.languages.diagnostics
      .refresh()
      .catch((error: unknown) => {
        this.connection.console.warn(`The client did not refresh its diagnostics: ${errorMessage(error)}`);
      })
      .finally(() => {
        this.refreshing = undefined;
        if (!this.refreshAgain) return;
        this.refreshAgain = false;
        this.refresh();
      });
  }
}

import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { findQuotationsRequest, highlightsRequest, quotationEditRequest } from '../../protocol/requests';
import type { CheckerModule } from './checkerModule';
import { errorMessage } from './sources/errors';
import type { Client } from './capabilities';
import { CodeLensFeature } from './features/codeLens/codeLens';
import { CompletionFeature } from './features/completion/completion';
import { DocumentLinkFeature } from './features/documentLinks';
import type { DocumentSelection } from './workspace/documentSelection';
import { DocumentSymbolFeature } from './features/symbols/documentSymbols';
import type { DraftChecks } from './workspace/draftChecks';
import { DraftFiles } from './workspace/draftFiles';
import { HighlightsFeature } from './features/highlights';
import { InlayHintFeature } from './features/inlayHints';
import { InsertQuotationFeature } from './features/quotationEdit';
import type { OpenDocuments } from './workspace/openDocuments';
import { ReferencesFeature } from './features/references';
import type { Workspace } from './workspace/workspace';
import { WorkspaceSymbolFeature } from './features/symbols/workspaceSymbols';
import { onRequest } from './protocolMessages';

/** What helps to write from the sources and to find the way between them and the drafts. */
export class WritingFeatures {
  private readonly completion: CompletionFeature;
  private readonly quotations: InsertQuotationFeature;
  private readonly references: ReferencesFeature;
  private readonly documentLinks: DocumentLinkFeature;
  private readonly documentSymbols: DocumentSymbolFeature;
  private readonly workspaceSymbols: WorkspaceSymbolFeature;
  private readonly codeLens: CodeLensFeature;
  private readonly inlayHints: InlayHintFeature;
  private readonly highlights: HighlightsFeature;

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    documents: OpenDocuments,
    workspace: Workspace,
    selection: DocumentSelection,
    checks: DraftChecks,
    checkerModule: () => Promise<CheckerModule>,
  ) {
    const drafts = new DraftFiles(documents, checks, selection, workspace);
    this.completion = new CompletionFeature(
      documents,
      workspace,
      selection,
      checkerModule,
      client.completion,
    );
    this.quotations = new InsertQuotationFeature(documents, workspace, checkerModule);
    this.references = new ReferencesFeature(documents, workspace, checks, drafts);
    this.documentLinks = new DocumentLinkFeature(documents, workspace, selection, checkerModule);
    this.documentSymbols = new DocumentSymbolFeature(checks, client.hierarchicalSymbols);
    this.workspaceSymbols = new WorkspaceSymbolFeature(workspace);
    this.codeLens = new CodeLensFeature(checks, checkerModule);
    this.inlayHints = new InlayHintFeature(checks);
    this.highlights = new HighlightsFeature(checks);
  }

  listen(): void {
    const { connection } = this;
    connection.onCompletion((params, token) => this.completion.complete(params, token));
    connection.onReferences((params, token) => this.references.references(params, token));
    connection.onDocumentLinks((params, token) => this.documentLinks.links(params, token));
    connection.onDocumentSymbol((params, token) => this.documentSymbols.symbols(params, token));
    connection.onWorkspaceSymbol((params, token) => this.workspaceSymbols.symbols(params, token));
    connection.onCodeLens((params, token) => this.codeLens.lenses(params, token));
    connection.languages.inlayHint.on((params, token) => this.inlayHints.hints(params, token));
    onRequest(connection, highlightsRequest, ({ uri }, token) => this.highlights.highlights(uri, token));
    onRequest(connection, findQuotationsRequest, (params, token) => this.quotations.find(params, token));
    onRequest(connection, quotationEditRequest, (params, token) => this.quotations.edit(params, token));
  }

  /** Has the client ask again for what it shows in the drafts. */
  refresh(): void {
    const { refreshes } = this.client;
    if (refreshes.codeLens) this.ask(this.connection.sendRequest(CodeLensRefreshRequest.type));
    if (refreshes.inlayHints) this.ask(this.connection.languages.inlayHint.refresh());
  }

  private ask(refresh: Promise<void>): void {
    refresh.catch((error: unknown) => {
      this.connection.console.warn(`The client did not refresh what it shows: ${errorMessage(error)}`);
    });
  }
}

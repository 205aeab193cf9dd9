import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CodeLensRefreshRequest, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  resultsChangedNotification,
  sourcesChangedNotification,
  visibleRangesNotification,
} from '../../protocol/notifications';
import {
  askModelRequest,
  askReaderRequest,
  checkAllDraftsRequest,
  checkAnywayRequest,
  checkDraftRequest,
  checkTextRequest,
  evidenceRequest,
  findQuotationRequest,
  findPassagesRequest,
  findQuotationsRequest,
  highlightsRequest,
  openDraftsRequest,
  pauseRequest,
  quotationEditRequest,
  quotationsRequest,
  readingCostRequest,
  reportRequest,
  reportStyleRequest,
  resumeIndexingRequest,
  serverModelsRequest,
  signOffRequest,
  sourcesRequest,
  statementsRequest,
  stopIgnoringRequest,
} from '../../protocol/requests';
import type { ServerModel } from '../../protocol/reader';
import { initializeResult } from './capabilities';
import { loadCoreModule, type CoreModule } from './coreModule';
import { CheckTextFeature } from './features/assistant/checkText';
import { FindQuotationFeature } from './features/assistant/findQuotation';
import { CheckAllDraftsFeature } from './features/checkAllDrafts';
import { CheckDraftFeature } from './features/checkDraft';
import { CodeActionFeature } from './features/codeActions/codeActions';
import { IgnoreCommand } from './features/codeActions/ignoreCommand';
import { CodeLensFeature } from './features/codeLens';
import { CompletionFeature } from './features/completion/completion';
import { DefinitionFeature } from './features/definition';
import { DiagnosticsPull } from './features/diagnostics/diagnosticsPull';
import { DiagnosticsPush } from './features/diagnostics/diagnosticsPush';
import { RulePages } from './features/diagnostics/rulePages';
import { DocumentLinkFeature } from './features/documentLinks';
import { EvidenceFeature } from './features/evidence';
import { FindPassagesFeature } from './features/findPassages';
import { FindQuotationsFeature } from './features/findQuotations';
import { HighlightsFeature } from './features/highlights';
import { HoverFeature } from './features/hover/hover';
import { InlayHintFeature } from './features/inlayHints';
import { QuotationEditFeature } from './features/quotationEdit';
import { AskReaderFeature } from './features/reader/askReader';
import { editorModelProvider } from './features/reader/editorModelProvider';
import { serverModels } from './features/reader/serverModels';
import { listQuotations } from './features/quotations';
import { ReferencesFeature } from './features/references';
import { ReportFeature } from './features/report';
import { RenamedDraftsFeature } from './features/renamedDrafts';
import { SemanticTokensFeature } from './features/semanticTokens';
import { SignOffFeature } from './features/signOff';
import { listSources } from './features/sources';
import { StatementsFeature } from './features/statements';
import { StopIgnoringFeature } from './features/stopIgnoring';
import { IndexingProgress } from './features/status/indexingProgress';
import { StatusFeature } from './features/status/status';
import { DocumentSymbolFeature } from './features/symbols/documentSymbols';
import { WorkspaceSymbolFeature } from './features/symbols/workspaceSymbols';
import { initializationOptionsOf } from './initializationOptions';
import { setMessages } from './localization/language';
import { MessageGate } from './messages/messageGate';
import { onNotification, onRequest, sendNotification, sendRequest } from './messages/protocolMessages';
import { openReader, type ReaderServer } from './reader/providers/openReader';
import { reportStyle } from './reports/html/style';
import { Session } from './session';
import { errorMessage } from './sources/files/errors';
import { OpenDocuments } from './workspace/openDocuments';

const rulePages = join(__dirname, '..', '..', 'docs', 'rules');
const gate = new MessageGate((reason) => {
  connection.console.warn(reason);
});
const connection = createConnection(ProposedFeatures.all, { messageStrategy: gate });
gate.answerOn(connection);
const documents = new OpenDocuments();
let loading: Promise<CoreModule> | undefined;

/** Loads the core once. Loading blocks for about 250 milliseconds: requests that have arrived are answered first. */
function coreModule(): Promise<CoreModule> {
  loading ??= setImmediate().then(loadCoreModule);
  return loading;
}

process.on('unhandledRejection', (reason) => {
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

connection.onInitialize((params) => {
  const options = initializationOptionsOf(params.initializationOptions);
  setMessages(options.messages);
  const session = new Session(connection, documents, coreModule, params, options);
  const status = new StatusFeature(connection, session.workspace, session.configuration, session.checks);
  serveLifecycle(session, status);
  serveDiagnostics(session, status);
  serveLanguageFeatures(session);
  serveOwnRequests(session, status);
  gate.initialized();
  return initializeResult(session.client, options.listsStatements);
});

documents.listen(connection);
connection.listen();

/** Handles start and end, settings, watched files and the status. */
function serveLifecycle(session: Session, status: StatusFeature): void {
  const { client, configuration, watch, workspace } = session;
  connection.onInitialized(() => {
    status.update();
    return session.start();
  });
  connection.onShutdown(() => {
    workspace.dispose();
  });
  connection.onDidChangeConfiguration(({ settings }) => configuration.changed(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    watch.changed(changes);
  });
  if (client.workDoneProgress) new IndexingProgress(connection, workspace);
  session.onSourcesChanged(() => {
    void sendNotification(connection, sourcesChangedNotification, {});
  });
  session.onResultsChanged(() => {
    void sendNotification(connection, resultsChangedNotification, {});
  });
}

/** Handles diagnostics, which the client pulls or is sent. */
function serveDiagnostics(session: Session, status: StatusFeature): void {
  const { checks, client, visible, workspace } = session;
  const pages = new RulePages(rulePages);
  if (!client.pullsDiagnostics) {
    const push = new DiagnosticsPush(connection, documents, checks, pages, client.diagnostic);
    session.onResultsChanged(() => {
      push.refresh();
    });
    return;
  }
  const { diagnostic, refreshesDiagnostics } = client;
  const pull = new DiagnosticsPull(
    connection,
    checks,
    workspace,
    pages,
    diagnostic,
    refreshesDiagnostics,
    visible,
    (work) => status.during(work),
  );
  onNotification(connection, visibleRangesNotification, ({ uri, ranges }) => {
    visible.set(uri, ranges);
  });
  connection.languages.diagnostics.on((params, token) => pull.report(params, token));
  session.onResultsChanged(() => {
    pull.refresh();
  });
}

/** Handles the requests of the Language Server Protocol. */
function serveLanguageFeatures(session: Session): void {
  const { checks, client, drafts, projectFiles, selection, workspace } = session;

  const hover = new HoverFeature(checks, client.markdownHover);
  connection.onHover((params, token) => hover.hover(params, token));

  const definition = new DefinitionFeature(checks, client.definitionLinks);
  connection.onDefinition((params, token) => definition.definition(params, token));

  const references = new ReferencesFeature(documents, workspace, checks, drafts);
  connection.onReferences((params, token) => references.references(params, token));

  const codeActions = new CodeActionFeature(checks, client.versionedEdits, session);
  connection.onCodeAction((params, token) => codeActions.codeActions(params, token));

  const ignore = new IgnoreCommand(connection, workspace, projectFiles);
  connection.onExecuteCommand((params) => ignore.execute(params));

  const completion = new CompletionFeature(documents, workspace, selection, coreModule, client.completion);
  connection.onCompletion((params, token) => completion.complete(params, token));

  const documentLinks = new DocumentLinkFeature(documents, workspace, selection, coreModule);
  connection.onDocumentLinks((params, token) => documentLinks.links(params, token));

  const documentSymbols = new DocumentSymbolFeature(checks, client.hierarchicalSymbols);
  connection.onDocumentSymbol((params, token) => documentSymbols.symbols(params, token));

  const workspaceSymbols = new WorkspaceSymbolFeature(workspace);
  connection.onWorkspaceSymbol((params, token) => workspaceSymbols.symbols(params, token));

  const codeLens = new CodeLensFeature(checks, coreModule);
  connection.onCodeLens((params, token) => codeLens.lenses(params, token));
  session.onResultsChanged(() => {
    if (client.refreshesCodeLens) refresh(connection.sendRequest(CodeLensRefreshRequest.type));
  });

  const inlayHints = new InlayHintFeature(checks);
  connection.languages.inlayHint.on((params, token) => inlayHints.hints(params, token));
  session.onResultsChanged(() => {
    if (client.refreshesInlayHints) refresh(connection.languages.inlayHint.refresh());
  });

  const semanticTokens = new SemanticTokensFeature(checks);
  connection.languages.semanticTokens.on((params, token) => semanticTokens.tokens(params, token));
  session.onResultsChanged(() => {
    if (client.refreshesSemanticTokens) refresh(connection.languages.semanticTokens.refresh());
  });
}

function serverOf({ address, model, allowRemote = false, key }: ServerModel): ReaderServer {
  return { url: address, model, allowRemote, ...(key === undefined ? {} : { key }) };
}

/** Logs a client's failure to refresh. */
function refresh(request: Promise<void>): void {
  request.catch((error: unknown) => {
    connection.console.warn(`The client did not refresh what it shows: ${errorMessage(error)}`);
  });
}

/** Handles the requests of protocol/requests.ts. */
function serveOwnRequests(session: Session, status: StatusFeature): void {
  const { checks, projectFiles, selection, uncheckedReasons, workspace } = session;

  const checkDraft = new CheckDraftFeature(documents, checks, selection, workspace, coreModule);
  onRequest(connection, checkDraftRequest, ({ uri }, token) =>
    status.during(() => checkDraft.check(uri, token)),
  );

  const checkAllDrafts = new CheckAllDraftsFeature(documents, checks, selection, workspace, coreModule);
  onRequest(connection, checkAllDraftsRequest, ({ workDoneToken, ...asked }, token) => {
    const progress = connection.window.attachWorkDoneProgress(workDoneToken);
    return status.during(() => checkAllDrafts.check(asked, progress, token));
  });

  const report = new ReportFeature(checks, uncheckedReasons, coreModule);
  onRequest(connection, reportRequest, ({ uri, ...asked }, token) => report.report(uri, asked, token));
  onRequest(connection, reportStyleRequest, () => ({ style: reportStyle }));

  const statements = new StatementsFeature(checks, uncheckedReasons, selection);
  onRequest(connection, statementsRequest, ({ uri }, token) => statements.list(uri, token));

  const evidence = new EvidenceFeature(checks, uncheckedReasons, coreModule);
  onRequest(connection, evidenceRequest, (params, token) => evidence.evidence(params, token));

  const highlights = new HighlightsFeature(checks);
  onRequest(connection, highlightsRequest, ({ uri }, token) => highlights.highlights(uri, token));

  const signOff = new SignOffFeature(checks, projectFiles);
  onRequest(connection, signOffRequest, (params, token) => signOff.signOff(params, token));

  const stopIgnoring = new StopIgnoringFeature(connection, checks, projectFiles);
  onRequest(connection, stopIgnoringRequest, (params, token) => stopIgnoring.stop(params, token));

  const renamedDrafts = new RenamedDraftsFeature(workspace, projectFiles);
  connection.workspace.onDidRenameFiles((params) => renamedDrafts.renamed(params));

  onRequest(connection, sourcesRequest, () => listSources(workspace));
  onRequest(connection, quotationsRequest, ({ folder, source }) => listQuotations(workspace, folder, source));

  const findQuotations = new FindQuotationsFeature(workspace);
  onRequest(connection, findQuotationsRequest, (params, token) => findQuotations.find(params, token));

  const findPassages = new FindPassagesFeature(workspace);
  onRequest(connection, findPassagesRequest, (params, token) => findPassages.find(params, token));

  const quotationEdit = new QuotationEditFeature(documents, workspace, coreModule);
  onRequest(connection, quotationEditRequest, (params, token) => quotationEdit.edit(params, token));

  const checkText = new CheckTextFeature(checks, workspace, coreModule);
  onRequest(connection, checkTextRequest, (params, token) => checkText.check(params, token));

  const findQuotation = new FindQuotationFeature(workspace);
  onRequest(connection, findQuotationRequest, (params, token) => findQuotation.find(params, token));

  const askReader = new AskReaderFeature(
    checks,
    selection,
    workspace,
    (reader, signal) =>
      reader.kind === 'server'
        ? openReader(serverOf(reader), signal)
        : Promise.resolve(
            editorModelProvider(reader, (params, token) =>
              sendRequest(connection, askModelRequest, params, token),
            ),
          ),
    (line) => {
      connection.console.info(line);
    },
  );
  onRequest(connection, serverModelsRequest, serverModels);
  onRequest(connection, readingCostRequest, (params, token) => askReader.cost(params, token));
  onRequest(connection, askReaderRequest, ({ workDoneToken, ...params }, token) => {
    const progress = connection.window.attachWorkDoneProgress(workDoneToken);
    return askReader.ask(params, progress, token);
  });

  onRequest(connection, checkAnywayRequest, ({ uri }) => {
    selection.checkAnyway(uri);
    return null;
  });
  onRequest(connection, openDraftsRequest, () => ({
    drafts: documents
      .all()
      .map(({ uri }) => uri)
      .filter((uri) => selection.isDraft(uri)),
  }));

  onRequest(connection, pauseRequest, ({ paused }) => {
    checks.pause(paused);
    return null;
  });
  onRequest(connection, resumeIndexingRequest, () => {
    for (const { library } of workspace.folders) if (library.stopped) library.resume();
    return null;
  });
}

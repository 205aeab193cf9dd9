import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ignoreCommand } from '../../protocol/commands';
import {
  checkAllDraftsRequest,
  checkDraftRequest,
  checkTextRequest,
  findQuotationRequest,
  pauseRequest,
  quotationsRequest,
  reportRequest,
  reportStyleRequest,
  resumeIndexingRequest,
  signOffRequest,
  sourcesRequest,
  statementsRequest,
} from '../../protocol/requests';
import { loadCheckerModule, type CheckerModule } from './checkerModule';
import { initializeResult } from './capabilities';
import { DiagnosticsPull } from './features/diagnostics/diagnosticsPull';
import { type IgnoreParams } from './features/codeActions/ignoreCommand';
import { OpenDocuments } from './workspace/openDocuments';
import { listQuotations } from './features/quotations';
import { RulePages } from './features/diagnostics/rulePages';
import { Session } from './session';
import { listSources } from './features/sources';
import { reportStyle } from './reports/html/style';
import { givenMessages } from './localization/givenMessages';
import { speak } from './localization/language';
import { onRequest } from './protocolMessages';

const root = join(__dirname, '..', '..');
const connection = createConnection(ProposedFeatures.all);
const documents = new OpenDocuments();
let checker: Promise<CheckerModule> | undefined;

/** Loading blocks for a quarter of a second, so that what has arrived is answered first. */
function checkerModule(): Promise<CheckerModule> {
  checker ??= setImmediate().then(loadCheckerModule);
  return checker;
}

process.on('unhandledRejection', (reason) => {
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

connection.onInitialize((params) => {
  speak(givenMessages(params.initializationOptions));
  const pages = new RulePages(join(root, 'docs', 'rules'));
  const session = new Session(connection, documents, pages, checkerModule, params);
  listen(session);
  return initializeResult(session.client);
});

function listen(session: Session): void {
  const { workspace, status } = session;
  connection.onInitialized(() => session.start());
  connection.onShutdown(() => {
    workspace.dispose();
  });
  connection.onDidChangeConfiguration(({ settings }) => session.settingsChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.watch.changed(changes);
  });
  connection.onHover((hover, token) => session.hover.hover(hover, token));
  connection.onDefinition((definition, token) => session.definition.definition(definition, token));
  connection.onCodeAction((action, token) => session.codeActions.codeActions(action, token));
  connection.onExecuteCommand(({ command, arguments: [params] = [] }) =>
    command === ignoreCommand ? session.ignore.run(params as IgnoreParams) : undefined,
  );
  session.writing.listen();
  const { diagnostics } = session;
  if (diagnostics instanceof DiagnosticsPull) {
    connection.languages.diagnostics.on((pull, token) => diagnostics.report(pull, token));
  }
  onRequest(connection, checkDraftRequest, ({ uri }, token) =>
    status.during(() => session.checkDraft.check(uri, token)),
  );
  onRequest(connection, checkAllDraftsRequest, ({ workDoneToken, format = 'linkedMarkdown' }, token) =>
    status.during(() =>
      session.checkAllDrafts.check(format, connection.window.attachWorkDoneProgress(workDoneToken), token),
    ),
  );
  onRequest(connection, sourcesRequest, () => listSources(workspace));
  onRequest(connection, quotationsRequest, ({ folder, source }) => listQuotations(workspace, folder, source));
  onRequest(connection, statementsRequest, ({ uri }, token) => session.statements.list(uri, token));
  onRequest(connection, reportRequest, ({ uri, format }, token) => session.report.report(uri, format, token));
  onRequest(connection, reportStyleRequest, () => ({ style: reportStyle }));
  onRequest(connection, signOffRequest, (params, token) => session.signOff.signOff(params, token));
  onRequest(connection, checkTextRequest, (params, token) => session.assistant.checkText(params, token));
  onRequest(connection, findQuotationRequest, (params, token) =>
    session.assistant.findQuotation(params, token),
  );
  onRequest(connection, resumeIndexingRequest, () => {
    session.resumeIndexing();
    return null;
  });
  onRequest(connection, pauseRequest, ({ paused }) => {
    session.pause(paused);
    return null;
  });
}

documents.listen(connection);
connection.listen();

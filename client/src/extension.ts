import { commands, Uri, window, type Disposable, type ExtensionContext } from 'vscode';
import { checkDraftCommand } from '../../protocol/commands';
import { registerTools } from './assistant/tools';
import { checkAllDrafts } from './commands/checkAllDrafts';
import { checkDraft } from './commands/checkDraft';
import { exportReport } from './commands/exportReport';
import { insertQuotation } from './commands/insertQuotation/insertQuotation';
import { resumeIndexing } from './commands/resumeIndexing';
import { openReportAsText } from './commands/openReportAsText';
import { updatePausedContext } from './status/pausedContext';
import { showSources } from './commands/showSources/showSources';
import { CurrentDraft } from './drafts/currentDraft';
import { DraftChanges } from './drafts/draftChanges';
import { showError } from './commands/showError';
import { TypingHold } from './diagnostics/typingHold';
import { VerdictHighlights } from './diagnostics/verdictHighlights';
import { LanguageServer } from './languageServer/languageServer';
import { ReportPanels } from './report/reportPanels';
import { SampleFolder } from './commands/sampleFolder';
import { StatusItem } from './status/statusItem';
import { DraftStatements } from './views/statements/draftStatements';
import { SourcesView } from './views/sources/sourcesView';
import { StatementsViewOptions } from './views/statements/statementsViewOptions';
import { StatementsView } from './views/statements/statementsView';
import { registerViewCommands } from './views/viewCommands';

let running: LanguageServer | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Verbatim', { log: true });
  const failed = (error: unknown): void => {
    showError(error, log);
  };
  const hold = new TypingHold();
  const server = new LanguageServer(context, log, hold);
  const status = new StatusItem();
  const news = new DraftChanges(server);
  const reports = new ReportPanels(
    server,
    Uri.joinPath(context.extensionUri, 'client', 'dist', 'webview'),
    context.globalState,
    news,
    failed,
  );
  const current = new CurrentDraft(reports);
  const sample = new SampleFolder(context, server, failed);
  const inBackground = (error: unknown): void => {
    log.warn(error instanceof Error ? error.message : String(error));
  };
  const statements = new DraftStatements(server, inBackground);
  const arrangement = new StatementsViewOptions(context.workspaceState);
  running = server;

  const command = (id: string, run: () => Promise<void>): Disposable =>
    commands.registerCommand(id, () => run().catch(failed));
  context.subscriptions.push(
    log,
    hold,
    server,
    new VerdictHighlights(server, hold, server.diagnostics, inBackground),
    status,
    news,
    reports,
    current,
    sample,
    server.onDidChangeStatus((condition) => {
      status.show(condition);
    }),
    statements,
    statements.onDidChange(() => {
      status.showReason(statements.found.reason);
    }),
    arrangement,
    new StatementsView(statements, arrangement, inBackground),
    new SourcesView(server, inBackground),
    ...registerViewCommands(statements, arrangement, failed),
    server.onDidChangeStatus(updatePausedContext),
    registerTools(server, current),
    command(checkDraftCommand, () => checkDraft(server, current, reports)),
    command('verbatim.checkAllDrafts', () => checkAllDrafts(server, reports)),
    command('verbatim.exportReport', () => exportReport(current, reports)),
    command('verbatim.openReportAsText', () => openReportAsText(current, reports)),
    command('verbatim.showSources', () => showSources(server)),
    command('verbatim.resumeIndexing', () => resumeIndexing(server)),
    command('verbatim.insertQuotation', () => insertQuotation(server, failed)),
    command('verbatim.trySample', () => sample.open()),
    command('verbatim.pauseChecking', () => server.pause(true)),
    command('verbatim.resumeChecking', () => server.pause(false)),
    command('verbatim.restartServer', () => server.restart()),
    commands.registerCommand('verbatim.showLog', () => {
      log.show();
    }),
  );
  await server.start();
}

/** Waits until the server has ended. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}

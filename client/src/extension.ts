import { commands, Uri, window, type Disposable, type ExtensionContext } from 'vscode';
import { checkDraftCommand } from '../../protocol/commands';
import { registerTools } from './assistant/tools';
import { checkAllDrafts } from './commands/checkAllDrafts';
import { checkDraft } from './commands/checkDraft';
import { exportReport } from './commands/exportReport';
import { insertQuotation } from './commands/insertQuotation';
import { resumeIndexing } from './commands/resumeIndexing';
import { openReportAsText } from './commands/openReportAsText';
import { tellMenusWhetherPaused } from './commands/pausedContext';
import { showSources } from './commands/showSources';
import { CurrentDraft } from './currentDraft';
import { DraftNews } from './draftNews';
import { showFailure } from './failure';
import { FindingHold } from './findingHold';
import { Highlights } from './highlights';
import { LanguageServer } from './languageServer';
import { Reports } from './report/reports';
import { Sample } from './sample';
import { StatusItem } from './status';
import { DraftStatements } from './views/draftStatements';
import { SourcesView } from './views/sourcesView';
import { StatementsArrangement } from './views/statementsArrangement';
import { StatementsView } from './views/statementsView';
import { registerViewCommands } from './views/viewCommands';

let running: LanguageServer | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Verbatim', { log: true });
  const failed = (error: unknown): void => {
    showFailure(error, log);
  };
  const hold = new FindingHold();
  const server = new LanguageServer(context, log, hold);
  const status = new StatusItem();
  const news = new DraftNews(server);
  const reports = new Reports(
    server,
    Uri.joinPath(context.extensionUri, 'client', 'dist', 'webview'),
    context.globalState,
    news,
    failed,
  );
  const current = new CurrentDraft(reports);
  const sample = new Sample(context, server, failed);
  const inBackground = (error: unknown): void => {
    log.warn(error instanceof Error ? error.message : String(error));
  };
  const statements = new DraftStatements(server, inBackground);
  const arrangement = new StatementsArrangement(context.workspaceState);
  running = server;

  const command = (id: string, run: () => Promise<void>): Disposable =>
    commands.registerCommand(id, () => run().catch(failed));
  context.subscriptions.push(
    log,
    hold,
    server,
    new Highlights(server, hold, server.diagnostics, inBackground),
    status,
    news,
    reports,
    current,
    sample,
    server.onCondition((condition) => {
      status.show(condition);
    }),
    statements,
    statements.onDidChange(() => {
      status.saySilence(statements.found.silent);
    }),
    arrangement,
    new StatementsView(statements, arrangement, inBackground),
    new SourcesView(server, inBackground),
    ...registerViewCommands(statements, arrangement, failed),
    server.onCondition(tellMenusWhetherPaused),
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

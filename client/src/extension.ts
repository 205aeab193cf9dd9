import { commands, Uri, window, type Disposable, type ExtensionContext } from 'vscode';
import type { Location } from '../../protocol/positions';
import { resumeIndexingRequest } from '../../protocol/requests';
import { registerTools } from './assistant/tools';
import { checkAllDrafts } from './commands/checkAllDrafts';
import { checkAnyway } from './commands/checkAnyway';
import { checkDraft } from './commands/checkDraft';
import { chooseSourceFolder } from './commands/chooseSourceFolder';
import * as ids from './commands/commandIds';
import { exportCurrentReport, openCurrentReportAsText } from './commands/currentReport';
import { findInSources } from './commands/findInSources/findInSources';
import { insertQuotation } from './commands/insertQuotation/insertQuotation';
import { showPassage } from './commands/openPassage';
import { SampleFolder } from './commands/sampleFolder';
import { showError } from './commands/showError';
import { showRule } from './commands/showRule';
import { showSources } from './commands/showSources/showSources';
import { citeAtCaret, ignoreAtCaret } from './commands/statementActions/statementActions';
import { stopIgnoring } from './commands/stopIgnoring';
import { toggleEvidenceMarks } from './commands/toggleEvidenceMarks';
import { TypingHold } from './diagnostics/typingHold';
import { VerdictHighlights } from './diagnostics/verdictHighlights';
import { VisibleRanges } from './diagnostics/visibleRanges';
import { CurrentDraft } from './drafts/currentDraft';
import { DraftChanges } from './drafts/draftChanges';
import { OpenDrafts } from './drafts/openDrafts';
import { LanguageServer } from './languageServer/languageServer';
import { registerReader } from './reader/registerReader';
import { ReportPanels } from './report/reportPanels';
import { DraftStatusBar } from './status/draftStatusBar';
import { MissingSourcesNotice } from './status/missingSourcesNotice';
import { updatePausedContext } from './status/pausedContext';
import { StatusItem } from './status/statusItem';
import { EvidenceView } from './views/evidence/evidenceView';
import { SourcesView } from './views/sources/sourcesView';
import { DraftStatements } from './views/statements/draftStatements';
import { StatementsView } from './views/statements/statementsView';
import { StatementsViewOptions } from './views/statements/statementsViewOptions';
import { registerViewCommands } from './views/viewCommands';

let activeServer: LanguageServer | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Verbatim', { log: true });
  const showCommandError = (error: unknown): void => {
    showError(error, log);
  };
  const logError = (error: unknown): void => {
    log.warn(error instanceof Error ? error.message : String(error));
  };
  const hold = new TypingHold();
  const server = new LanguageServer(context, log, hold);
  activeServer = server;
  const changes = new DraftChanges(server);
  const scriptFolder = Uri.joinPath(context.extensionUri, 'client', 'dist', 'webview');
  const reports = new ReportPanels(server, scriptFolder, context.globalState, changes, showCommandError);
  const current = new CurrentDraft(reports);
  const sample = new SampleFolder(context, server, showCommandError);
  const statements = new DraftStatements(server, logError);
  const options = new StatementsViewOptions(context.workspaceState);
  const status = new StatusItem();
  const statusBar = new DraftStatusBar(statements);

  const command = (id: string, run: () => Promise<unknown>): Disposable =>
    commands.registerCommand(id, () => run().catch(showCommandError));
  context.subscriptions.push(
    log,
    hold,
    server,
    new VerdictHighlights(
      Uri.joinPath(context.extensionUri, 'images'),
      server,
      hold,
      server.diagnostics,
      logError,
    ),
    new VisibleRanges(server),
    new OpenDrafts(server, logError),
    changes,
    reports,
    current,
    sample,
    status,
    statusBar,
    new MissingSourcesNotice(statements, context.workspaceState, logError),
    server.onDidChangeStatus((changed) => {
      status.setStatus(changed);
      statusBar.setStatus(changed);
      updatePausedContext(changed);
    }),
    statements,
    statements.onDidChange(() => {
      status.setReason(statements.result.reason);
    }),
    options,
    new StatementsView(statements, options, logError),
    new EvidenceView(server, statements, hold, scriptFolder, context.globalState, showCommandError, logError),
    new SourcesView(server, logError),
    ...registerViewCommands(statements, options, showCommandError),
    registerTools(server, current),
    registerReader(context, server, current, showCommandError, logError),
    command(ids.checkDraftCommand, () => checkDraft(server, current, reports)),
    command(ids.checkAllDraftsCommand, () => checkAllDrafts(server, reports)),
    command(ids.exportReportCommand, () => exportCurrentReport(current, reports)),
    command(ids.openReportAsTextCommand, () => openCurrentReportAsText(current, reports)),
    command(ids.showSourcesCommand, () => showSources(server)),
    command(ids.resumeIndexingCommand, () => server.request(resumeIndexingRequest, {})),
    command(ids.findInSourcesCommand, () => findInSources(server, showCommandError)),
    command(ids.insertQuotationCommand, () => insertQuotation(server, showCommandError)),
    command(ids.checkAnywayCommand, () => checkAnyway(server, statements)),
    commands.registerCommand(ids.showRuleCommand, (rule?: unknown) =>
      showRule(context.extensionUri, rule).catch(showCommandError),
    ),
    command(ids.citeCommand, () => citeAtCaret(server)),
    command(ids.ignoreFindingsCommand, () => ignoreAtCaret(server)),
    command(ids.showEvidenceCommand, async () => commands.executeCommand('verbatim.evidence.focus')),
    command(ids.chooseSourceFolderCommand, () => chooseSourceFolder(current.uri())),
    command(ids.trySampleCommand, () => sample.open()),
    command(ids.pauseCheckingCommand, () => server.pause(true)),
    command(ids.resumeCheckingCommand, () => server.pause(false)),
    commands.registerCommand(ids.openPassageCommand, (location?: Location) =>
      showPassage(location).catch(showCommandError),
    ),
    command(ids.toggleEvidenceMarksCommand, () => toggleEvidenceMarks(current.uri())),
    commands.registerCommand(ids.stopIgnoringCommand, (node?: unknown) =>
      stopIgnoring(server, statements.draft, node).catch(showCommandError),
    ),
    command(ids.restartServerCommand, () => server.restart()),
    commands.registerCommand(ids.showLogCommand, () => {
      log.show();
    }),
  );
  await server.start();
}

/** Waits until the server has ended. */
export async function deactivate(): Promise<void> {
  await activeServer?.stop();
}

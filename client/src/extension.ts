import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { checkAllDrafts } from './commands/checkAllDrafts';
import { checkDraft } from './commands/checkDraft';
import { showSources } from './commands/showSources';
import { CurrentDraft } from './currentDraft';
import { showFailure } from './failure';
import { LanguageServer } from './languageServer';
import { ReportDocuments, reportScheme } from './reportDocuments';
import { StatusItem } from './status';

let running: LanguageServer | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Verbatim', { log: true });
  const server = new LanguageServer(context, log);
  const status = new StatusItem();
  const reports = new ReportDocuments();
  const current = new CurrentDraft();
  running = server;

  const command = (id: string, run: () => Promise<void>) =>
    commands.registerCommand(id, () =>
      run().catch((error: unknown) => {
        showFailure(error, log);
      }),
    );
  context.subscriptions.push(
    log,
    server,
    status,
    reports,
    current,
    workspace.registerTextDocumentContentProvider(reportScheme, reports),
    server.onCondition((condition) => {
      status.show(condition);
    }),
    command('verbatim.checkDraft', () => checkDraft(server, current, reports, log)),
    command('verbatim.checkAllDrafts', () => checkAllDrafts(server, reports, log)),
    command('verbatim.showSources', () => showSources(server)),
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

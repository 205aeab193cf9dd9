import { ProgressLocation, window, type LogOutputChannel } from 'vscode';
import type { CurrentDraft } from '../currentDraft';
import type { LanguageServer } from '../languageServer';
import { checkDraftRequest } from '../protocol';
import { showReport } from '../reportDisplay';
import { reportAddress, type ReportDocuments } from '../reportDocuments';

/** Checks the draft in the active editor and shows the report on it. */
export async function checkDraft(
  server: LanguageServer,
  current: CurrentDraft,
  reports: ReportDocuments,
  log: LogOutputChannel,
): Promise<void> {
  const draft = current.uri();
  if (draft === undefined) {
    void window.showWarningMessage(
      'No draft is open. Open the Markdown or text file that you want to check.',
    );
    return;
  }
  const client = await server.running();
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1);
  const { report } = await window.withProgress(
    { location: ProgressLocation.Window, title: `Checking ${name}` },
    () => client.sendRequest(checkDraftRequest, { uri: client.code2ProtocolConverter.asUri(draft) }),
  );
  const address = reportAddress(draft);
  reports.put(address, report);
  await showReport(address, log);
}

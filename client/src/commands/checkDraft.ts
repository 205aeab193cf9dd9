import { l10n, ProgressLocation, window } from 'vscode';
import { checkDraftRequest } from '../../../protocol/requests';
import { nameOf } from '../address';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import type { ReportPanels } from '../report/reportPanels';
import { sendRequest } from '../languageServer/protocolMessages';

/** Checks the draft that the writer is at, and shows the report on it. */
export async function checkDraft(
  server: LanguageServer,
  current: CurrentDraft,
  reports: ReportPanels,
): Promise<void> {
  const draft = current.uri();
  if (draft === undefined) {
    void window.showWarningMessage(
      l10n.t('No draft is open. Open the Markdown or text file that you want to check.'),
    );
    return;
  }
  const client = await server.getClient();
  await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Checking {draft}', { draft: nameOf(draft) }) },
    () => sendRequest(client, checkDraftRequest, { uri: client.code2ProtocolConverter.asUri(draft) }),
  );
  reports.showDraft(draft);
}

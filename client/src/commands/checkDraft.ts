import { posix } from 'node:path';
import { l10n, ProgressLocation, window } from 'vscode';
import { checkDraftRequest } from '../../../protocol/requests';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import type { ReportPanels } from '../report/reportPanels';

/** Checks the current draft and shows the report on it. */
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
  await window.withProgress(
    {
      location: ProgressLocation.Window,
      title: l10n.t('Checking {draft}', { draft: posix.basename(draft.path) }),
    },
    () => server.request(checkDraftRequest, { uri: draft.toString() }),
  );
  reports.showDraft(draft);
}

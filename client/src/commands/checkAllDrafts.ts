import { l10n, ProgressLocation, window } from 'vscode';
import type { ReportFormat } from '../../../protocol/reports';
import { checkAllDraftsRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { requestWithProgress } from '../languageServer/requestWithProgress';
import { isoDate } from '../report/isoDate';
import type { ReportPanels } from '../report/reportPanels';

/** Checks every draft of the workspace and shows one report on them. */
export async function checkAllDrafts(server: LanguageServer, reports: ReportPanels): Promise<void> {
  reports.showAllDrafts(await reportOnAll(server, 'panel'), (format) => reportOnAll(server, format));
}

async function reportOnAll(server: LanguageServer, format: ReportFormat): Promise<string> {
  const { report } = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking all drafts'), cancellable: true },
    (progress, token) =>
      requestWithProgress(
        server,
        checkAllDraftsRequest,
        { format, date: isoDate(new Date()) },
        progress,
        token,
      ),
  );
  return report;
}

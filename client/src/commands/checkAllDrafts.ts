import { randomUUID } from 'node:crypto';
import { l10n, ProgressLocation, window, type CancellationToken, type Progress } from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient/node';
import type { CheckAllDraftsResult, ReportFormat } from '../../../protocol/reports';
import { checkAllDraftsRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import type { ReportPanels } from '../report/reportPanels';

/** Checks every draft of the workspace and shows one report on them. */
export async function checkAllDrafts(server: LanguageServer, reports: ReportPanels): Promise<void> {
  reports.showAllDrafts(await reportOnAll(server, 'panel'), (format) => reportOnAll(server, format));
}

async function reportOnAll(server: LanguageServer, format: ReportFormat): Promise<string> {
  const { report } = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking all drafts'), cancellable: true },
    (progress, token) => requestWithProgress(server, format, progress, token),
  );
  return report;
}

async function requestWithProgress(
  server: LanguageServer,
  format: ReportFormat,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<CheckAllDraftsResult> {
  const client = await server.getClient();
  const workDoneToken = randomUUID();
  let lastPercentage = 0;
  const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind !== 'report') return;
    const { message, percentage = lastPercentage } = value;
    progress.report({ message, increment: percentage - lastPercentage });
    lastPercentage = percentage;
  });
  try {
    return await server.request(checkAllDraftsRequest, { workDoneToken, format }, token);
  } finally {
    listener.dispose();
  }
}

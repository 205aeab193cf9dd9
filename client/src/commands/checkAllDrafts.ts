import { randomUUID } from 'node:crypto';
import { l10n, ProgressLocation, window, type CancellationToken, type Progress } from 'vscode';
import { WorkDoneProgress, type LanguageClient } from 'vscode-languageclient/node';
import type { LanguageServer } from '../languageServer';
import { checkAllDraftsRequest, type CheckAllDraftsResult } from '../protocol';
import type { Reports } from '../reports';

/** Checks every draft of the workspace and shows one report on them. */
export async function checkAllDrafts(server: LanguageServer, reports: Reports): Promise<void> {
  const client = await server.running();
  const { report } = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking all drafts'), cancellable: true },
    (progress, token) => request(client, progress, token),
  );
  reports.showAllDrafts(report);
}

async function request(
  client: LanguageClient,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<CheckAllDraftsResult> {
  const workDoneToken = randomUUID();
  let reached = 0;
  const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind !== 'report') return;
    const { message, percentage = reached } = value;
    progress.report({ message, increment: percentage - reached });
    reached = percentage;
  });
  try {
    return await client.sendRequest(checkAllDraftsRequest, { workDoneToken }, token);
  } finally {
    listener.dispose();
  }
}

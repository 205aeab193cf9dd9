import { l10n, window } from 'vscode';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { ReportPanels } from '../report/reportPanels';

/** Saves the report that the writer is at, or that on the draft, as a file. */
export async function exportReport(current: CurrentDraft, reports: ReportPanels): Promise<void> {
  if (await reports.export(current.uri())) return;
  void window.showWarningMessage(l10n.t('No draft is open. Open the draft whose report you want.'));
}

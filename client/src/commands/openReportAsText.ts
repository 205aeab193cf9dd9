import { l10n, window } from 'vscode';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { ReportPanels } from '../report/reportPanels';

/** Shows the report that the writer is at, or that on the draft, as Markdown. */
export async function openReportAsText(current: CurrentDraft, reports: ReportPanels): Promise<void> {
  if (await reports.openAsText(current.uri())) return;
  void window.showWarningMessage(l10n.t('No draft is open. Open the draft whose report you want.'));
}

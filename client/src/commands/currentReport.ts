import { l10n, window } from 'vscode';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { ReportPanels } from '../report/reportPanels';

/** Saves the report that has the focus, else the one on the current draft, to a file. */
export async function exportCurrentReport(current: CurrentDraft, reports: ReportPanels): Promise<void> {
  if (!(await reports.export(current.uri()))) warnWithoutDraft();
}

/** Opens the report that has the focus, else the one on the current draft, as Markdown. */
export async function openCurrentReportAsText(current: CurrentDraft, reports: ReportPanels): Promise<void> {
  if (!(await reports.openAsText(current.uri()))) warnWithoutDraft();
}

function warnWithoutDraft(): void {
  void window.showWarningMessage(l10n.t('No draft is open. Open the draft whose report you want.'));
}

import { l10n, Uri, window, workspace } from 'vscode';
import type { ReportFormat } from '../../../protocol/reports';
import { nameOf } from '../address';

/** The formats that a report is saved in: a page of HTML, or Markdown. */
export type ExportFormat = Extract<ReportFormat, 'page' | 'markdown'>;

/**
 * Asks for format and place, and saves there what `make` gives.
 *
 * @param place where the report is offered to be saved, without an extension
 */
export async function saveReport(place: Uri, make: (format: ExportFormat) => Promise<string>): Promise<void> {
  const chosen = await window.showQuickPick(
    [
      {
        label: 'HTML',
        description: l10n.t('one page, to be sent and printed'),
        format: 'page' as const,
        extension: 'html',
      },
      {
        label: 'Markdown',
        description: l10n.t('text'),
        format: 'markdown' as const,
        extension: 'md',
      },
    ],
    { title: l10n.t('Export the report'), placeHolder: l10n.t('Format') },
  );
  if (!chosen) return;
  const target = await window.showSaveDialog({
    title: l10n.t('Export the report'),
    defaultUri: place.with({ path: `${place.path}.fact-check.${chosen.extension}` }),
    filters: { [chosen.label]: [chosen.extension] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(await make(chosen.format)));
  void window.showInformationMessage(l10n.t('The report was saved as {file}.', { file: nameOf(target) }));
}

/**
 * Where the report on a draft is offered to be saved, without an extension: beside the draft; for one that was never saved,
 * and for all drafts, in the first folder of the workspace.
 */
export function defaultLocation(draft: Uri | undefined): Uri {
  const name = draft ? nameOf(draft).replace(/\.[^.]*$/, '') : l10n.t('all drafts');
  const folder =
    draft?.scheme === 'file'
      ? Uri.joinPath(draft, '..')
      : (workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'));
  return Uri.joinPath(folder, name);
}

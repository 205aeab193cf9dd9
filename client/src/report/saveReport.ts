import { posix } from 'node:path';
import { commands, env, l10n, Uri, window, workspace } from 'vscode';
import type { ReportFormat } from '../../../protocol/reports';

/** Formats that a report is saved in: an HTML page, or Markdown. */
export type FileFormat = Extract<ReportFormat, 'page' | 'markdown'>;

/**
 * Asks for format and file, and saves there what `makeReport` returns.
 *
 * @param location the file that is suggested, without its extension
 */
export async function saveReport(
  location: Uri,
  makeReport: (format: FileFormat) => Promise<string>,
): Promise<void> {
  const chosen = await window.showQuickPick(
    [
      {
        label: 'HTML',
        description: l10n.t('one page, for sending and printing'),
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
    defaultUri: location.with({ path: `${location.path}.fact-check.${chosen.extension}` }),
    filters: { [chosen.label]: [chosen.extension] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(await makeReport(chosen.format)));
  const open = l10n.t('Open');
  const message = l10n.t('The report was saved as {file}.', { file: posix.basename(target.path) });
  // Not awaited: the notice stays until somebody closes it.
  void window.showInformationMessage(message, open).then(async (pressed) => {
    if (pressed !== open) return;
    if (chosen.format === 'page') await env.openExternal(target);
    else await commands.executeCommand('markdown.showPreview', target);
  });
}

/**
 * The file that is suggested for the report on a draft, without its extension: beside the draft if it has been saved,
 * else in the first folder of the workspace.
 *
 * @param draft undefined for the report on all drafts
 */
export function defaultLocation(draft: Uri | undefined): Uri {
  const name = draft ? posix.basename(draft.path).replace(/\.[^.]*$/, '') : l10n.t('all drafts');
  const folder =
    draft?.scheme === 'file'
      ? Uri.joinPath(draft, '..')
      : (workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'));
  return Uri.joinPath(folder, name);
}

import { commands, l10n, window } from 'vscode';
import type { LanguageServer } from '../languageServer';
import { sourcesRequest } from '../protocol';
import { sourcePicks, type SourcePick } from '../sourcePicks';

/** Lists the source articles and what could not be read; the chosen one is opened. */
export async function showSources(server: LanguageServer): Promise<void> {
  const picks = picksOf(server);
  const chosen = await window.showQuickPick(picks, {
    title: l10n.t('Source articles'),
    placeHolder: l10n.t('Choose an article to open it'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.opens === undefined) return;
  if ('file' in chosen.opens) await commands.executeCommand('vscode.open', chosen.opens.file);
  else await commands.executeCommand('workbench.action.openSettings', chosen.opens.setting);
}

async function picksOf(server: LanguageServer): Promise<SourcePick[]> {
  const client = await server.running();
  const { folders } = await client.sendRequest(sourcesRequest, {});
  return sourcePicks(folders, server.whySilent);
}

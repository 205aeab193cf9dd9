import { commands, l10n, window } from 'vscode';
import { sourcesRequest } from '../../../../protocol/requests';
import type { LanguageServer } from '../../languageServer/languageServer';
import { sourcePicks, type SourcePick } from './sourcePicks';
import { sendRequest } from '../../languageServer/protocolMessages';

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
  const client = await server.getClient();
  const { folders } = await sendRequest(client, sourcesRequest, {});
  return sourcePicks(folders, server.notCheckingReason);
}

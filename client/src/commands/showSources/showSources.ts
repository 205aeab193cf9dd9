import { commands, l10n, window } from 'vscode';
import { sourcesRequest } from '../../../../protocol/requests';
import type { LanguageServer } from '../../languageServer/languageServer';
import { sourcePicks, type SourcePick } from './sourcePicks';

/** Lists the source articles and what could not be read, and opens the one that the user chooses. */
export async function showSources(server: LanguageServer): Promise<void> {
  const chosen = await window.showQuickPick(requestPicks(server), {
    title: l10n.t('Source articles'),
    placeHolder: l10n.t('Choose an article to open it'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.opens === undefined) return;
  if ('file' in chosen.opens) await commands.executeCommand('vscode.open', chosen.opens.file);
  else await commands.executeCommand('workbench.action.openSettings', chosen.opens.setting);
}

async function requestPicks(server: LanguageServer): Promise<SourcePick[]> {
  const { folders } = await server.request(sourcesRequest, {});
  return sourcePicks(folders, server.notCheckingReason);
}

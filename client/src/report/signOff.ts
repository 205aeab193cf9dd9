import { l10n, window, type Memento, type Uri } from 'vscode';
import { projectFileName } from '../../../protocol/documents';
import { signOffRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { isoDate } from './isoDate';

/** Key of the last name in the memento. */
const nameKey = 'verbatim.signOffName';

/** Asks who has checked a statement, and signs it off with that name and today's date. */
export async function signOff(
  server: LanguageServer,
  draft: Uri,
  key: string,
  memento: Memento,
): Promise<void> {
  const by = await window.showInputBox({
    title: l10n.t('Sign off'),
    prompt: l10n.t('Who has checked this statement? The name is stored in the folder’s {file}.', {
      file: projectFileName,
    }),
    placeHolder: l10n.t('Name'),
    value: memento.get<string>(nameKey, ''),
    validateInput: (name) => (name.trim() === '' ? l10n.t('Enter a name.') : undefined),
  });
  if (by === undefined) return;
  const name = by.trim();
  await memento.update(nameKey, name);
  const checked = { by: name, on: isoDate(new Date()) };
  await server.request(signOffRequest, { uri: draft.toString(), key, checked });
}

export async function withdrawSignOff(server: LanguageServer, draft: Uri, key: string): Promise<void> {
  await server.request(signOffRequest, { uri: draft.toString(), key });
}

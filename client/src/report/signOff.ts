import { l10n, window, type Memento, type Uri } from 'vscode';
import { signOffRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { sendRequest } from '../languageServer/protocolMessages';

const nameKey = 'verbatim.signOffName';

/** Asks who has checked a statement, and notes it with today's date. The name is offered again the next time. */
export async function signOff(
  server: LanguageServer,
  draft: Uri,
  key: string,
  memory: Memento,
): Promise<void> {
  const by = await window.showInputBox({
    title: l10n.t('Sign off'),
    prompt: l10n.t('Who has checked this statement? The name is kept with the draft, in .verbatim.json.'),
    placeHolder: l10n.t('Name'),
    value: memory.get<string>(nameKey, ''),
    validateInput: (name) => (name.trim() === '' ? l10n.t('Give a name.') : undefined),
  });
  if (by === undefined) return;
  const name = by.trim();
  await memory.update(nameKey, name);
  await send(server, draft, key, { by: name, on: isoDate(new Date()) });
}

/** Takes a sign-off back. */
export async function withdrawSignOff(server: LanguageServer, draft: Uri, key: string): Promise<void> {
  await send(server, draft, key);
}

async function send(
  server: LanguageServer,
  draft: Uri,
  key: string,
  checked?: { readonly by: string; readonly on: string },
): Promise<void> {
  const client = await server.getClient();
  const uri = client.code2ProtocolConverter.asUri(draft);
  await sendRequest(client, signOffRequest, { uri, key, checked });
}

/** The day where the editor is, as yyyy-mm-dd. */
function isoDate(day: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

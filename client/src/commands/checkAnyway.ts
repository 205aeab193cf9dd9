import { l10n, window } from 'vscode';
import { checkAnywayRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import type { DraftStatements } from '../views/statements/draftStatements';

/** Has the file in the active editor checked in this window, though it is not among the drafts. */
export async function checkAnyway(server: LanguageServer, { draft, result }: DraftStatements): Promise<void> {
  if (draft && result.notDraft === 'unchosen')
    await server.request(checkAnywayRequest, { uri: draft.toString() });
  else
    void window.showInformationMessage(
      l10n.t('The active editor has no file that is left out of the check.'),
    );
}

import { l10n, type CancellationToken, type LanguageModelTool } from 'vscode';
import { checkTextRequest } from '../../../protocol/requests';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import { toolResult } from './toolResult';

/** Input of the tool, as its schema in package.json declares it. */
interface Input {
  readonly text: string;
}

/** A tool by which an assistant checks a text of its own against the user's sources. */
export function checkTextTool(server: LanguageServer, current: CurrentDraft): LanguageModelTool<Input> {
  return {
    prepareInvocation: () => ({ invocationMessage: l10n.t('Checking the text against your sources') }),
    invoke: async ({ input }, token: CancellationToken) => {
      const params = { text: input.text, draft: current.uri()?.toString() };
      return toolResult(await server.request(checkTextRequest, params, token));
    },
  };
}

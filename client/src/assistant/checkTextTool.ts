import { l10n, type CancellationToken, type LanguageModelTool } from 'vscode';
import { checkTextRequest } from '../../../protocol/requests';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import { toolResult } from './toolResult';
import { sendRequest } from '../languageServer/protocolMessages';

/** What an assistant gives the tool, by its schema in package.json. */
interface Input {
  readonly text: string;
}

/** The tool by which an assistant has a text of its own checked against the writer's sources. */
export function checkTextTool(server: LanguageServer, current: CurrentDraft): LanguageModelTool<Input> {
  return {
    prepareInvocation: () => ({ invocationMessage: l10n.t('Checking the text against your sources') }),
    invoke: async ({ input }, token: CancellationToken) => {
      const client = await server.getClient();
      const draft = current.uri();
      return toolResult(
        await sendRequest(
          client,
          checkTextRequest,
          { text: input.text, draft: draft && client.code2ProtocolConverter.asUri(draft) },
          token,
        ),
      );
    },
  };
}

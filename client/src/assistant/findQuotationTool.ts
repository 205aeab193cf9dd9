import { l10n, type CancellationToken, type LanguageModelTool } from 'vscode';
import { findQuotationRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { toolResult } from './toolResult';
import { sendRequest } from '../languageServer/protocolMessages';

/** What an assistant gives the tool, by its schema in package.json. */
interface Input {
  readonly query: string;
  readonly limit?: number;
}

/** The tool by which an assistant looks up what somebody is quoted with in the writer's sources. */
export function findQuotationTool(server: LanguageServer): LanguageModelTool<Input> {
  return {
    prepareInvocation: ({ input }) => ({
      invocationMessage: l10n.t('Looking for quotations with “{words}” in your sources', {
        words: input.query,
      }),
    }),
    invoke: async ({ input }, token: CancellationToken) => {
      const client = await server.getClient();
      return toolResult(await sendRequest(client, findQuotationRequest, input, token));
    },
  };
}

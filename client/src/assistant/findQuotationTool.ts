import { l10n, type CancellationToken, type LanguageModelTool } from 'vscode';
import { findQuotationRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { toolResult } from './toolResult';

/** Input of the tool, as its schema in package.json declares it. */
interface Input {
  readonly query: string;
  readonly limit?: number;
}

/** A tool by which an assistant searches the quotations in the user's sources. */
export function findQuotationTool(server: LanguageServer): LanguageModelTool<Input> {
  return {
    prepareInvocation: ({ input }) => ({
      invocationMessage: l10n.t('Looking for quotations with “{words}” in your sources', {
        words: input.query,
      }),
    }),
    invoke: async ({ input }, token: CancellationToken) =>
      toolResult(await server.request(findQuotationRequest, input, token)),
  };
}

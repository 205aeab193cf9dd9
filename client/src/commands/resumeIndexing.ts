import { resumeIndexingRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import { sendRequest } from '../languageServer/protocolMessages';

/** Goes on with the indexing of the sources that was stopped. */
export async function resumeIndexing(server: LanguageServer): Promise<void> {
  const client = await server.getClient();
  await sendRequest(client, resumeIndexingRequest, {});
}

import type { LanguageServer } from '../languageServer';
import { resumeIndexingRequest } from '../protocol';

/** Goes on with the indexing of the sources that was stopped. */
export async function resumeIndexing(server: LanguageServer): Promise<void> {
  const client = await server.running();
  await client.sendRequest(resumeIndexingRequest, {});
}

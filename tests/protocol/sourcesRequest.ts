import { sourcesRequest } from '../../protocol/requests';
import type { ListedFolder, SourcesResult } from '../../protocol/sources';
import type { EditorClient } from './editorClient';

/** Asks for the sources of all folders. */
export async function listSources(client: EditorClient): Promise<readonly ListedFolder[]> {
  const { folders } = await client.connection.sendRequest<SourcesResult>(sourcesRequest.method, {});
  return folders;
}

/** Asks for the sources of the only folder. */
export async function listFolder(client: EditorClient): Promise<ListedFolder> {
  const [folder, ...others] = await listSources(client);
  if (!folder || others.length > 0) throw new Error('The client must have one folder.');
  return folder;
}

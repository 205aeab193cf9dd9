import type { EditorClient } from './editorClient';

/** One folder of the answer to `verbatim/sources`. */
export interface ListedFolder {
  readonly uri: string;
  readonly name: string;
  readonly sources: readonly {
    readonly id: string;
    readonly uri: string;
    readonly title?: string;
    readonly outlet?: string;
    readonly date?: string;
    readonly byline?: string;
    readonly words: number;
    readonly quotations: number;
  }[];
  readonly problems: readonly {
    readonly uri?: string;
    readonly setting?: string;
    readonly message: string;
  }[];
}

/** Asks for the sources of all folders. */
export async function listSources(client: EditorClient): Promise<readonly ListedFolder[]> {
  const { folders } = await client.connection.sendRequest<{ folders: ListedFolder[] }>(
    'verbatim/sources',
    {},
  );
  return folders;
}

/** Asks for the sources of the only folder. */
export async function listFolder(client: EditorClient): Promise<ListedFolder> {
  const [folder, ...others] = await listSources(client);
  if (!folder || others.length > 0) throw new Error('The client must have one folder.');
  return folder;
}

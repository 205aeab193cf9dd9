import { basename } from 'node:path';
import { pathOfUri } from '../sources/files/fileUri';
import type { WorkspaceFolder } from './workspaceFolder';

/** The name of a draft in reports: its path in the folder, its file name, or the title of an untitled document. */
export function draftName(uri: string, folder: WorkspaceFolder | undefined): string {
  const path = pathOfUri(uri);
  if (path === undefined) return decodeURIComponent(uri.replace(/^\w+:/, ''));
  return folder?.localPath(path) ?? basename(path);
}

import type { Uri } from 'vscode';

/** The last part of a document's address. */
export function nameOf(document: Uri): string {
  return document.path.slice(document.path.lastIndexOf('/') + 1);
}

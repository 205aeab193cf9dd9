import type { LanguageId } from '../core/editor';
import type { IgnoringDraft } from '../project/ignores/ignoreFindings';
import { localPath } from '../sources/files/localPath';

/** The text of a draft with its place: a file, an untitled document, or standard input. */
export interface DraftText extends IgnoringDraft {
  /** Absolute path of its file; absent where it has none. */
  readonly file?: string;
}

/**
 * The draft with its path in a folder.
 *
 * @param root absolute path of the folder
 * @param file absolute path of the draft; undefined where it has none
 */
export function draftText(
  text: string,
  languageId: LanguageId,
  root: string,
  file: string | undefined,
): DraftText {
  const path = file === undefined ? undefined : localPath(root, file);
  return {
    text,
    languageId,
    ...(file === undefined ? {} : { file }),
    ...(path === undefined ? {} : { path }),
  };
}

/**
 * The language in which a draft is read: Markdown if the editor or the file name says so, plain text otherwise.
 *
 * @param name a path or URI
 * @param languageId the editor's name of the document's language
 */
export function languageOf(name: string, languageId?: string): LanguageId {
  return languageId === 'markdown' || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plaintext';
}

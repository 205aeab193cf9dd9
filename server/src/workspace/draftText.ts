import { languageOf as knownLanguage, type LanguageId, readsAsMarkdown } from '../core/editor';
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

/** Languages by the endings of files. */
const languagesByEnding: Readonly<Record<string, LanguageId>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  qmd: 'quarto',
  rmd: 'rmd',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  rst: 'restructuredtext',
  tex: 'latex',
  typ: 'typst',
  org: 'org',
};

/**
 * The language in which a draft is read: what the editor says, unless it takes the document for plain text because it lacks the
 * language; then what the file name says.
 *
 * @param name a path or URI
 * @param languageId the editor's name of the document's language
 */
export function languageOf(name: string, languageId?: string): LanguageId {
  const ending = /\.(?<ending>[a-z]+)$/i.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
  const byEditor = knownLanguage(languageId ?? '');
  const byEnding = languagesByEnding[ending] ?? 'plaintext';
  // Editors without these languages take their files for Markdown, as whose kinds they are known.
  return byEditor === 'plaintext' || (byEditor === 'markdown' && readsAsMarkdown(byEnding))
    ? byEnding
    : byEditor;
}

import { posix } from 'node:path';
import { projectFileName } from '../../../protocol/documents';
import { pathOfUri } from '../sources/files/fileUri';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';
import { translate } from '../localization/language';

/** The reason why a document is not a draft; undefined for a draft. */
export type Refusal = string | undefined;

/** File names such as README.de.md, LICENSE-MIT.txt and changelog.md, but not "license fees.md". */
const aboutProject =
  /^(?:(?:README|CHANGELOG|LICEN[CS]E)(?![a-z])|(?:[Rr]eadme|[Cc]hangelog|[Ll]icen[cs]e)(?:\.[^.]*)?$)/;

/** File names of exported reports. */
const exportedReport = /\.fact-check\.md$/i;

/** Decides which documents are drafts. */
export class DocumentSelection {
  constructor(private readonly workspace: Workspace) {}

  /** The reason why a document is not a draft, in a sentence that names it; undefined for a draft. */
  refusal(uri: string): Refusal {
    if (uri.startsWith('untitled:')) return undefined;
    const path = pathOfUri(uri);
    if (path === undefined)
      return translate('{document} is neither a file nor an untitled document, so it is not checked.', {
        document: uri,
      });
    const name = posix.basename(path.replaceAll('\\', '/'));
    if (this.workspace.folders.some(({ library }) => library.isSource(path))) {
      return translate('{document} is a source article (verbatim.sources): drafts are checked against it.', {
        document: name,
      });
    }
    if (name === projectFileName)
      return translate('{document} says how drafts are checked; it is none itself.', { document: name });
    if (aboutProject.test(name))
      return translate('{document} is about the project, so it is not checked as a draft.', {
        document: name,
      });
    if (exportedReport.test(name))
      return translate('{document} is a report on a draft, so it is not checked as one.', { document: name });
    const folder = this.workspace.containing(uri);
    if (folder && !isAmongDrafts(folder, path)) {
      return translate('{document} is not among the drafts (verbatim.drafts: {patterns}).', {
        document: name,
        patterns: folder.settings.drafts.join(', '),
      });
    }
    return undefined;
  }

  isDraft(uri: string): boolean {
    return this.refusal(uri) === undefined;
  }
}

function isAmongDrafts(folder: WorkspaceFolder, path: string): boolean {
  const local = folder.localPath(path);
  return local !== undefined && folder.drafts.matches(local);
}

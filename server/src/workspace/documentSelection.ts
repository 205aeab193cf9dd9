import { posix } from 'node:path';
import { Emitter } from 'vscode-languageserver';
import { projectFileName } from '../../../protocol/documents';
import type { NotDraft } from '../../../protocol/statements';
import { pathOfUri } from '../sources/files/fileUri';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';
import { translate } from '../localization/language';

/** Why a document is not a draft. */
interface Refusal {
  readonly kind: NotDraft;
  /** A sentence that names the document. */
  readonly reason: string;
}

/** File names such as README.de.md, LICENSE-MIT.txt and changelog.md, but not "license fees.md". */
const aboutProject =
  /^(?:(?:README|CHANGELOG|LICEN[CS]E)(?![a-z])|(?:[Rr]eadme|[Cc]hangelog|[Ll]icen[cs]e)(?:\.[^.]*)?$)/;

/** File names of exported reports. */
const exportedReport = /\.fact-check\.md$/i;

/** Decides which documents are drafts. */
export class DocumentSelection {
  /** URIs of the documents that the user wants checked though they are not among the drafts. */
  private readonly chosen = new Set<string>();
  private readonly changes = new Emitter<void>();

  /** Fires when a document has become a draft by the user's choice. */
  readonly onDidChange = this.changes.event;

  constructor(private readonly workspace: Workspace) {}

  /** Takes a document for a draft from now on, unless it is a source article or no text at all. */
  checkAnyway(uri: string): void {
    this.chosen.add(uri);
    this.changes.fire();
  }

  /** The reason why a document is not a draft, in a sentence that names it; undefined for a draft. */
  refusal(uri: string): string | undefined {
    return this.refusalOf(uri)?.reason;
  }

  /** What a document is that is not a draft; undefined for a draft. */
  notDraft(uri: string): NotDraft | undefined {
    return this.refusalOf(uri)?.kind;
  }

  isDraft(uri: string): boolean {
    return this.refusalOf(uri) === undefined;
  }

  private refusalOf(uri: string): Refusal | undefined {
    if (uri.startsWith('untitled:')) return undefined;
    const path = pathOfUri(uri);
    if (path === undefined)
      return {
        kind: 'never',
        reason: translate('{document} is neither a file nor an untitled document, so it is not checked.', {
          document: uri,
        }),
      };
    const name = posix.basename(path.replaceAll('\\', '/'));
    if (this.workspace.folders.some(({ library }) => library.isSource(path)))
      return {
        kind: 'source',
        reason: translate(
          '{document} is a source article (verbatim.sources): drafts are checked against it.',
          {
            document: name,
          },
        ),
      };
    if (name === projectFileName)
      return {
        kind: 'never',
        reason: translate('{document} says how drafts are checked; it is none itself.', { document: name }),
      };
    if (this.chosen.has(uri)) return undefined;
    const reason = this.notAmongDrafts(uri, path, name);
    return reason === undefined ? undefined : { kind: 'unchosen', reason };
  }

  /** The reason why a file is not a draft unless the user chooses it. */
  private notAmongDrafts(uri: string, path: string, name: string): string | undefined {
    if (aboutProject.test(name))
      return translate('{document} is about the project, so it is not checked as a draft.', {
        document: name,
      });
    if (exportedReport.test(name))
      return translate('{document} is a report on a draft, so it is not checked as one.', { document: name });
    const folder = this.workspace.containing(uri);
    // Without any folder there is nothing to check against, which is said elsewhere.
    if (!folder)
      return this.workspace.folders.length === 0
        ? undefined
        : translate('{document} is outside the workspace, so it is not checked as a draft.', {
            document: name,
          });
    return isAmongDrafts(folder, path)
      ? undefined
      : translate('{document} is not among the drafts (verbatim.drafts: {patterns}).', {
          document: name,
          patterns: folder.settings.drafts.join(', '),
        });
  }
}

function isAmongDrafts(folder: WorkspaceFolder, path: string): boolean {
  const local = folder.localPath(path);
  return local !== undefined && folder.drafts.matches(local);
}

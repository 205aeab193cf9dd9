import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BoundedMap } from '../core/editor';
import { normalizedUri } from '../sources/files/fileUri';
import { isCancelled } from './cancellation';
import type { CheckedDocument } from './checkedDocument';
import type { DocumentSelection } from './documentSelection';
import type { DraftChecks } from './draftChecks';
import { draftsOnDisk } from './draftsOnDisk';
import type { OpenDocuments } from './openDocuments';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';

/** The check of a version of a file against a revision of the sources. */
interface RememberedCheck {
  readonly stamp: string;
  readonly revision: number;
  readonly checked: CheckedDocument;
}

/** Maximum number of closed drafts that are remembered as they were checked. */
const maxRememberedDrafts = 200;

/** The checks of all drafts of the workspace: of the open documents, and of the files on disk. */
export class WorkspaceDrafts {
  private readonly known = new BoundedMap<string, RememberedCheck>(maxRememberedDrafts);

  constructor(
    private readonly documents: OpenDocuments,
    private readonly checks: DraftChecks,
    private readonly selection: DocumentSelection,
    private readonly workspace: Workspace,
  ) {}

  /** Yields one draft after the other, until the request is cancelled. Drafts that cannot be read are left out. */
  async *checked(folder: WorkspaceFolder, token: CancellationToken): AsyncGenerator<CheckedDocument> {
    const seen = new Set<string>();
    for (const { uri } of this.documents.all()) {
      if (this.workspace.folderFor(uri) !== folder || !this.selection.isDraft(uri)) continue;
      seen.add(normalizedUri(uri));
      const found = await this.checks.found(uri, token);
      if (isCancelled(token)) return;
      if (found) yield found;
    }
    for (const { uri, path } of await draftsOnDisk(folder, this.workspace, this.selection, token)) {
      if (seen.has(uri)) continue;
      const found = await this.onDisk(uri, path, folder);
      if (isCancelled(token)) return;
      if (found) yield found;
    }
  }

  private async onDisk(
    uri: string,
    path: string,
    folder: WorkspaceFolder,
  ): Promise<CheckedDocument | undefined> {
    const found = await this.workspace.fileSystem.stampOf(path);
    if (!('stamp' in found)) return undefined;
    const { stamp } = found;
    const known = this.known.get(uri);
    const { revision } = folder;
    if (known?.stamp === stamp && known.revision === revision) return known.checked;
    const reading = await this.workspace.fileSystem.readText(path);
    if ('problem' in reading) return undefined;
    const checked = await this.checks.checkText(TextDocument.create(uri, '', 0, reading.text), folder);
    if (checked) this.known.set(uri, { stamp, revision, checked });
    return checked;
  }
}

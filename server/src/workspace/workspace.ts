import { Emitter, type WorkspaceFolder as OpenedFolder } from 'vscode-languageserver';
import type { CoreModule } from '../coreModule';
import { disk, type FileSystem } from '../sources/fileSystem';
import { WorkspaceFolder } from './workspaceFolder';
import { pathOfUri } from '../sources/files/fileUri';

/** Progress of the indexing of a folder's source articles. */
export interface Indexing {
  readonly folder: WorkspaceFolder;
  /** Number of articles that have been indexed or refused. */
  readonly done: number;
  /** Number of all articles. */
  readonly total: number;
}

/** The folders that are open in the client. */
export class Workspace {
  private readonly byUri = new Map<string, WorkspaceFolder>();
  private readonly changed = new Emitter<WorkspaceFolder>();
  private readonly indexing = new Emitter<Indexing>();

  /** Fires when work on a folder's sources begins or ends, and when its project file has changed. */
  readonly onDidChangeFolder = this.changed.event;
  /** Fires while a folder's source articles are indexed. */
  readonly onDidIndex = this.indexing.event;

  constructor(
    private readonly coreModule: () => Promise<CoreModule>,
    opened: readonly OpenedFolder[] = [],
    readonly fileSystem: FileSystem = disk,
  ) {
    this.add(opened);
  }

  /** The folders in the client's order. */
  get folders(): WorkspaceFolder[] {
    return [...this.byUri.values()];
  }

  /** Opens folders. Those that are not on disk are left out. */
  add(opened: readonly OpenedFolder[]): void {
    for (const { uri, name } of opened) {
      const root = pathOfUri(uri);
      if (root === undefined || this.byUri.has(uri)) continue;
      const folder: WorkspaceFolder = new WorkspaceFolder(
        uri,
        name,
        root,
        this.coreModule,
        () => {
          this.changed.fire(folder);
        },
        (done, total) => {
          this.indexing.fire({ folder, done, total });
        },
        this.fileSystem,
      );
      this.byUri.set(uri, folder);
    }
  }

  /** Closes folders. */
  remove(closed: readonly OpenedFolder[]): void {
    for (const { uri } of closed) {
      this.byUri.get(uri)?.library.dispose();
      this.byUri.delete(uri);
    }
  }

  /** The innermost folder that contains a document. */
  containing(uri: string): WorkspaceFolder | undefined {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const holding = this.folders.filter((folder) => folder.localPath(path) !== undefined);
    return holding.sort((a, b) => b.root.length - a.root.length)[0];
  }

  /** The folder against whose sources a document is checked: its own, else the first with sources. */
  folderFor(uri: string): WorkspaceFolder | undefined {
    return this.containing(uri) ?? this.folders.find(({ library }) => library.size > 0) ?? this.folders[0];
  }

  /** Resolves when the sources for a document have been indexed. */
  async indexedFor(uri: string): Promise<void> {
    const folder = this.containing(uri);
    await Promise.all((folder ? [folder] : this.folders).map((each) => each.indexed()));
  }

  dispose(): void {
    for (const { library } of this.byUri.values()) library.dispose();
  }
}

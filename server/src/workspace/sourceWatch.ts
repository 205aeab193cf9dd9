import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type Disposable,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { projectFileName } from '../../../protocol/documents';
import { pathOfUri } from '../sources/files/fileUri';
import type { GlobSet } from '../sources/globs';
import type { Configuration } from './configuration';
import type { OpenDocuments } from './openDocuments';
import type { ProjectFiles } from './projectFiles';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';

/** Support of a client for watching files. */
export interface WatchSupport {
  /** True if it accepts registrations of the server. */
  readonly dynamic: boolean;
  /** True if it accepts patterns relative to a folder. */
  readonly relative: boolean;
}

/** Keeps the sources and the project files up to date with the disk. */
export class SourceWatch {
  private registration: Disposable | undefined;
  private registered = '';
  private registering = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    configuration: Configuration,
    private readonly projectFiles: ProjectFiles,
    private readonly support: WatchSupport,
    documents: OpenDocuments,
  ) {
    configuration.onDidApply(() => {
      void this.update();
    });
    if (support.dynamic) return;
    // A client that cannot watch files reports at least opened and saved documents.
    const rescan = (): void => {
      for (const { library } of workspace.folders) library.rescan();
      projectFiles.rescan();
    };
    documents.onDidSave(rescan);
    documents.onDidOpen(rescan);
  }

  /** Handles `workspace/didChangeWatchedFiles`. */
  changed(changes: readonly FileEvent[]): void {
    const paths = changes.map(({ uri }) => pathOfUri(uri)).filter((path) => path !== undefined);
    for (const { library } of this.workspace.folders) library.pathsChanged(paths);
    this.projectFiles.changed(paths);
  }

  /** Registers watchers for the current patterns of the sources. */
  private update(): Promise<void> {
    this.registering = this.registering.then(() => this.register());
    return this.registering;
  }

  private async register(): Promise<void> {
    if (!this.support.dynamic) return;
    const watchers = this.workspace.folders.flatMap((folder) => this.watchers(folder));
    const json = JSON.stringify(watchers);
    if (json === this.registered) return;
    this.registered = json;
    this.registration?.dispose();
    this.registration = undefined;
    if (watchers.length === 0) return;
    this.registration = await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers,
    });
  }

  private watchers({ uri, root, library }: WorkspaceFolder): FileSystemWatcher[] {
    return [...watchedPatterns(library.globs), projectFileName].map((pattern) => ({
      globPattern: this.support.relative
        ? { baseUri: uri, pattern }
        : `${root.replaceAll('\\', '/')}/${pattern}`,
    }));
  }
}

/** The patterns, and the directories above their files: clients do not report the files of a removed directory. */
export function watchedPatterns({ patterns, bases }: GlobSet): string[] {
  const directories = bases.flatMap((base) => {
    const parts = base.split('/').filter((part) => part !== '');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set([...patterns, ...directories])];
}

import { resolve, sep } from 'node:path';
import type { Location, Position, Range, TextDocumentPositionParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as core from '../../../server/src/core/editor';
import type { CoreModule } from '../../../server/src/coreModule';
import type { Discovery } from '../../../server/src/sources/discovery';
import type { FileSystem } from '../../../server/src/sources/fileSystem';
import { uriOfPath } from '../../../server/src/sources/files/fileUri';
import { localPath } from '../../../server/src/sources/files/localPath';
import type { GlobSet } from '../../../server/src/sources/globs';
import { DocumentSelection } from '../../../server/src/workspace/documentSelection';
import { DraftChecks } from '../../../server/src/workspace/draftChecks';
import { DraftReadings } from '../../../server/src/workspace/draftReadings';
import { WorkspaceDrafts } from '../../../server/src/workspace/workspaceDrafts';
import { type DocumentConnection, OpenDocuments } from '../../../server/src/workspace/openDocuments';
import { rangeOf } from '../../../server/src/workspace/ranges';
import { parseSettings } from '../../../server/src/workspace/settings';
import { UncheckedReasons } from '../../../server/src/workspace/uncheckedReason';
import { Workspace } from '../../../server/src/workspace/workspace';
import { marked } from '../markedText';

/** A path that no disk has: the project file of the folder is not there. */
const root = resolve('/verbatim-in-memory');

/** A document that is open in the workspace. */
export interface OpenedDocument {
  readonly uri: string;
  readonly text: string;
  /** The ranges that are marked in the text, in the order of their opening brackets. */
  readonly ranges: readonly Range[];
  /** The place that is marked in the text, as requests name it. */
  readonly at: TextDocumentPositionParams;
}

/**
 * A workspace whose files and open documents are strings, with the parts of the server that features work on. Ranges are
 * marked in the texts as `marked` reads them: `⟦a range⟧`. An empty pair marks a place: `⟦⟧`.
 */
export class InMemoryWorkspace {
  readonly documents = new OpenDocuments();
  readonly workspace: Workspace;
  readonly selection: DocumentSelection;
  readonly checks: DraftChecks;
  readonly drafts: WorkspaceDrafts;
  readonly uncheckedReasons: UncheckedReasons;
  private readonly files = new FilesInMemory();
  private readonly client = new DocumentClient();
  private readonly markedRanges = new Map<string, readonly Range[]>();

  /** @param folders paths of the workspace folders; '' is the root of all paths */
  private constructor(files: Readonly<Record<string, string>>, folders: readonly string[]) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.documents.listen(this.client);
    const opened = folders.map((name) => ({ uri: this.uriOf(name), name }));
    this.workspace = new Workspace(this.coreModule, opened, this.files);
    this.selection = new DocumentSelection(this.workspace);
    const fail = (error: unknown): never => {
      throw error;
    };
    this.checks = new DraftChecks(
      this.documents,
      this.workspace,
      this.selection,
      new DraftReadings(undefined, fail),
      (_, error) => fail(error),
    );
    this.drafts = new WorkspaceDrafts(this.documents, this.checks, this.selection, this.workspace);
    this.uncheckedReasons = new UncheckedReasons(this.workspace, this.selection, this.checks);
  }

  /**
   * Creates a workspace, and resolves when its sources have been indexed.
   *
   * @param files texts by path
   * @param settings the section `verbatim` of the editor's settings
   */
  static async of(
    files: Readonly<Record<string, string>>,
    settings: object = {},
    folders: readonly string[] = [''],
  ): Promise<InMemoryWorkspace> {
    const workspace = new InMemoryWorkspace(files, folders);
    await workspace.configure(settings);
    return workspace;
  }

  readonly coreModule = (): Promise<CoreModule> => Promise.resolve(core);

  /** Applies settings to all folders, in the place of earlier ones. */
  async configure(settings: object): Promise<void> {
    for (const folder of this.workspace.folders) folder.use(parseSettings(settings));
    await Promise.all(this.workspace.folders.map((folder) => folder.indexed()));
  }

  uriOf(path: string): string {
    return uriOfPath(pathOf(path));
  }

  /** The ranges that are marked in a file. */
  rangesIn(path: string): readonly Range[] {
    return this.markedRanges.get(path) ?? [];
  }

  /** The location of a range that is marked in a file. */
  locationIn(path: string, index = 0): Location {
    const range = this.rangesIn(path)[index];
    if (!range) throw new Error(`${path} has no range ${index}`);
    return { uri: this.uriOf(path), range };
  }

  /** Opens a document; one that is open already is closed before. */
  open(path: string, textWithMarks: string, languageId = 'markdown'): OpenedDocument {
    const uri = path.includes(':') ? path : this.uriOf(path);
    if (this.documents.get(uri)) this.client.close(uri);
    const { text, ranges, place } = withRanges(textWithMarks);
    this.client.open(uri, languageId, text);
    return { uri, text, ranges, at: { textDocument: { uri }, position: place } };
  }

  /** Replaces the whole text of an open document. */
  change(uri: string, text: string): void {
    this.client.change(uri, text);
  }

  private write(path: string, textWithMarks: string): void {
    const { text, ranges } = withRanges(textWithMarks);
    this.markedRanges.set(path, ranges);
    this.files.write(pathOf(path), text);
  }
}

function pathOf(path: string): string {
  return path === '' ? root : `${root}${sep}${path.replaceAll('/', sep)}`;
}

/** A text without its marks, with the marked ranges and the marked place: the start of the text if there is none. */
function withRanges(textWithMarks: string): {
  text: string;
  ranges: readonly Range[];
  place: Position;
} {
  const { text, spans } = marked(textWithMarks);
  const document = TextDocument.create('', '', 0, text);
  const place = spans.find(({ start, end }) => start === end)?.start ?? 0;
  return {
    text,
    ranges: spans.filter(({ start, end }) => start < end).map((span) => rangeOf(document, span)),
    place: document.positionAt(place),
  };
}

class FilesInMemory implements FileSystem {
  private readonly texts = new Map<string, string>();

  write(path: string, text: string): void {
    this.texts.set(path, text);
  }

  discover(folder: string, globs: GlobSet): Promise<Discovery> {
    const paths = [...this.texts.keys()]
      .map((path) => localPath(folder, path))
      .filter((path) => path !== undefined && globs.matches(path))
      .filter((path) => path !== undefined)
      .sort();
    return Promise.resolve({ paths, linked: new Map(), problems: [] });
  }

  isBehindLink(): Promise<boolean> {
    return Promise.resolve(false);
  }

  kindOf(path: string): Promise<'directory' | 'file' | 'missing'> {
    if (this.texts.has(path)) return Promise.resolve('file');
    const isDirectory = [...this.texts.keys()].some((file) => file.startsWith(path + sep));
    return Promise.resolve(isDirectory ? 'directory' : 'missing');
  }

  stampOf(path: string): Promise<{ stamp: string; size: number } | { problem: string }> {
    const text = this.texts.get(path);
    return Promise.resolve(
      text === undefined ? { problem: 'does not exist.' } : { stamp: text, size: text.length },
    );
  }

  readText(path: string): Promise<{ text: string } | { problem: string }> {
    const text = this.texts.get(path);
    return Promise.resolve(text === undefined ? { problem: 'does not exist.' } : { text });
  }
}

type Handlers = { [Name in keyof DocumentConnection]: Parameters<DocumentConnection[Name]>[0] };

/** A client as far as it tells of documents. */
class DocumentClient implements DocumentConnection {
  private readonly handlers: Partial<Handlers> = {};
  private readonly versions = new Map<string, number>();

  onDidOpenTextDocument = this.register('onDidOpenTextDocument');
  onDidChangeTextDocument = this.register('onDidChangeTextDocument');
  onDidCloseTextDocument = this.register('onDidCloseTextDocument');
  onWillSaveTextDocument = this.register('onWillSaveTextDocument');
  onWillSaveTextDocumentWaitUntil = this.register('onWillSaveTextDocumentWaitUntil');
  onDidSaveTextDocument = this.register('onDidSaveTextDocument');

  open(uri: string, languageId: string, text: string): void {
    this.versions.set(uri, 1);
    void this.handlers.onDidOpenTextDocument?.({ textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, text: string): void {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const textDocument = { uri, version };
    void this.handlers.onDidChangeTextDocument?.({ textDocument, contentChanges: [{ text }] });
  }

  close(uri: string): void {
    void this.handlers.onDidCloseTextDocument?.({ textDocument: { uri } });
  }

  private register<Name extends keyof DocumentConnection>(name: Name): DocumentConnection[Name] {
    const register = (handler: Handlers[Name]): { dispose(): void } => {
      this.handlers[name] = handler;
      return { dispose: () => undefined };
    };
    return register as DocumentConnection[Name];
  }
}

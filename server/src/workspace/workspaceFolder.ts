import type { EditorChecker } from '../core/editor';
import type { CoreModule } from '../coreModule';
import { ProjectFile } from '../project/file/projectFile';
import type { FileSystem } from '../sources/fileSystem';
import { parseGlobs, type GlobSet } from '../sources/globs';
import { errorMessage } from '../sources/files/errors';
import { localPath } from '../sources/files/localPath';
import type { SourceProblem } from '../../../protocol/sources';
import { projectFileName } from '../../../protocol/documents';
import type { SourceLibrary } from '../sources/sourceLibrary';
import { FolderSources } from './folderSources';
import { defaultSettings, type ParsedSettings, type Settings } from './settings';
import { translate } from '../localization/language';

/** Name of the setting in problems with the sources that a project file names. */
const projectSources = `${projectFileName}: sources`;

/** A workspace folder with its settings, its source articles and its checker. */
export class WorkspaceFolder {
  readonly sources: FolderSources;
  readonly projectFile: ProjectFile;
  settings: Settings = defaultSettings;
  private draftGlobs: GlobSet;
  private settingProblems: readonly SourceProblem[] = [];
  private unknownRules: readonly SourceProblem[] = [];
  private failure: SourceProblem | undefined;
  private configurations = 0;
  private used = '';
  private started!: () => void;
  private readonly whenStarted = new Promise<void>((resolve) => (this.started = resolve));

  /**
   * @param root absolute path of the folder
   * @param changed called whenever work on the sources begins or ends, and when the project file has changed
   * @param indexing called while articles are indexed, with the number of those that are done and of all
   */
  constructor(
    readonly uri: string,
    readonly name: string,
    readonly root: string,
    coreModule: () => Promise<CoreModule>,
    changed: () => void,
    indexing: (done: number, total: number) => void,
    fileSystem: FileSystem,
  ) {
    this.draftGlobs = parseGlobs('verbatim.drafts', defaultSettings.drafts, root).globs;
    this.sources = new FolderSources(root, coreModule, changed, indexing, fileSystem);
    this.projectFile = new ProjectFile(root, () => {
      if (this.used) this.useSources();
      changed();
    });
  }

  get library(): SourceLibrary<EditorChecker> {
    return this.sources.library;
  }

  /** The checker on all sources; undefined until they have been indexed for the first time. */
  get checker(): EditorChecker | undefined {
    return this.sources.checker;
  }

  /** True while the first source articles are being read: until then it is unknown whether there are any. */
  get awaitsSources(): boolean {
    return !this.checker || (this.library.size === 0 && this.library.busy);
  }

  /** Increases whenever the result of a check may differ from before. */
  get revision(): number {
    return this.library.revision + this.configurations;
  }

  /** Increases whenever the shown findings of a draft may differ from before, be it by the project's ignores. */
  get shownRevision(): number {
    return this.revision + this.projectFile.revision;
  }

  /** Problems with the settings, the project file and the source files. */
  get problems(): SourceProblem[] {
    const { uri, problems } = this.projectFile;
    return [
      ...(this.failure ? [this.failure] : []),
      ...this.settingProblems,
      ...this.unknownRules,
      ...problems.map(({ message }) => ({ uri, message })),
      ...this.library.problems.map((problem) =>
        problem.setting === projectSources ? { uri, message: problem.message } : problem,
      ),
    ];
  }

  /** The glob patterns of the drafts. */
  get drafts(): GlobSet {
    return this.draftGlobs;
  }

  /** Applies settings. The first call starts reading the sources. */
  use({ settings, problems }: ParsedSettings): void {
    const before = this.settings;
    const drafts = parseGlobs('verbatim.drafts', settings.drafts, this.root);
    this.settings = settings;
    this.draftGlobs = drafts.globs;
    this.settingProblems = [...problems, ...drafts.problems];
    if (!sameJson(before, settings)) {
      this.sources.configure(settings);
      this.configurations++;
    }
    this.useSources();
    this.failure = undefined;
    this.started();
  }

  /** Adds a problem for an error while the folder was set up. What has been set up goes on working. */
  failed(error: unknown): void {
    const message = translate(
      'The folder {folder} could not be set up ({error}). Restart the server; if that does not help, please report this.',
      { folder: this.root, error: errorMessage(error) },
    );
    this.failure = { uri: this.uri, message };
    this.started();
  }

  /** Adds problems for rules in the settings that do not exist. */
  nameUnknownRules(known: readonly string[]): void {
    const setting = 'verbatim.rules';
    const unknown = Object.keys(this.settings.rules).filter((rule) => !known.includes(rule));
    this.unknownRules = unknown.map((rule) => ({
      setting,
      message: translate('{setting}: there is no rule “{rule}”. The rules are {rules}.', {
        setting,
        rule,
        rules: known.join(', '),
      }),
    }));
  }

  /** Resolves when the settings have been applied and the sources of that time have been indexed. */
  async indexed(): Promise<void> {
    await this.whenStarted;
    if (this.awaitsSources) await this.library.settled();
  }

  /** A file's path relative to this folder, with forward slashes; undefined for a file outside of it. */
  localPath(path: string): string | undefined {
    return localPath(this.root, path);
  }

  /** Uses the sources of the settings, or of the project file if the settings have the default. */
  private useSources(): void {
    const { sources } = this.settings;
    const shared = sameJson(sources, defaultSettings.sources) ? this.projectFile.project.sources : undefined;
    const patterns = shared ?? sources;
    const used = JSON.stringify([patterns, shared !== undefined]);
    if (used === this.used) return;
    this.used = used;
    this.library.usePatterns(patterns, shared && projectSources);
  }
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

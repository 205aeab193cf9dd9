import type { EditorChecker } from '../core/editor';
import type { CoreModule } from '../coreModule';
import { ProjectFile } from '../project/file/projectFile';
import type { FileSystem } from '../sources/fileSystem';
import { parseGlobs, type GlobSet } from '../sources/globs';
import { localPath } from '../sources/files/localPath';
import type { SourceProblem } from '../../../protocol/sources';
import { projectFileName } from '../../../protocol/documents';
import type { SourceLibrary } from '../sources/sourceLibrary';
import { FolderSources } from './folderSources';
import { defaultSettings, type ParsedSettings, type Settings } from './settings';
import { translate } from '../localization/language';

/** What problems with the sources of a project file are called. */
const projectSources = `${projectFileName}: sources`;

/** A workspace folder with its settings, its source articles and its checker. */
export class WorkspaceFolder {
  readonly sources: FolderSources;
  /** What the newsroom has decided about the drafts of this folder. */
  readonly projectFile: ProjectFile;
  settings: Settings = defaultSettings;
  private draftGlobs: GlobSet;
  private settingProblems: readonly SourceProblem[] = [];
  private unknownRules: readonly SourceProblem[] = [];
  private configurations = 0;
  private used = '';
  private started!: () => void;
  private readonly whenStarted = new Promise<void>((resolve) => (this.started = resolve));

  /**
   * @param root the folder's absolute path
   * @param changed called whenever work on the sources begins or ends, and when the project file has changed
   * @param indexing called while articles are indexed, with how many of all have been dealt with
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

  /** Grows by one whenever a check may find something else than before. */
  get revision(): number {
    return this.library.revision + this.configurations;
  }

  /** Grows by one whenever what is shown of a draft may be something else than before. */
  get shownRevision(): number {
    return this.revision + this.projectFile.revision;
  }

  /** What is wrong with the settings, the project file and the source files. */
  get problems(): SourceProblem[] {
    const { uri, problems } = this.projectFile;
    return [
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

  /** Uses these settings from now on. The first call starts reading the sources. */
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
    this.started();
  }

  /** Names the rules in the settings that there are not. */
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

  /** Resolves when the settings are known and the sources that were there then have been indexed. */
  async indexed(): Promise<void> {
    await this.whenStarted;
    if (!this.checker) await this.library.settled();
  }

  /** A file's path relative to this folder, with forward slashes; undefined for a file outside of it. */
  localPath(path: string): string | undefined {
    return localPath(this.root, path);
  }

  /** The project file names the sources where the settings name none of their own. */
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

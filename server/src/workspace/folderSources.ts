import type { EditorChecker } from '../core/editor';
import type { CheckerSettings } from '../core/index';
import type { CoreModule } from '../coreModule';
import { translate } from '../localization/language';
import { disk, type FileSystem } from '../sources/fileSystem';
import type { SourceFile } from '../sources/sourceIndex';
import { SourceLibrary } from '../sources/sourceLibrary';
import { NarrowedCheckers } from './narrowedCheckers';

/** The source articles of a folder, with the checkers on all and on some of them. */
export class FolderSources {
  readonly library: SourceLibrary<EditorChecker>;
  /** The ids of all rules; none until the checker has been loaded. */
  ruleIds: readonly string[] = [];
  private settings: CheckerSettings = {};
  private onAll: EditorChecker | undefined;
  private readonly narrowed = new NarrowedCheckers(() => this.createChecker());

  /**
   * @param root absolute path of the folder
   * @param changed called whenever work on the articles begins or ends
   * @param indexing called while articles are indexed, with the number of those that are done and of all
   */
  constructor(
    root: string,
    private readonly coreModule: () => Promise<CoreModule>,
    changed: () => void = () => undefined,
    indexing: (done: number, total: number) => void = () => undefined,
    fileSystem: FileSystem = disk,
  ) {
    this.library = new SourceLibrary(root, () => this.openChecker(), changed, indexing, fileSystem);
  }

  /** The checker on all articles; undefined until they have been indexed for the first time. */
  get checker(): EditorChecker | undefined {
    return this.library.filledIndex;
  }

  /** The checker on some of the articles. */
  checkerOn(files: readonly SourceFile[]): Promise<EditorChecker> {
    return this.narrowed.checkerOn(files, this.settings);
  }

  /** Has all checkers judge by these settings from now on. */
  configure(settings: CheckerSettings): void {
    this.settings = settings;
    this.onAll?.configure(settings);
  }

  private async openChecker(): Promise<EditorChecker> {
    if (!this.onAll) {
      this.onAll = await this.createChecker();
      this.onAll.configure(this.settings);
    }
    return this.onAll;
  }

  private async createChecker(): Promise<EditorChecker> {
    const { createEditorChecker, ruleIds } = await this.coreModule();
    this.ruleIds = ruleIds;
    return createEditorChecker({ translate });
  }
}

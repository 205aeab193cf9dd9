import type { CoreModule } from '../coreModule';
import type { CurrentFolder, ServedFolder, ToolProblem } from '../mcp/servedFolder';
import type { FolderSources } from '../workspace/folderSources';
import { type FoundProject, projectOf } from './projectOf';
import {
  articlesIn,
  noSources,
  openSources,
  type SourcePatterns,
  sourcePatterns,
  sourceProblems,
} from './sources';
import { UsageError } from './usageError';

/** A folder whose project file and sources are read again whenever it is asked for: files that have not changed are kept. */
export class FolderOnDisk implements ServedFolder {
  private opened: { readonly wanted: string; readonly sources: FolderSources } | undefined;

  /**
   * @param path absolute path
   * @param given patterns of the command line; undefined for those of the project file
   * @param coreModule loads the core
   */
  constructor(
    private readonly path: string,
    private readonly given: readonly string[] | undefined,
    private readonly coreModule: () => CoreModule,
  ) {}

  async current(): Promise<CurrentFolder | ToolProblem> {
    let found: FoundProject;
    let wanted: SourcePatterns;
    let sources: FolderSources;
    try {
      found = await projectOf(this.path);
      wanted = sourcePatterns(this.given, found.project, found.root, this.path);
      sources = this.sources(wanted);
    } catch (error) {
      if (error instanceof UsageError) return { problem: error.message };
      throw error;
    }
    await sources.library.settled();
    const problems = [...found.problems, ...sourceProblems(sources)];
    if (!sources.library.size) return { problem: [noSources(wanted), ...problems].join('\n') };
    const { project, root } = found;
    return { root, project, sources, articles: articlesIn(sources, this.path), problems };
  }

  private sources(patterns: SourcePatterns): FolderSources {
    const wanted = JSON.stringify(patterns);
    if (this.opened?.wanted === wanted) {
      this.opened.sources.library.rescan();
      return this.opened.sources;
    }
    this.opened?.sources.library.dispose();
    const sources = openSources(patterns, () => Promise.resolve(this.coreModule()));
    this.opened = { wanted, sources };
    return sources;
  }
}

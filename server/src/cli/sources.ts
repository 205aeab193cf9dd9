import { join, relative } from 'node:path';
import type { CoreModule } from '../coreModule';
import { boilerplateNote } from '../workspace/boilerplateNote';
import { FolderSources } from '../workspace/folderSources';
import { SourceArticles } from '../workspace/sourceArticles';
import { sourceFolder } from './sourceFolder';
import type { Terminal } from './terminal';

/** The glob patterns of the source articles of a run, and their origin. */
export interface SourcePatterns {
  readonly patterns: readonly string[];
  /** Absolute path of the folder that the patterns are relative to. */
  readonly base: string;
  /** Name of the setting in messages about the patterns: `--sources`. */
  readonly setting: string;
  /**
   * True if they may name files outside `base`, by `..` or as links: on the command line, but not in a file that came with a
   * folder.
   */
  readonly mayLeaveBase: boolean;
}

/** Reads the source articles that match. Those that cannot be read are reported on standard error. */
export async function loadSources(
  { patterns, base, setting, mayLeaveBase }: SourcePatterns,
  coreModule: CoreModule,
  terminal: Terminal,
): Promise<FolderSources> {
  const folder = mayLeaveBase ? sourceFolder(base, patterns) : { root: base, patterns };
  const sources = new FolderSources(folder.root, () => Promise.resolve(coreModule));
  const { library } = sources;
  library.usePatterns(folder.patterns, setting, mayLeaveBase);
  await library.settled();
  for (const { message } of library.problems) terminal.writeError(message);
  for (const { path, source } of library.files) {
    const article = sources.checker?.article(source.id);
    const note = article && boilerplateNote(article);
    if (note !== undefined) terminal.writeError(`${path} ${note}`);
  }
  return sources;
}

/** The source articles for reports, with paths relative to the working directory. */
export function articlesIn(sources: FolderSources, { workingDirectory }: Terminal): SourceArticles {
  const { root } = sources.library;
  return new SourceArticles(sources, ({ path }) => relative(workingDirectory, join(root, path)));
}

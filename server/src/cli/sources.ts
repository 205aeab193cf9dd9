import { join, relative } from 'node:path';
import { projectFileName } from '../../../protocol/documents';
import type { CoreModule } from '../coreModule';
import type { Project } from '../project/project';
import { boilerplateNote } from '../workspace/boilerplateNote';
import { FolderSources } from '../workspace/folderSources';
import { defaultSettings } from '../workspace/settings';
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

/**
 * The patterns of the command line, else those of the project file, else the default.
 *
 * @param root absolute path of the project's folder
 * @param workingDirectory absolute path
 */
export function sourcePatterns(
  given: readonly string[] | undefined,
  project: Project,
  root: string,
  workingDirectory: string,
): SourcePatterns {
  if (!given && project.sources)
    return { patterns: project.sources, base: root, setting: projectFileName, mayLeaveBase: false };
  return {
    patterns: given ?? defaultSettings.sources,
    base: workingDirectory,
    setting: '--sources',
    mayLeaveBase: given !== undefined,
  };
}

/** Reads the source articles that match. Those that cannot be read are reported on standard error. */
export async function loadSources(
  wanted: SourcePatterns,
  coreModule: CoreModule,
  terminal: Terminal,
): Promise<FolderSources> {
  const sources = openSources(wanted, () => Promise.resolve(coreModule));
  await sources.library.settled();
  for (const problem of sourceProblems(sources)) terminal.writeError(problem);
  return sources;
}

/** Begins to read the source articles that match. */
export function openSources(
  { patterns, base, setting, mayLeaveBase }: SourcePatterns,
  coreModule: () => Promise<CoreModule>,
): FolderSources {
  const folder = mayLeaveBase ? sourceFolder(base, patterns) : { root: base, patterns };
  const sources = new FolderSources(folder.root, coreModule);
  sources.library.usePatterns(folder.patterns, setting, mayLeaveBase);
  return sources;
}

/** Messages on sources that cannot be read, or that are read as little more than boilerplate. */
export function sourceProblems({ library, checker }: FolderSources): string[] {
  const notes = library.files.flatMap(({ path, source }) => {
    const article = checker?.article(source.id);
    const note = article && boilerplateNote(article);
    return note === undefined ? [] : [`${path} ${note}`];
  });
  return [...library.problems.map(({ message }) => message), ...notes];
}

/** Message for patterns that no source article matches. */
export function noSources({ patterns, base }: SourcePatterns): string {
  const matched = patterns.map((pattern) => `“${pattern}”`).join(' or ');
  return `there are no source articles to check against: nothing readable matches ${matched} in ${base}. Name them with --sources.`;
}

/** The source articles for reports, with paths relative to the working directory. */
export function articlesIn(sources: FolderSources, workingDirectory: string): SourceArticles {
  const { root } = sources.library;
  return new SourceArticles(sources, ({ path }) => relative(workingDirectory, join(root, path)));
}

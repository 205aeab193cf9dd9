import type { Project } from '../project/project';
import type { SourceArticles } from '../workspace/sourceArticles';
import type { FolderSources } from '../workspace/folderSources';

/** The folder that an assistant's tools are about. */
export interface ServedFolder {
  /**
   * The folder as it is on disk now: what has changed since the last call is read again. A problem says in words why
   * nothing can be checked against it, and what to do.
   */
  current(): Promise<CurrentFolder | ToolProblem>;
}

/** What stands in a folder. It stays as it is until the folder is asked for again. */
export interface CurrentFolder {
  /** Absolute path of the folder of the project, which paths of drafts are relative to. */
  readonly root: string;
  readonly project: Project;
  readonly sources: FolderSources;
  /** The articles, with paths as the assistant is to name them. */
  readonly articles: SourceArticles;
  /** Messages on the project file, and on sources that cannot be used. */
  readonly problems: readonly string[];
}

/** The reason why a tool has no result, in words for the assistant and its user, with what to do. */
export interface ToolProblem {
  readonly problem: string;
}

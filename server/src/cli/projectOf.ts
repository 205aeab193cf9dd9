import { dirname } from 'node:path';
import { emptyProject, type Project } from '../project/project';
import { ProjectFile } from '../project/file/projectFile';
import { kindOf } from '../sources/files/fileStatus';
import { UsageError } from './usageError';

/** The project file of a run, as read, and its folder. */
export interface FoundProject {
  readonly project: Project;
  /** Absolute path of the folder. */
  readonly root: string;
  /** Messages on what does not count in it. */
  readonly problems: readonly string[];
}

/**
 * Reads the project file of the working directory, or of the nearest directory above that has one.
 *
 * @param workingDirectory absolute path
 * @throws UsageError if it cannot be parsed, since its ignores and sources would be missing
 */
export async function projectOf(workingDirectory: string): Promise<FoundProject> {
  for (let root = workingDirectory; ; root = dirname(root)) {
    const file = new ProjectFile(root);
    if ((await kindOf(file.path)) === 'missing') {
      if (dirname(root) === root) return { project: emptyProject, root: workingDirectory, problems: [] };
      continue;
    }
    await file.read();
    const [first] = file.problems;
    if (file.broken && first) throw new UsageError(`${file.path}: ${first.message}`);
    return { project: file.project, root, problems: file.problems.map(({ message }) => message) };
  }
}

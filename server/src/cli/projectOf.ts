import { dirname } from 'node:path';
import { emptyProject, type Project } from '../project/project';
import { ProjectFile } from '../project/file/projectFile';
import { kindOf } from '../sources/files/fileStatus';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

/** The project of a run, and the folder whose drafts it is about. */
export interface FoundProject {
  readonly project: Project;
  /** Absolute. */
  readonly root: string;
}

/**
 * Reads the project file of the working directory, or of the nearest directory above it that has one. What is wrong in it
 * is complained of.
 * @throws UsageError for one that is broken, since its ignores and sources would be missed
 */
export async function projectOf(terminal: Terminal): Promise<FoundProject> {
  const { workingDirectory } = terminal;
  for (let root = workingDirectory; ; root = dirname(root)) {
    const file = new ProjectFile(root);
    if ((await kindOf(file.path)) === 'missing') {
      if (dirname(root) === root) return { project: emptyProject, root: workingDirectory };
      continue;
    }
    await file.read();
    const [first] = file.problems;
    if (file.broken && first) throw new UsageError(`${file.path}: ${first.message}`);
    for (const { message } of file.problems) terminal.writeError(message);
    return { project: file.project, root };
  }
}

import type { ListedFolder, ListedSource } from '../../../protocol/sources';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';
import { boilerplateNote } from '../workspace/boilerplateNote';
import { editorLine, editorText } from '../reports/wording/editorText';

/** Answers `verbatim/sources`: the source articles of every folder, and the problems with others. */
export async function listSources(
  workspace: Workspace,
): Promise<{ readonly folders: readonly ListedFolder[] }> {
  await Promise.all(workspace.folders.map((folder) => folder.indexed()));
  return { folders: workspace.folders.map(listFolder) };
}

function listFolder(folder: WorkspaceFolder): ListedFolder {
  const { uri, name, library, problems } = folder;
  return {
    uri,
    name,
    sources: library.files.map((file) => listSource(file.source.id, file.uri, folder)),
    problems: problems.map((problem) => ({ ...problem, message: editorText(problem.message) })),
  };
}

function listSource(id: string, uri: string, { checker }: WorkspaceFolder): ListedSource {
  const article = checker?.article(id);
  const { title, outlet, date, byline } = article?.metadata ?? {};
  return {
    id,
    uri,
    title: shown(title),
    outlet: shown(outlet),
    date: shown(date),
    byline: shown(byline),
    words: article?.words ?? 0,
    quotations: article?.quotations ?? 0,
    note: article && boilerplateNote(article),
  };
}

function shown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : editorLine(text);
}

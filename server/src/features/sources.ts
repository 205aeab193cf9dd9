import type { ListedFolder, ListedSource } from '../../../protocol/sources';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceFolder } from '../workspace/workspaceFolder';
import { Pacer } from '../sources/pacer';
import { boilerplateNote } from '../workspace/boilerplateNote';
import { editorLine, editorText } from '../reports/wording/editorText';

/** Answers `verbatim/sources`: the source articles of every folder, and the problems with others. */
export async function listSources(
  workspace: Workspace,
): Promise<{ readonly folders: readonly ListedFolder[] }> {
  await Promise.all(workspace.folders.map((folder) => folder.indexed()));
  const pacer = new Pacer();
  const folders: ListedFolder[] = [];
  for (const folder of workspace.folders) folders.push(await pacer.run(listFolderInSteps(folder)));
  return { folders };
}

/** Lists a folder, one source a step; begins again where its sources change meanwhile. */
export function* listFolderInSteps(folder: WorkspaceFolder): Generator<undefined, ListedFolder> {
  const { uri, name, library, problems } = folder;
  const { revision, files } = library;
  const sources: ListedSource[] = [];
  for (const file of files) {
    sources.push(listSource(file.source.id, file.uri, folder));
    yield;
    if (library.revision !== revision) return yield* listFolderInSteps(folder);
  }
  return {
    uri,
    name,
    sources,
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

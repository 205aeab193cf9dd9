import type { CheckSteps, EditorChecker } from '../core/editor';
import { finish } from '../core/editor';
import type { DraftReport, Source, Span } from '../core/index';
import { type FilteredReport, withoutIgnored } from '../project/ignores/ignoreFindings';
import { unusedInDraft } from '../project/ignores/unusedIgnores';
import type { Ignore, Project } from '../project/project';
import type { SecondOpinions } from '../reports/content/checkedDraft';
import { realPathOf } from '../sources/files/links';
import { localPath } from '../sources/files/localPath';
import type { SourceFile } from '../sources/sourceIndex';
import type { SourceLibrary } from '../sources/sourceLibrary';
import { type DraftNotice, narrowingOf, noticesOn } from './draftNotices';
import type { DraftText } from './draftText';
import type { FolderSources } from './folderSources';

/** The result of checking a draft. Every span is a UTF-16 offset into the draft's text. */
export interface DraftCheck extends FilteredReport {
  readonly draft: DraftText;
  /** The project whose ignores were applied. */
  readonly project: Project;
  /** All findings, including the ignored ones. */
  readonly whole: DraftReport;
  /** Entries of the project that are about this draft alone and match nothing in it. */
  readonly unused: readonly Ignore[];
  /** Problems with the draft's front matter and comments. */
  readonly notices: readonly DraftNotice[];
  /** What a second reader says; absent where none was asked. Its findings are among those of the report. */
  readonly second?: SecondOpinions;
}

/** The way in which a check is done. */
export interface CheckMode {
  /** Takes the steps; gives undefined if it leaves the check. */
  readonly run: (steps: CheckSteps) => Promise<DraftReport | undefined>;
  /** The stretches of the draft to check first, asked before each paragraph. */
  readonly asked: () => readonly Span[];
}

const atOnce: CheckMode = { run: (steps) => Promise.resolve(finish(steps)), asked: () => [] };

/**
 * Checks a draft against the sources of its folder: those that its front matter names, or all of them, but never against
 * itself. Editor and command line check with this function, so that they find the same. Undefined until the sources have
 * been indexed for the first time.
 */
export async function checkDraft(
  draft: DraftText,
  sources: FolderSources,
  project: Project,
  { run, asked }: CheckMode = atOnce,
): Promise<DraftCheck | undefined> {
  const { own, named } = await choiceOf(draft, sources.library);
  const checker = named.length > 0 ? await sources.checkerOn(named) : sources.checker;
  const { text, languageId, file: name } = draft;
  const whole =
    checker &&
    (await run(checker.checkInSteps({ text, languageId, name, ownSource: own?.source.id }, asked)));
  return whole && withIgnores(whole, draft, sources, project);
}

/** The articles that a draft is checked against: those that its front matter names, or all of them, without itself. */
export async function articlesFor(draft: DraftText, { library }: FolderSources): Promise<readonly Source[]> {
  const { own, named } = await choiceOf(draft, library);
  const files = named.length > 0 ? named : library.files.filter(({ path }) => path !== own?.path);
  return files.map(({ source }) => source);
}

/** The sources that a draft is checked against, of those of its folder. */
interface SourceChoice {
  /** The source that the draft is itself, which is none for it. */
  readonly own: SourceFile | undefined;
  /** Those that its front matter names; none means all others. */
  readonly named: readonly SourceFile[];
}

async function choiceOf(draft: DraftText, library: SourceLibrary<EditorChecker>): Promise<SourceChoice> {
  const own = await sourceAt(draft.file, library);
  const named = narrowingOf(draft, library)?.files.filter(({ path }) => path !== own?.path) ?? [];
  return { own, named };
}

/** The result of a check that found `whole`, after the ignores of the project and of the draft's comments. */
export function withIgnores(
  whole: DraftReport,
  draft: DraftText,
  { library, ruleIds }: FolderSources,
  project: Project,
): DraftCheck {
  const shown = withoutIgnored(whole, draft, project);
  return {
    ...shown,
    draft,
    project,
    whole,
    unused: unusedInDraft(draft.path, shown.used, project),
    notices: noticesOn(draft, library, ruleIds),
  };
}

/** The source article whose file a draft is, under whatever path: one of them or both may be links. */
async function sourceAt(
  file: string | undefined,
  library: SourceLibrary<EditorChecker>,
): Promise<SourceFile | undefined> {
  if (file === undefined) return undefined;
  const { root, globs } = library;
  const real = (await realPathOf(file)) ?? file;
  const local = [localPath(root, file), localPath((await realPathOf(root)) ?? root, real)].filter(
    (path) => path !== undefined && globs.matches(path),
  );
  const paths = [...local, ...library.linksTo(real)];
  // Few drafts are sources: only for those are all articles searched.
  return paths.length === 0 ? undefined : library.files.find(({ path }) => paths.includes(path));
}

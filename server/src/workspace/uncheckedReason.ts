import { translate } from '../localization/language';
import { alternatives } from '../reports/wording/alternatives';
import type { DocumentSelection } from './documentSelection';
import type { DraftChecks } from './draftChecks';
import type { Workspace } from './workspace';
import type { WorkspaceFolder } from './workspaceFolder';

/** Gives the reason why a document is not checked. */
export class UncheckedReasons {
  constructor(
    private readonly workspace: Workspace,
    private readonly selection: DocumentSelection,
    private readonly checks: DraftChecks,
  ) {}

  /**
   * The reason why a document has no findings, and what to do about it; undefined for a draft that is checked, whose
   * sources are still being read, or whose check failed.
   */
  of(uri: string): string | undefined {
    const folder = this.workspace.folderFor(uri);
    const reason = this.selection.refusal(uri) ?? this.missingSources(uri);
    if (reason !== undefined) return reason;
    if (this.checks.paused) return translate('Checking is paused.');
    return folder?.settings.run === 'manual'
      ? translate('Drafts are checked only when you ask for it (verbatim.run).')
      : undefined;
  }

  /** True for a draft in a folder without source articles, or in no folder. */
  lacksSources(uri: string): boolean {
    return this.selection.refusal(uri) === undefined && this.missingSources(uri) !== undefined;
  }

  private missingSources(uri: string): string | undefined {
    const folder = this.workspace.folderFor(uri);
    return missingSources(folder ? [folder] : []);
  }
}

/**
 * The reason why there are no source articles to check against in any of these folders, and what to do about it; undefined
 * where there are some, or where they are still being read.
 */
export function missingSources(folders: readonly WorkspaceFolder[]): string | undefined {
  const [first, ...others] = folders;
  if (!first) return translate('No folder is open. Open the folder that holds your source articles.');
  if (folders.some(({ library, awaitsSources }) => library.size > 0 || awaitsSources)) return undefined;
  const problems = folders.flatMap((folder) => folder.problems);
  const [problem] = problems;
  if (problem) {
    const { message } = problem;
    const more = problems.length - 1;
    return more === 0
      ? translate('No source articles could be read: {problem}', { problem: message })
      : translate('No source articles could be read: {problem} (and {count} more)', {
          problem: message,
          count: more,
        });
  }
  const patterns = [...new Set(folders.flatMap(({ library }) => library.globs.patterns))];
  if (patterns.length === 0) return translate('No source articles: the setting verbatim.sources names none');
  const values = { patterns: alternatives(patterns) };
  return others.length === 0
    ? translate('No source articles: nothing matches {patterns} in this folder', values)
    : translate('No source articles: nothing matches {patterns} in these folders', values);
}

import type { WorkspaceFolder } from './workspaceFolder';
import { translate } from '../localization/language';

/** Why nothing is checked in these folders, and what to do; undefined where there are source articles, or may be soon. */
export function whySilent(folders: readonly WorkspaceFolder[]): string | undefined {
  const [first, ...others] = folders;
  if (!first) return translate('No folder is open. Open the folder that holds your source articles.');
  if (folders.some(({ library, checker }) => library.size > 0 || !checker)) return undefined;
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

function alternatives(patterns: readonly string[]): string {
  const last = patterns.at(-1) ?? '';
  return patterns.length < 2
    ? last
    : translate('{items} or {last}', { items: patterns.slice(0, -1).join(', '), last });
}

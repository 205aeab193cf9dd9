import type { WorkspaceFolder } from './workspaceFolder';

/** Why nothing is checked in these folders, and what to do; undefined where there are source articles, or may be soon. */
export function whySilent(folders: readonly WorkspaceFolder[]): string | undefined {
  const [first, ...others] = folders;
  if (!first) return 'No folder is open. Open the folder that holds your source articles.';
  if (folders.some(({ library, checker }) => library.size > 0 || !checker)) return undefined;
  const problems = folders.flatMap((folder) => folder.problems);
  const [problem] = problems;
  if (problem) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return `No source articles could be read: ${problem.message}${more}`;
  }
  const patterns = [...new Set(folders.flatMap(({ library }) => library.globs.patterns))];
  if (patterns.length === 0) return 'No source articles: the setting verbatim.sources names none';
  const place = others.length === 0 ? 'in this folder' : 'in these folders';
  return `No source articles: nothing matches ${alternatives(patterns)} ${place}`;
}

function alternatives(patterns: readonly string[]): string {
  const last = patterns.at(-1) ?? '';
  return patterns.length < 2 ? last : `${patterns.slice(0, -1).join(', ')} or ${last}`;
}

import { translate } from '../../localization/language';
import type { Ignore, Project } from '../project';
import type { DisableComment } from './disableComments';
import { entryIndexOf, type IgnoreReason, type ListedEntry } from './ignoreFindings';

/** An entry of the project file that may match no finding any more. */
export type UnusedEntry = Ignore | ListedEntry;

/**
 * Returns the entries that name this draft and match nothing in it.
 *
 * @param path path of the draft relative to the folder
 */
export function unusedInDraft(
  path: string | undefined,
  used: ReadonlySet<IgnoreReason>,
  project: Project,
): readonly Ignore[] {
  return path === undefined ? [] : project.ignores.filter((one) => one.draft === path && !used.has(one));
}

/** @param used the reasons that were used in each draft; all drafts of the folder must be given */
export function unusedInAllDrafts(
  used: readonly ReadonlySet<IgnoreReason>[],
  project: Project,
): readonly UnusedEntry[] {
  const isUsed = (reason: IgnoreReason): boolean => used.some((one) => one.has(reason));
  const { names, quotations } = entryIndexOf(project);
  return [...project.ignores, ...names.values(), ...quotations.values()].filter((one) => !isUsed(one));
}

/** Describes an entry of the project file for a list of unused ones. */
export function describeEntry(entry: UnusedEntry): string {
  if ('list' in entry) return translate('“{entry}” in “{list}”', { entry: entry.entry, list: entry.list });
  const { rule, text, words, draft } = entry;
  const finding =
    words === undefined ? `${rule}: ${text}` : translate('{rule}: {words} in {text}', { rule, words, text });
  return draft === undefined ? finding : `${finding} (${draft})`;
}

/**
 * Describes a comment for a list of unused ones.
 *
 * @param text text of the draft
 */
export function describeComment({ span }: DisableComment, text: string): string {
  const line = text.slice(0, span.start).split(/\r\n?|\n/u).length;
  return translate('line {line}: {comment}', { line, comment: text.slice(span.start, span.end) });
}

import { posix } from 'node:path';
import { l10n, QuickPickItemKind, Uri, type QuickPickItem } from 'vscode';
import type { ListedFolder, ListedSource, SourceProblem } from '../../../../protocol/sources';
import { quotationCount, wordCount } from '../../views/counts';
import { escapeIcons } from '../../views/escapeIcons';

/** An entry of the list of sources, with what choosing it opens. */
export interface SourcePick extends QuickPickItem {
  readonly opens?: { readonly file: Uri } | { readonly setting: string };
}

/**
 * Returns the source articles by folder, then what could not be used.
 *
 * @param emptyReason reason why there are no articles
 */
export function sourcePicks(folders: readonly ListedFolder[], emptyReason: string | undefined): SourcePick[] {
  const several = folders.length > 1;
  const problems = folders.flatMap((folder) => folder.problems);
  const articles = folders.flatMap(({ name, sources }) =>
    section(several ? name : undefined, sources.map(sourcePick)),
  );
  return [
    ...(articles.length > 0 ? articles : [noSourcesPick(emptyReason)]),
    ...section(l10n.t('could not be used'), problems.map(problemPick)),
  ];
}

function noSourcesPick(reason: string | undefined): SourcePick {
  return {
    label: l10n.t('No source articles'),
    description: l10n.t('open the setting'),
    ...(reason === undefined ? {} : { detail: reason }),
    opens: { setting: 'verbatim.sources' },
  };
}

function section(label: string | undefined, picks: SourcePick[]): SourcePick[] {
  if (label === undefined || picks.length === 0) return picks;
  return [{ label, kind: QuickPickItemKind.Separator }, ...picks];
}

function sourcePick({ id, uri, title, outlet, date, words, quotations }: ListedSource): SourcePick {
  return {
    label: escapeIcons(title ?? id),
    description: [outlet, date]
      .filter((part) => part !== undefined)
      .map(escapeIcons)
      .join(' · '),
    detail: [quotationCount(quotations), wordCount(words), id].map(escapeIcons).join(' · '),
    opens: { file: Uri.parse(uri, true) },
  };
}

function problemPick({ uri, setting, message }: SourceProblem): SourcePick {
  const pick = (label: string, opens?: SourcePick['opens']): SourcePick => ({
    label: `$(warning) ${escapeIcons(label)}`,
    detail: escapeIcons(message),
    ...(opens && { opens }),
  });
  if (uri !== undefined) {
    const file = Uri.parse(uri, true);
    return pick(posix.basename(file.path), { file });
  }
  return setting === undefined
    ? pick(l10n.t('Problem'))
    : pick(setting, { setting: setting.replace(/:.*/, '') });
}

import { l10n, QuickPickItemKind, Uri, type QuickPickItem } from 'vscode';
import type { ListedFolder, ListedSource, SourceProblem } from '../../../../protocol/sources';
import { nameOf } from '../../address';
import { escapeIcons } from '../../views/escapeIcons';

/** An entry of the list of sources, with what choosing it opens. */
export interface SourcePick extends QuickPickItem {
  readonly opens?: { readonly file: Uri } | { readonly setting: string };
}

/**
 * The source articles of every folder, then what could not be used.
 *
 * @param whyNone told where there are no articles
 */
export function sourcePicks(folders: readonly ListedFolder[], whyNone: string | undefined): SourcePick[] {
  const several = folders.length > 1;
  const problems = folders.flatMap((folder) => folder.problems);
  const articles = folders.flatMap(({ name, sources }) =>
    section(several ? name : undefined, sources.map(sourcePick)),
  );
  return [
    ...(articles.length > 0 ? articles : [noSources(whyNone)]),
    ...section(l10n.t('could not be used'), problems.map(problemPick)),
  ];
}

function noSources(why: string | undefined): SourcePick {
  return {
    label: l10n.t('No source articles'),
    description: l10n.t('open the setting'),
    ...(why === undefined ? {} : { detail: why }),
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
    detail: [countedQuotations(quotations), l10n.t('{count} words', { count: words }), id]
      .map(escapeIcons)
      .join(' · '),
    opens: { file: Uri.parse(uri, true) },
  };
}

function countedQuotations(count: number): string {
  return count === 1 ? l10n.t('1 quotation') : l10n.t('{count} quotations', { count });
}

function problemPick({ uri, setting, message }: SourceProblem): SourcePick {
  const pick = (named: string, opens?: SourcePick['opens']): SourcePick => ({
    label: `$(warning) ${escapeIcons(named)}`,
    detail: escapeIcons(message),
    ...(opens && { opens }),
  });
  if (uri !== undefined) {
    const file = Uri.parse(uri, true);
    return pick(nameOf(file), { file });
  }
  return setting === undefined
    ? pick(l10n.t('Problem'))
    : pick(setting, { setting: setting.replace(/:.*/, '') });
}

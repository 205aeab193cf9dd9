import { QuickPickItemKind, Uri, type QuickPickItem } from 'vscode';
import type { ListedFolder, ListedProblem, ListedSource } from './protocol';

/** An entry of the list of sources, with what choosing it opens. */
export interface SourcePick extends QuickPickItem {
  readonly opens?: { readonly file: Uri } | { readonly setting: string };
}

/** The source articles of every folder, then what could not be used. */
export function sourcePicks(folders: readonly ListedFolder[]): SourcePick[] {
  const several = folders.length > 1;
  const problems = folders.flatMap((folder) => folder.problems);
  return [
    ...folders.flatMap(({ name, sources }) => section(several ? name : undefined, sources.map(sourcePick))),
    ...section('could not be used', problems.map(problemPick)),
  ];
}

function section(label: string | undefined, picks: SourcePick[]): SourcePick[] {
  if (label === undefined || picks.length === 0) return picks;
  return [{ label, kind: QuickPickItemKind.Separator }, ...picks];
}

function sourcePick({ id, uri, title, outlet, date, words, quotations }: ListedSource): SourcePick {
  return {
    label: plain(title ?? id),
    description: [outlet, date]
      .filter((part) => part !== undefined)
      .map(plain)
      .join(' · '),
    detail: [`${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}`, `${words} words`, id]
      .map(plain)
      .join(' · '),
    opens: { file: Uri.parse(uri, true) },
  };
}

function problemPick({ uri, setting, message }: ListedProblem): SourcePick {
  const opens = uri === undefined ? setting && { setting } : { file: Uri.parse(uri, true) };
  return { label: `$(warning) ${plain(message)}`, ...(opens ? { opens } : {}) };
}

/** A label shows `$(name)` as an icon; text of a source is shown as it stands. */
function plain(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}

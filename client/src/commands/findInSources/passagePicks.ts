import type { QuickPickItem } from 'vscode';
import type { FoundPassage } from '../../../../protocol/passages';
import { escapeIcons } from '../../views/escapeIcons';

/** An entry of the list of passages. */
export interface PassagePick extends QuickPickItem {
  readonly passage: FoundPassage;
}

/** Returns the passages as entries of a list that the user filters by typing. */
export function passagePicks(passages: readonly FoundPassage[]): PassagePick[] {
  return passages.map((passage) => {
    const { text, speaker, title, outlet, date } = passage;
    return {
      label: escapeIcons(text),
      detail: [speaker, title, outlet, date]
        .filter((part) => part !== undefined)
        .map(escapeIcons)
        .join(' · '),
      passage,
    };
  });
}

import { Uri, type QuickPick, type QuickPickItem, type TextEditor } from 'vscode';
import type { FoundPassage } from '../../../protocol/passages';
import { toEditorRange } from '../languageServer/ranges';
import { escapeIcons } from '../views/escapeIcons';
import { PassagePreview } from './passagePreview';

/** An entry of a list of passages: the writer sees each passage in its article before choosing one. */
export interface PassagePick<Passage extends FoundPassage = FoundPassage> extends QuickPickItem {
  readonly passage: Passage;
}

/** Names speaker and article of a passage, as far as they are known. */
export function passageDetail({ speaker, title, outlet, date }: FoundPassage): string {
  return [speaker, title, outlet, date]
    .filter((part) => part !== undefined)
    .map(escapeIcons)
    .join(' · ');
}

/**
 * Shows a list beside a draft and previews its active entry. Returns the passage that the user chooses; undefined if the list
 * is dismissed. The list is disposed of.
 *
 * @param fill called before the list opens, to fill it; it may report an error at any time, which ends the choice
 */
export async function choosePassage<Passage extends FoundPassage>(
  pick: QuickPick<PassagePick<Passage>>,
  { viewColumn }: TextEditor,
  onError: (error: unknown) => void,
  fill: (failed: (error: unknown) => void) => void,
): Promise<Passage | undefined> {
  pick.matchOnDetail = true;
  // A click into the previewed passage must not close the list.
  pick.ignoreFocusOut = true;
  const preview = new PassagePreview(viewColumn);
  try {
    return await new Promise((resolve, reject) => {
      pick.onDidChangeActive(([active]) => {
        if (!active) return;
        const { uri, range } = active.passage.location;
        preview.show(Uri.parse(uri, true), toEditorRange(range)).catch(onError);
      });
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.passage);
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      fill(reject);
      pick.show();
    });
  } finally {
    pick.dispose();
    await preview.close();
  }
}

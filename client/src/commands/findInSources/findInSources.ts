import { l10n, languages, Range, Uri, ViewColumn, window, type TextEditor } from 'vscode';
import type { FoundPassage } from '../../../../protocol/passages';
import { findPassagesRequest } from '../../../../protocol/requests';
import { sentenceAround } from '../../diagnostics/sentenceAround';
import { draftSelector } from '../../drafts/draftSelector';
import type { LanguageServer } from '../../languageServer/languageServer';
import { toEditorRange } from '../../languageServer/ranges';
import { choosePassage, type PassagePick } from '../passagePick';
import { passagePicks } from './passagePicks';

/** Shows the passages of the sources that are closest to the selection, or to the sentence at the caret, and opens the chosen one. */
export async function findInSources(
  server: LanguageServer,
  onError: (error: unknown) => void,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || languages.match(draftSelector, editor.document) === 0) {
    void window.showWarningMessage(
      l10n.t(
        'No draft is open. Open the Markdown or text file whose words you want to find in your sources.',
      ),
    );
    return;
  }
  const params = { uri: editor.document.uri.toString(), text: selectedText(editor) };
  const { passages } = await server.request(findPassagesRequest, params);
  if (passages.length === 0) {
    void window.showInformationMessage(l10n.t('The sources have no passage with these words.'));
    return;
  }
  const chosen = await choose(passages, editor, onError);
  if (!chosen) return;
  await window.showTextDocument(Uri.parse(chosen.location.uri, true), {
    selection: toEditorRange(chosen.location.range),
    viewColumn: ViewColumn.Beside,
  });
}

function selectedText({ document, selection }: TextEditor): string {
  if (!selection.isEmpty) return document.getText(selection);
  const { start, end } = sentenceAround(document.getText(), document.offsetAt(selection.active));
  return document.getText(new Range(document.positionAt(start), document.positionAt(end)));
}

function choose(
  passages: readonly FoundPassage[],
  editor: TextEditor,
  onError: (error: unknown) => void,
): Promise<FoundPassage | undefined> {
  const pick = window.createQuickPick<PassagePick>();
  pick.title = l10n.t('Closest in your sources');
  pick.placeholder = l10n.t('Choose a passage to open it');
  return choosePassage(pick, editor, onError, () => {
    pick.items = passagePicks(passages);
  });
}

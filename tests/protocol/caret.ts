import { CompletionRequest, type CompletionItem, type Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorClient } from './editorClient';

/** A text with the place of its caret, which is written as `|`. */
export function atCaret(marked: string): { text: string; position: Position } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, position: TextDocument.create('', '', 0, text).positionAt(offset) };
}

/** What is offered at the caret of a draft, which is opened for it. */
export async function completionsAt(
  client: EditorClient,
  uri: string,
  marked: string,
  languageId = 'markdown',
): Promise<{ text: string; items: CompletionItem[] }> {
  const { text, position } = atCaret(marked);
  await client.open(uri, text, languageId);
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position,
  });
  const items = (Array.isArray(answer) ? answer : (answer?.items ?? [])).sort((a, b) =>
    (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
  );
  return { text, items };
}

/** The text after an item has been accepted; `replace` as an editor does that overwrites what follows the caret. */
export function accepted(
  text: string,
  item: CompletionItem | undefined,
  mode: 'insert' | 'replace' = 'insert',
): string {
  if (!item?.textEdit) throw new Error('Nothing is offered.');
  const { newText } = item.textEdit;
  const range = 'range' in item.textEdit ? item.textEdit.range : item.textEdit[mode];
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [{ range, newText }]);
}

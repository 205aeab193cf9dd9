import { l10n, window, type Uri } from 'vscode';
import type { Range } from '../../../protocol/positions';
import { stopIgnoringRequest } from '../../../protocol/requests';
import type { LanguageServer } from '../languageServer/languageServer';
import type { StatementTreeNode } from '../views/statements/statementNodes';

/**
 * Shows again what is ignored on a statement.
 *
 * @param listed the draft whose statements are listed
 * @param node the statement's node in the view; anything else means the statements in the editor's selection
 */
export async function stopIgnoring(
  server: LanguageServer,
  listed: Uri | undefined,
  node: unknown,
): Promise<void> {
  const place = isStatementNode(node) ? listed && { uri: listed, range: node.statement.range } : selected();
  if (place) await stopIgnoringIn(server, place.uri, place.range);
}

/** Shows again what is ignored in a range of a draft. */
export async function stopIgnoringIn(server: LanguageServer, draft: Uri, range: Range): Promise<void> {
  const { findings } = await server.request(stopIgnoringRequest, { uri: draft.toString(), range });
  if (findings === 0) void window.showInformationMessage(l10n.t('Nothing is ignored at the cursor.'));
}

function isStatementNode(node: unknown): node is Extract<StatementTreeNode, { kind: 'statement' }> {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'statement';
}

function selected(): { uri: Uri; range: Range } | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  const plain = ({ line, character }: typeof start): Range['start'] => ({ line, character });
  return { uri: editor.document.uri, range: { start: plain(start), end: plain(end) } };
}

import { l10n, languages, Range, window, type Position, type TextDocument } from 'vscode';
import { citeFixKind, citeKind, ignoreKind } from '../../../../protocol/codeActionKinds';
import { evidenceRequest } from '../../../../protocol/requests';
import { draftSelector } from '../../drafts/draftSelector';
import type { LanguageServer } from '../../languageServer/languageServer';
import { toEditorRange } from '../../languageServer/ranges';
import { chooseAction } from './chooseAction';

/** Cites a source of the statement at the caret of the active editor. */
export async function citeAtCaret(server: LanguageServer): Promise<void> {
  const caret = draftCaret();
  if (caret) await cite(server, caret.document, caret.position);
}

/** Ignores what is found on the statement at the caret of the active editor. */
export async function ignoreAtCaret(server: LanguageServer): Promise<void> {
  const caret = draftCaret();
  if (caret) await ignore(server, caret.document, caret.position);
}

/** Cites a source of the statement at a place of a draft. */
export async function cite(
  server: LanguageServer,
  document: TextDocument,
  position: Position,
): Promise<void> {
  const range = await statementAt(server, document, position);
  const at = range.contains(position) ? position : range.start;
  await chooseAction(document, new Range(at, at), [citeFixKind, citeKind], {
    title: l10n.t('Cite a source'),
    none: l10n.t('No source that could be cited carries what stands at the caret.'),
  });
}

/** Ignores what is found on the statement at a place of a draft. */
export async function ignore(
  server: LanguageServer,
  document: TextDocument,
  position: Position,
): Promise<void> {
  await chooseAction(document, await statementAt(server, document, position), [ignoreKind], {
    title: l10n.t('Ignore'),
    none: l10n.t('Nothing is found at the caret that could be ignored.'),
  });
}

/** The range of the statement at a place; the place itself if there is none. */
async function statementAt(
  server: LanguageServer,
  document: TextDocument,
  position: Position,
): Promise<Range> {
  const { line, character } = position;
  const params = { uri: document.uri.toString(), position: { line, character } };
  const { range } = await server.request(evidenceRequest, params);
  return range ? toEditorRange(range) : new Range(position, position);
}

function draftCaret(): { document: TextDocument; position: Position } | undefined {
  const editor = window.activeTextEditor;
  if (editor && languages.match(draftSelector, editor.document) > 0)
    return { document: editor.document, position: editor.selection.active };
  void window.showWarningMessage(l10n.t('No draft is open. Open the Markdown or text file that you mean.'));
  return undefined;
}

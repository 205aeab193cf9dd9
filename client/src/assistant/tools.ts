import { Disposable, lm } from 'vscode';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import { checkTextTool } from './checkTextTool';
import { findQuotationTool } from './findQuotationTool';

/** Registers the tools for the editor's assistants, unless the editor has no chat. */
export function registerTools(server: LanguageServer, current: CurrentDraft): Disposable {
  const registerTool = (lm as Partial<typeof lm> | undefined)?.registerTool;
  if (registerTool === undefined) return Disposable.from();
  return Disposable.from(
    registerTool('verbatim_check_text', checkTextTool(server, current)),
    registerTool('verbatim_find_quotation', findQuotationTool(server)),
  );
}

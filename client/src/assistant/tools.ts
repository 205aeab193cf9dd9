import { Disposable, lm } from 'vscode';
import type { CurrentDraft } from '../drafts/currentDraft';
import type { LanguageServer } from '../languageServer/languageServer';
import { checkTextTool } from './checkTextTool';
import { findQuotationTool } from './findQuotationTool';

/** Offers the tools to the editor's assistants. An editor without chat knows no tools, and none are offered. */
export function registerTools(server: LanguageServer, current: CurrentDraft): Disposable {
  const registerTool = (lm as Partial<typeof lm> | undefined)?.registerTool;
  if (registerTool === undefined) return Disposable.from();
  return Disposable.from(
    registerTool('verbatim_check_text', checkTextTool(server, current)),
    registerTool('verbatim_find_quotation', findQuotationTool(server)),
  );
}

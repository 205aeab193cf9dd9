import { commands } from 'vscode';
import type { LanguageServerStatus } from '../languageServer/languageServer';

/** Sets the context key by which the command palette offers either Pause Checking or Resume Checking. */
export function updatePausedContext(status: LanguageServerStatus): void {
  if (status.state === 'stopped') return;
  void commands.executeCommand('setContext', 'verbatim.paused', status.paused === true);
}

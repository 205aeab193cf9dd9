import { commands } from 'vscode';
import type { LanguageServerStatus } from '../languageServer/languageServer';

/** Lets the palette offer to resume the checking while it is paused, and to pause it while it is not. */
export function updatePausedContext(condition: LanguageServerStatus): void {
  if (condition.state === 'stopped') return;
  void commands.executeCommand('setContext', 'verbatim.paused', condition.paused === true);
}

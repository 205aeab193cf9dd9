import { commands } from 'vscode';
import type { ServerCondition } from '../languageServer';

/** Lets the palette offer to resume the checking while it is paused, and to pause it while it is not. */
export function tellMenusWhetherPaused(condition: ServerCondition): void {
  if (condition.state === 'stopped') return;
  void commands.executeCommand('setContext', 'verbatim.paused', condition.paused === true);
}

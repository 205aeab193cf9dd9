import { commands, l10n, window, type LogOutputChannel } from 'vscode';
import { isCancellation, isRefusal, isServerNotRunning } from '../languageServer/requestErrors';
import { restartServerCommand, showLogCommand } from './commandIds';

/**
 * Shows why a command failed. A refusal is shown as a warning; any other error is unexpected and is logged, too. Nothing
 * is shown after a cancellation.
 */
export function showError(error: unknown, log: LogOutputChannel): void {
  if (isCancellation(error)) return;
  const message = error instanceof Error ? error.message : String(error);
  if (isRefusal(error)) {
    void window.showWarningMessage(message);
    return;
  }
  log.error(error instanceof Error ? error : message);
  if (isServerNotRunning(error)) {
    void showWithButtons(
      l10n.t('Verbatim is not running, so nothing was checked. See the log for the reason.'),
      {
        [l10n.t('Restart Server')]: restartServerCommand,
        [l10n.t('Show Log')]: showLogCommand,
      },
    );
  } else {
    void showWithButtons(message, { [l10n.t('Show Log')]: showLogCommand });
  }
}

/** @param buttons ids of commands by the titles of their buttons */
async function showWithButtons(message: string, buttons: Readonly<Record<string, string>>): Promise<void> {
  const chosen = await window.showErrorMessage(message, ...Object.keys(buttons));
  const command = chosen === undefined ? undefined : buttons[chosen];
  if (command !== undefined) await commands.executeCommand(command);
}

import { CancellationError, commands, l10n, window, type LogOutputChannel } from 'vscode';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';

/** Whether the user ended what failed, so that there is nothing to tell. */
function isCancellation(error: unknown): boolean {
  if (error instanceof CancellationError) return true;
  return (
    error instanceof ResponseError &&
    (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.ServerCancelled)
  );
}

/** Whether the server did not run, or ended before it answered. */
function isServerGone(error: unknown): boolean {
  if (error instanceof ServerNotRunningError) return true;
  return (
    error instanceof ResponseError &&
    (error.code === ErrorCodes.ConnectionInactive || error.code === ErrorCodes.PendingResponseRejected)
  );
}

/** What was asked for cannot be done; the message is a sentence for the user that tells why. */
export class RequestRefusedError extends Error {}

/** There is no server to ask. */
export class ServerNotRunningError extends Error {}

/** Whether the message is a sentence for the user: that of a refusal, the server's (RequestFailed) or the client's. */
function isRefusal(error: unknown): boolean {
  if (error instanceof RequestRefusedError) return true;
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed;
}

/**
 * Shows why a command did not do what it was asked to. A refusal is shown as it is; anything else is an error of ours and goes into the log as well.
 */
export function showError(error: unknown, log: LogOutputChannel): void {
  if (isCancellation(error)) return;
  const message = error instanceof Error ? error.message : String(error);
  if (isRefusal(error)) {
    void window.showWarningMessage(message);
    return;
  }
  log.error(error instanceof Error ? error : message);
  if (isServerGone(error)) {
    void offer(l10n.t('Verbatim does not run, so nothing was checked. The log tells why.'), {
      [l10n.t('Restart Server')]: 'verbatim.restartServer',
      [l10n.t('Show Log')]: 'verbatim.showLog',
    });
  } else {
    void offer(message, { [l10n.t('Show Log')]: 'verbatim.showLog' });
  }
}

/** Shows an error with buttons that run commands. */
async function offer(message: string, buttons: Readonly<Record<string, string>>): Promise<void> {
  const chosen = await window.showErrorMessage(message, ...Object.keys(buttons));
  const command = chosen === undefined ? undefined : buttons[chosen];
  if (command !== undefined) await commands.executeCommand(command);
}

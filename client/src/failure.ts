import { CancellationError, window, type LogOutputChannel } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';

/** Whether the user ended what failed, so that there is nothing to tell. */
function isCancellation(error: unknown): boolean {
  if (error instanceof CancellationError) return true;
  return (
    error instanceof ResponseError &&
    (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.ServerCancelled)
  );
}

/**
 * Shows why a command did not do what it was asked to. A refusal of the server (RequestFailed) is a sentence for the
 * user; anything else is an error of ours and goes into the log as well.
 */
export function showFailure(error: unknown, log: LogOutputChannel): void {
  if (isCancellation(error)) return;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) {
    void window.showWarningMessage(message);
    return;
  }
  log.error(error instanceof Error ? error : message);
  void window.showErrorMessage(message, 'Show Log').then((choice) => {
    if (choice !== undefined) log.show();
  });
}

import { randomUUID } from 'node:crypto';
import type { CancellationToken, Progress } from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient/node';
import type { Request } from '../../../protocol/requests';
import type { LanguageServer } from './languageServer';

/**
 * Sends a request once the server has started, and shows how far the server says it is.
 *
 * @throws ServerNotRunningError
 */
export async function requestWithProgress<Params extends object, Result>(
  server: LanguageServer,
  request: Request<Params & { readonly workDoneToken: string }, Result>,
  params: Params,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<Result> {
  const client = await server.getClient();
  const workDoneToken = randomUUID();
  let lastPercentage = 0;
  const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind !== 'report') return;
    const { message, percentage = lastPercentage } = value;
    progress.report({ message, increment: percentage - lastPercentage });
    lastPercentage = percentage;
  });
  try {
    return await server.request(request, { ...params, workDoneToken }, token);
  } finally {
    listener.dispose();
  }
}

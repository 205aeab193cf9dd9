import type { CancellationToken, Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Notification } from '../../../protocol/notifications';
import type { Request } from '../../../protocol/requests';

export function sendRequest<Params, Result>(
  client: LanguageClient,
  { method }: Request<Params, Result>,
  params: Params,
  token?: CancellationToken,
): Promise<Result> {
  return client.sendRequest<Result>(method, params, token);
}

export function onNotification<Params>(
  client: LanguageClient,
  { method }: Notification<Params>,
  handler: (params: Params) => void,
): Disposable {
  return client.onNotification(method, handler);
}

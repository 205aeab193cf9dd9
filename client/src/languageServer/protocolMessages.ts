import type { Disposable } from 'vscode';
import { CancellationToken, type LanguageClient, type RequestHandler } from 'vscode-languageclient/node';
import type { Notification } from '../../../protocol/notifications';
import type { Request } from '../../../protocol/requests';

// The token must never be undefined: the client would send it as a second parameter.
export function sendRequest<Params, Result>(
  client: LanguageClient,
  { method }: Request<Params, Result>,
  params: Params,
  token: CancellationToken = CancellationToken.None,
): Promise<Result> {
  return client.sendRequest<Result>(method, params, token);
}

export function sendNotification<Params>(
  client: LanguageClient,
  { method }: Notification<Params>,
  params: Params,
): Promise<void> {
  return client.sendNotification(method, params);
}

export function onNotification<Params>(
  client: LanguageClient,
  { method }: Notification<Params>,
  handler: (params: Params) => void,
): Disposable {
  return client.onNotification(method, handler);
}

/** Answers a request of the server. */
export function onRequest<Params, Result>(
  client: LanguageClient,
  { method }: Request<Params, Result>,
  handler: RequestHandler<Params, Result, undefined>,
): Disposable {
  return client.onRequest(method, handler);
}

import { NotificationType, RequestType } from 'vscode-languageserver';
import type { CancellationToken, Connection, RequestHandler } from 'vscode-languageserver';
import type { Notification } from '../../../protocol/notifications';
import type { Request } from '../../../protocol/requests';

export function onRequest<Params, Result>(
  connection: Connection,
  { method }: Request<Params, Result>,
  handler: RequestHandler<Params, Result, undefined>,
): void {
  // Unlike the method's name, the type makes the connection refuse a request without parameters.
  connection.onRequest(new RequestType<Params, Result, undefined>(method), handler);
}

/** Sends a request of the server to the client. */
export function sendRequest<Params, Result>(
  connection: Connection,
  { method }: Request<Params, Result>,
  params: Params,
  token: CancellationToken,
): Promise<Result> {
  return connection.sendRequest<Result>(method, params, token);
}

export function onNotification<Params>(
  connection: Connection,
  { method }: Notification<Params>,
  handler: (params: Params) => void,
): void {
  connection.onNotification(new NotificationType<Params>(method), handler);
}

export function sendNotification<Params>(
  connection: Connection,
  { method }: Notification<Params>,
  params: Params,
): Promise<void> {
  return connection.sendNotification(method, params);
}

import {
  ErrorCodes,
  Message,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';
import { parameterProblem } from './messageParameters';

/** Method of the request in whose place a refused one is answered. It is no request of the protocol. */
const refused = '$verbatim/refused';

/** A connection as far as it answers requests. */
interface Answering {
  onRequest(method: string, handler: (error: Refusal) => ResponseError<undefined>): unknown;
}

interface Refusal {
  readonly code: number;
  readonly reason: string;
}

/**
 * Lets through the messages that the protocol allows in the current state of the server, with the parameters that it needs.
 * Any other request is answered with an error, any other notification is dropped; neither has another effect.
 */
export class MessageGate implements MessageStrategy {
  private state: 'new' | 'initialized' | 'shutdown' = 'new';

  /** @param dropped called with the reason for which a notification is dropped */
  constructor(private readonly dropped: (reason: string) => void) {}

  /** Has a connection answer the requests that are refused. */
  answerOn(connection: Answering): void {
    connection.onRequest(refused, ({ code, reason }) => new ResponseError(code, reason));
  }

  /** To be called when the server has been initialized. */
  initialized(): void {
    this.state = 'initialized';
  }

  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (Message.isRequest(message)) return next(this.request(message));
    if (!Message.isNotification(message) || this.accepts(message)) return next(message);
  }

  /** The request, or another in its place that is answered with the reason for which it is refused. */
  private request(message: RequestMessage): RequestMessage {
    const refusal = this.refusalOf(message);
    if (refusal) return { ...message, method: refused, params: refusal };
    if (message.method === 'shutdown') this.state = 'shutdown';
    return message;
  }

  private refusalOf({ method, params }: RequestMessage): Refusal | undefined {
    if (this.state === 'shutdown')
      return { code: ErrorCodes.InvalidRequest, reason: `${method}: the server has been shut down.` };
    if (this.state === 'new' && method !== 'initialize')
      return {
        code: ErrorCodes.ServerNotInitialized,
        reason: `${method}: the server has not been initialized. Send initialize first.`,
      };
    if (this.state === 'initialized' && method === 'initialize')
      return {
        code: ErrorCodes.InvalidRequest,
        reason: 'initialize: the server has been initialized already.',
      };
    if (method === refused) return { code: ErrorCodes.MethodNotFound, reason: `Unhandled method ${method}` };
    const problem = parameterProblem(method, params);
    return problem === undefined
      ? undefined
      : { code: ErrorCodes.InvalidParams, reason: `${method}: ${problem}.` };
  }

  private accepts({ method, params }: NotificationMessage): boolean {
    if (method === 'exit') return true;
    if (this.state !== 'initialized') return false;
    const problem = parameterProblem(method, params);
    if (problem !== undefined) this.dropped(`${method}: ${problem}, so that it was dropped.`);
    return problem === undefined;
  }
}

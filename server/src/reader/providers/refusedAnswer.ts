import { translate } from '../../localization/language';
import type { ProviderProblem } from '../provider';
import { jsonIn, type HttpAnswer, type Server } from './exchange';

/** Maximum number of characters of a server's own message that are shown. */
const maxMessage = 200;

/** The problem that a server's status tells; undefined for success. */
export function refusalOf(
  { status, text }: HttpAnswer,
  { address: { host }, key }: Server,
): ProviderProblem | undefined {
  if (status === 200) return undefined;
  if (status >= 300 && status < 400)
    return {
      kind: 'forbidden',
      message: translate(
        '{host} wants to be asked at another address, which is not followed. Give that address yourself.',
        {
          host,
        },
      ),
    };
  switch (status) {
    case 401:
    case 403:
      return {
        kind: 'refused',
        message:
          key === undefined
            ? translate('{host} wants a key ({status}). Set one in the editor, or as VERBATIM_READER_KEY.', {
                host,
                status,
              })
            : translate('{host} does not accept the key ({status}). Set another.', { host, status }),
      };
    case 429:
    case 503:
      return {
        kind: 'rate-limited',
        message: translate('{host} has no room for more requests ({status}). Ask again later.', {
          host,
          status,
        }),
      };
    default:
      return {
        kind: 'broken',
        message: translate('{host} could not answer ({status}): {message}', {
          host,
          status,
          message: serverMessage(text, key) || translate('it does not say why'),
        }),
      };
  }
}

/** What a server says of an error, on one line and without the key. */
function serverMessage(text: string, key: string | undefined): string {
  const hidden = key === undefined || key === '' ? text : text.replaceAll(key, '…');
  return messageIn(hidden)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, maxMessage);
}

function messageIn(text: string): string {
  return errorIn(jsonIn(text)) ?? text;
}

/** The problem that a server tells in the middle of an answer; undefined for a part of the answer. */
export function problemIn(part: unknown, { address: { host }, key }: Server): ProviderProblem | undefined {
  const error = errorIn(part);
  if (error === undefined) return undefined;
  const message = translate('{host} could not answer: {message}', {
    host,
    message: serverMessage(error, key),
  });
  return { kind: 'broken', message };
}

/** The message of an error as both dialects write it: `{ error: "…" }` or `{ error: { message: "…" } }`. */
function errorIn(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('error' in json)) return undefined;
  const { error } = json;
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string')
    return error.message;
  return undefined;
}

import type { MessageBundle } from '../core/editor';

/**
 * The messages in the client's language, which stand in `initializationOptions.messages`: the client's own bundle, by
 * the English messages. Undefined where the client gives none; what is not text is left out.
 */
export function givenMessages(initializationOptions: unknown): MessageBundle | undefined {
  if (!isRecord(initializationOptions)) return undefined;
  const messages = initializationOptions['messages'];
  if (!isRecord(messages)) return undefined;
  return Object.fromEntries(
    Object.entries(messages).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

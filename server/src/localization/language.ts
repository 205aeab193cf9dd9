import { inEnglish, type MessageBundle, type Translate, translator } from '../core/editor';

// A process speaks to one client, whose language is known once and for all when it initializes the server.
let current: Translate = inEnglish;

/** Puts a message into the language of the client. The command line, which has none, stays English. */
export const translate: Translate = (message, values) => current(message, values);

/** Speaks the language of these messages from now on; English for undefined. */
export function speak(bundle: MessageBundle | undefined): void {
  current = bundle === undefined ? inEnglish : translator(bundle);
}

/** One of two messages, by the number that they tell as `{count}`. */
export function translateCount(count: number, one: string, several: string): string {
  return translate(count === 1 ? one : several, { count });
}

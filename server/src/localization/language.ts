import { inEnglish, type MessageBundle, type Translate, translator } from '../core/editor';

// A process speaks to one client, whose language is known once and for all when it initializes the server.
let current: Translate = inEnglish;

/** Translates a message into the language of the client; the command line stays English. */
export const translate: Translate = (message, values) => current(message, values);

/** Sets the translations to use from now on; undefined for English. */
export function setMessages(bundle: MessageBundle | undefined): void {
  current = bundle === undefined ? inEnglish : translator(bundle);
}

/** Translates the singular or the plural message. Both may contain the number as `{count}`. */
export function translateCount(count: number, one: string, several: string): string {
  return translate(count === 1 ? one : several, { count });
}

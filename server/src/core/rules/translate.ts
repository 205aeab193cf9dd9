/** Values of a message's placeholders, by their names. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Puts an English message into the reader's language and fills in its placeholders: `{name}` stands for the value of
 * that name. The message is also its key, so it must be written out where it is used.
 */
export type Translate = (message: string, values?: MessageValues) => string;

/** Messages of another language by the English ones, with the same placeholders. */
export type MessageBundle = Readonly<Record<string, string>>;

/** Translates by a bundle; what it does not have stays English. */
export function translator(bundle: MessageBundle): Translate {
  const known = new Map(Object.entries(bundle));
  return (message, values = {}) => filledIn(known.get(message) ?? message, values);
}

export const inEnglish: Translate = filledIn;

/** In one pass: a value that looks like a placeholder stays as it is. */
function filledIn(message: string, values: MessageValues = {}): string {
  return message.replace(/\{(\w+)\}/gu, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}

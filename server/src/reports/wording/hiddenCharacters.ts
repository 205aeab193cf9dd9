/**
 * Control and format characters (the Unicode categories Cc and Cf) and fillers, which show nothing and can hide, reorder or
 * overwrite text: escape sequences, bidirectional overrides and isolates, zero-width characters, tags. Not among them are the
 * line breaks and tabs, the soft hyphen, the Arabic signs that show, and the joiners where they shape a letter or an emoji.
 */
const hidden = new RegExp(
  [
    String.raw`(?![\t\n\r\u00AD\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]`,
    String.raw`(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]`,
    // Joiners shape no letter of these scripts.
    String.raw`(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200C\u200D]`,
  ].join('|'),
  'gu',
);

/** Replaces each hidden character by its code point, so that a reader sees it and it has no effect: `<U+202E>`. */
export function showHidden(text: string): string {
  return text.replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${code.padStart(4, '0')}>`;
  });
}

/** Removes the hidden characters, for text that is written into a draft. */
export function removeHidden(text: string): string {
  return text.replace(hidden, '');
}

/**
 * Set of the words of a list, which white space separates. `extended` are lists that this one adds to.
 *
 * Every class of English words that the core knows is listed in this folder, once. Two things stay beside their readers: a
 * table that gives words a value (units, magnitudes, modifiers), and the few neighbours that one construction excludes.
 *
 * @throws RangeError if a word is listed twice or is not in lower case
 */
export function wordSet(list: string, ...extended: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const words = new Set(extended.flatMap((set) => [...set]));
  for (const word of list.trim().split(/\s+/u)) {
    if (words.has(word)) throw new RangeError(`“${word}” is listed twice`);
    if (word !== word.toLowerCase()) throw new RangeError(`“${word}” is not in lower case`);
    words.add(word);
  }
  return words;
}

/** Source of a regular expression that matches any of the words, as an alternation without a group: "a|b|c". */
export function alternation(words: Iterable<string>): string {
  return [...words].map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
}

/** Regular expression that finds any of several phrases in running text, in any case and between word boundaries. */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'iu');
}

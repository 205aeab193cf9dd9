/** Maximum number of words of a quotation that may be a term whatever its form. */
const maxTermWords = 3;

/** Words that are long enough for title case to show: "the" and "of" are in lower case in titles too. */
const minTitleWordLength = 4;

/** True for words of a quotation that may be a term or a title, and nobody's words: “soft landing”. */
export function mayBeTerm(words: readonly string[]): boolean {
  return words.length <= maxTermWords || isTitleCase(words);
}

/** True for words of a quotation that may be the title of a work: “The Morning Show”. */
export function mayBeWorkTitle(words: readonly string[]): boolean {
  return words.length > 1 && isTitleCase(words);
}

/** True if each longer word starts with a capital, after punctuation marks. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= minTitleWordLength);
  return long.length > 0 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

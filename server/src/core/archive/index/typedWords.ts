import { keyPrefixesOf } from '../../prose/keyPrefixes';
import { wordsOf } from '../../prose/words';
import type { Word } from '../../prose/words';

/** Words that somebody has typed, to be looked up. */
export interface TypedWords {
  readonly words: readonly Word[];
  /** Prefixes of the keys of words that the last, unfinished word may become; none if it is finished. */
  readonly beginnings: readonly string[];
}

/** Maximum number of words that are looked up of what is typed: more than a writer needs to find a quotation. */
export const maxTypedWords = 100;

/** Maximum length of what is read of what is typed, in UTF-16 units. */
const maxTypedLength = 2000;

/** The first words of what is typed, at most `maxTypedWords`. The last is unfinished where nothing is typed behind it. */
export function typedWords(typedText: string): TypedWords {
  const typed = typedText.slice(0, maxTypedLength);
  const words = wordsOf(typed).words.slice(0, maxTypedWords);
  const last = words.at(-1);
  return {
    words,
    beginnings:
      last && /[\p{L}\p{N}\p{M}'’]$/u.test(typed)
        ? keyPrefixesOf(typed.slice(last.start, last.end), last.key)
        : [],
  };
}

/** True if a word of a text is the typed word of an index, or begins with it if that is unfinished. */
export function isTyped(key: string, index: number, { words, beginnings }: TypedWords): boolean {
  const typed = words[index]?.key;
  if (typed === undefined) return false;
  return (
    key === typed || (index === words.length - 1 && beginnings.some((beginning) => key.startsWith(beginning)))
  );
}

/** True if the typed words stand in a row from the word of an index on. */
export function standsAt(
  own: readonly { readonly key: string }[],
  first: number,
  typed: TypedWords,
): boolean {
  for (let index = 0; index < typed.words.length; index++) {
    const key = own[first + index]?.key;
    if (key === undefined || !isTyped(key, index, typed)) return false;
  }
  return true;
}

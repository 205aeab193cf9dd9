import { lexicon, wordClasses } from './lexicon';
import { candidateLemmas } from './morphology';

/** True if the lexicon has a word in lower case, or a word of which it is a regular plural, as a noun: "experts". */
export function isCommonNoun(word: string): boolean {
  return [word, ...candidateLemmas(word)].some((lemma) => {
    const index = lexicon().lemmaIndex(lemma);
    return index !== undefined && lexicon().entryOf(index, wordClasses.indexOf('n')) !== undefined;
  });
}

/** True if the lexicon has a word in lower case, in any class. */
export function isWord(word: string): boolean {
  return lexicon().lemmaIndex(word) !== undefined;
}

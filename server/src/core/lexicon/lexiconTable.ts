/** Noun, verb, adjective, adverb. */
export type WordClass = 'n' | 'v' | 'a' | 'r';

/**
 * WordNet's words and synsets as they are stored: numbers and words in the encodings of ./encoding. An entry is a lemma in one
 * word class; entries count through the word classes in the order of `wordClasses`. tests/accuracy/buildLexicon.ts writes the
 * table, and Lexicon reads it.
 */
export interface LexiconTable {
  /** Lemmas of each word class, sorted. */
  readonly words: Readonly<Record<WordClass, string>>;
  /**
   * For each entry: number of senses × `frequentRadix` + number of frequent ones, then each sense's concept. A concept is 0 if
   * no entry before has it, else how far before the next new concept it is.
   */
  readonly senses: string;
  /** For each concept: number of hypernyms × `exclusiveDepthRadix` + exclusive depth, then each hypernym. */
  readonly concepts: string;
  /** Pairs of concepts that are antonyms: the first as the difference from the pair before. */
  readonly antonyms: string;
  /** Pairs of entries of which one is derived from the other: the first as the difference from the pair before. */
  readonly derivations: string;
}

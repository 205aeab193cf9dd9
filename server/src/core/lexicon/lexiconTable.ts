/** noun, verb, adjective, adverb */
export type WordClass = 'n' | 'v' | 'a' | 'r';

/** The table as it is stored: see tests/accuracy/buildLexicon.ts, which writes it. */
export interface LexiconTable {
  /** Lemmas of each word class, sorted. */
  readonly words: Readonly<Record<WordClass, string>>;
  /** Of each entry, classes in order: how many senses, how many of them usual, then each sense's concept. */
  readonly senses: string;
  /** Of each concept: how many parents and its reach, then each parent. */
  readonly concepts: string;
  /** Pairs of concepts that are opposites. */
  readonly opposites: string;
  /** Pairs of entries of which one is derived from the other. */
  readonly derivations: string;
}

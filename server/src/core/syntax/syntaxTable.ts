/** Weights of the parser's four models, each as `encodeModel` writes it. */
export interface SyntaxTable {
  /** Chooses the part-of-speech tag of a word. */
  readonly tagger: string;
  /** Foretells a word's relation and the side of its head. */
  readonly foreteller: string;
  /** Chooses the parser's next move. */
  readonly mover: string;
  /** Chooses the relation of a word to its head. */
  readonly labeller: string;
}

/** Weights of the parser's three models, each as `encodeModel` writes it. */
export interface SyntaxTable {
  /** Chooses the part-of-speech tag of a word. */
  readonly tagger: string;
  /** Chooses the parser's next move. */
  readonly mover: string;
  /** Chooses the relation of a word to its head. */
  readonly labeller: string;
}

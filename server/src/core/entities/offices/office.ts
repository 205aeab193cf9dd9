import type { Span } from '../../prose/span';

/** An office as a text tells it: "the former chairwoman of the Hale Trust". */
export interface Office {
  /** The noun in the form that stands for it: "chair". */
  readonly noun: string;
  /** "deputy", "former" and the like, by which it is another office than without them. */
  readonly levels: readonly string[];
  /** Words that tell of what it is an office, in lower case: those of names, and the others. */
  readonly names: readonly string[];
  readonly fields: readonly string[];
}

/** The noun that stands for belonging to a body, in whatever office: "Ann Hale of the Hale Trust". */
export const membership = 'member';

/** An office that a sentence gives to a person. */
export interface ToldOffice {
  /** The person's name as written, perhaps with titles. */
  readonly person: string;
  /** Place of the name, in UTF-16 offsets of the tokens that were read. */
  readonly personSpan: Span;
  readonly office: Office;
  /** Place of the words that tell the office. */
  readonly span: Span;
  /** True after "the" or an owner, and not before "who": a description of the holder of the office, no title before a name. */
  readonly definite: boolean;
  /** True if a verb tells it: "chairs", "led by". */
  readonly byVerb: boolean;
}

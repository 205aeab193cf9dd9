import type { Span } from '../prose/span';

/** Bearing of a passage on a statement. */
export type Relation = 'supports' | 'contradicts' | 'related';

/** A passage of a source article, a sentence or two, with its relation to a statement. */
export interface Evidence {
  readonly sourceId: string;
  /** UTF-16 offsets into the source's text. */
  readonly span: Span;
  /** `source.text.slice(span.start, span.end)` */
  readonly text: string;
  /** The rest of the sentence before and after `text`, to show it in its place. */
  readonly context?: { readonly before: string; readonly after: string };
  readonly relation: Relation;
  readonly speaker?: string;
  /** To whom the words were given, and the outlet that carries them second-hand, where the article says so. */
  readonly reportedTo?: string;
  readonly reportedBy?: string;
  /** 0 to 1: agreement of the passage with the statement. */
  readonly score: number;
  /** Words that the statement has too, in UTF-16 offsets into the source's text, within `span` and ascending. */
  readonly aligned?: readonly Span[];
  /** Differences of draft and passage, in the order of the draft; empty or absent where they agree. */
  readonly differences?: readonly Difference[];
}

/** Words of the draft and the words that stand in their place in the source. One of the two may be empty. */
export interface Difference {
  /** UTF-16 offsets into the draft; empty at the place where words are missing. */
  readonly draft: Span;
  readonly draftText: string;
  /** UTF-16 offsets into the source's text. */
  readonly source: Span;
  readonly sourceText: string;
}

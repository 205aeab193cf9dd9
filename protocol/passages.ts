import type { Location } from './positions';

/** A search for passages of a draft's sources that are close to a text. */
export interface FindPassagesParams {
  /** URI of the draft. */
  readonly uri: string;
  /** A sentence or a few words. */
  readonly text: string;
}

/** A passage that a search has found. */
export interface FoundPassage {
  readonly text: string;
  readonly speaker?: string;
  /** Title of its article. */
  readonly title: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly location: Location;
}

export interface FindPassagesResult {
  /** The closest first. */
  readonly passages: readonly FoundPassage[];
}

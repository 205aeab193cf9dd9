/** Schemes of the URIs that drafts have: files, and documents not yet saved. */
export const draftSchemes = ['file', 'untitled'] as const;

/** Name of the file in a workspace folder that keeps its rules, ignores and sign-offs. */
export const projectFileName = '.verbatim.json';

/** The open documents that are drafts. */
export interface OpenDraftsResult {
  /** Their URIs. */
  readonly drafts: readonly string[];
}

/** Parameters of a request about one document. */
export interface DocumentParams {
  readonly uri: string;
}

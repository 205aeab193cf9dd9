/** From which severity on a finding fails a run of the command line; it may never. */
export const thresholds = ['error', 'warning', 'never'] as const;

export type Threshold = (typeof thresholds)[number];

/** What a newsroom decides together about its drafts: the content of `.verbatim.json`. */
export interface Project {
  /** Glob patterns of the source articles, where the settings or the command line name none. */
  readonly sources?: readonly string[];
  readonly failOn?: Threshold;
  /** Findings that were looked at and are right as they are. */
  readonly ignores: readonly Ignore[];
  /** Names that no finding is to be made of, wherever they stand. */
  readonly names: readonly string[];
  /** Quotations, with or without their marks, that no finding is to be made of, wherever they stand. */
  readonly quotations: readonly string[];
  /** Who has checked which statement. */
  readonly signOffs: readonly SignOff[];
}

/** A finding that is not to be shown, known by what it is about and not by where it stands. */
export interface Ignore {
  readonly rule: string;
  /** The statement that the finding is about. */
  readonly text: string;
  /** The words of the statement that the finding marks; any, where it is absent. */
  readonly words?: string;
  /** The path of the draft in the folder, with forward slashes; any draft, where it is absent. */
  readonly draft?: string;
  /** Why, for whoever reads the file. */
  readonly note?: string;
}

/** An editor's word that a statement was checked. It holds for these words: who changes them has them checked again. */
export interface SignOff {
  /** The statement that was checked. */
  readonly text: string;
  /** The path of the draft in the folder, with forward slashes; any draft, where it is absent. */
  readonly draft?: string;
  /** Who checked it. */
  readonly by: string;
  /** When: an ISO date, yyyy-mm-dd. */
  readonly on: string;
  readonly note?: string;
}

/** What counts where there is no file, or an empty one. */
export const emptyProject: Project = { ignores: [], names: [], quotations: [], signOffs: [] };

/** Lowest severity of a finding that makes the command line fail. */
export const thresholds = ['error', 'warning', 'never'] as const;

export type Threshold = (typeof thresholds)[number];

/** The content of `.verbatim.json`: what a newsroom has decided about its drafts. */
export interface Project {
  /** Glob patterns of the source articles; settings and command line override them. */
  readonly sources?: readonly string[];
  readonly failOn?: Threshold;
  /** `off` forbids that a language model reads any draft of the folder. */
  readonly reader?: 'off';
  /** Findings that were reviewed and are not to be shown. */
  readonly ignores: readonly Ignore[];
  /** Names for which the rules on names show no findings in any draft. */
  readonly names: readonly string[];
  /** Quotations, with or without their marks, for which the rules on quotations show no findings in any draft. */
  readonly quotations: readonly string[];
  readonly signOffs: readonly SignOff[];
  /**
   * Drafts that entries name and that are no longer there, as after a file was moved outside the editor. Their entries hold for
   * the same words in any draft. Absent if all are there.
   */
  readonly lostDrafts?: ReadonlySet<string>;
}

/** A finding that is not to be shown. It is identified by the words that it is about, not by its position. */
export interface Ignore {
  readonly rule: string;
  /** Text of the statement that the finding is about. */
  readonly text: string;
  /** The words of the statement that the finding marks; absent for any words. */
  readonly words?: string;
  /** Path of the draft relative to the folder, with forward slashes; absent for any draft. */
  readonly draft?: string;
  /** Reason, for people who read the file. */
  readonly note?: string;
}

/** A record that a person has checked a statement. It applies only as long as the statement's words stay the same. */
export interface SignOff {
  /** Text of the statement. */
  readonly text: string;
  /** Path of the draft relative to the folder, with forward slashes; absent for any draft. */
  readonly draft?: string;
  /** Name of the person. */
  readonly by: string;
  /** ISO date: yyyy-mm-dd. */
  readonly on: string;
  readonly note?: string;
}

/** True if an entry of the project file holds for a draft, so far as its path tells. */
export function holdsFor(
  entry: { readonly draft?: string },
  draft: string | undefined,
  { lostDrafts }: Pick<Project, 'lostDrafts'>,
): boolean {
  return entry.draft === undefined || entry.draft === draft || lostDrafts?.has(entry.draft) === true;
}

/** The content of an empty or missing file. */
export const emptyProject: Project = { ignores: [], names: [], quotations: [], signOffs: [] };

import type { Location, Range } from './positions';

export type StatementKind = 'quote' | 'reported' | 'claim';

export type Verdict = 'supported' | 'contradicted' | 'unverified';

/** What a statement is shown and counted as: its verdict, or that everything found on it is ignored. */
export type StatementState = Verdict | 'ignored';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Relation of a passage to the statement that it is shown with. */
export type Relation = 'supports' | 'contradicts' | 'related';

/** A statement of a draft with its findings. */
export interface ListedStatement {
  /** Stays the same as long as the statement's words do. */
  readonly key: string;
  readonly kind: StatementKind;
  readonly state: StatementState;
  readonly range: Range;
  readonly text: string;
  readonly speaker?: string;
  readonly findings: readonly ListedFinding[];
  readonly evidence: readonly ListedPassage[];
  /** What a second reader says of it; absent where none was asked. */
  readonly second?: ListedOpinion;
}

/** What a second reader says of a statement. */
export interface ListedOpinion {
  readonly verdict: Verdict;
  /** "second reader, MODEL" */
  readonly source: string;
  /** The model's own words; may be empty. */
  readonly reason: string;
  /** The passages that it cites. */
  readonly evidence: readonly ListedPassage[];
}

/** A finding on a statement. */
export interface ListedFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** "second reader, MODEL"; absent for a finding of the rules. */
  readonly source?: string;
}

/** A passage of a source article that bears on a statement. */
export interface ListedPassage {
  readonly relation: Relation;
  readonly text: string;
  /** Title of the article. */
  readonly title: string;
  readonly outlet?: string;
  readonly date?: string;
  /** The speaker and whom they told, in words; empty if no speaker is known. */
  readonly speaker: string;
  /** Absent if the article has been removed. */
  readonly location?: Location;
}

/** Numbers of statements by result. */
export interface StatementCounts {
  /** Number of those that a source supports and no rule complains of. */
  readonly supported: number;
  /** Numbers of those with findings, by rule, in words: "1 altered". */
  readonly complaints: readonly string[];
  /** Number of those whose findings are all ignored. */
  readonly ignored: number;
  /** Number of those that nothing supports and no rule complains of. */
  readonly open: number;
}

/** What a document is that is no draft: a source article, a file that the user may have checked all the same, or anything else. */
export type NotDraft = 'source' | 'unchosen' | 'never';

/** The statements of a draft in their order. */
export interface StatementsResult {
  readonly statements: readonly ListedStatement[];
  /** Absent if the document is not checked. */
  readonly counts?: StatementCounts;
  /** Reason why there are none: the document is no draft, there are no sources, or it is checked by command only. */
  readonly reason?: string;
  /** Set if the document is no draft. */
  readonly notDraft?: NotDraft;
  /** True if the document is a draft without source articles to check it against. */
  readonly withoutSources?: boolean;
}

/** Ranges of a draft's statements by verdict. */
export type RangesByVerdict = Readonly<Record<Verdict, readonly Range[]>>;

/** How a draft's statements are marked. What is ignored has no mark. */
export interface HighlightsResult {
  /** The statements with a line under their text. */
  readonly lines: RangesByVerdict;
  /** The statements with a sign beside the line that they begin on: at most one a line. */
  readonly gutter: RangesByVerdict;
}

/** A stretch of a draft in which everything that is ignored is to be shown again. */
export interface StopIgnoringParams {
  /** URI of the draft. */
  readonly uri: string;
  readonly range: Range;
}

/** Number of the findings that are shown again. */
export interface StopIgnoringResult {
  readonly findings: number;
}

/** A statement that a person has checked, or whose sign-off is withdrawn. */
export interface SignOffParams {
  /** URI of the draft. */
  readonly uri: string;
  /** Key of the statement. */
  readonly key: string;
  /** Absent to withdraw an earlier sign-off. */
  readonly checked?: {
    /** Name of the person. */
    readonly by: string;
    /** ISO date: yyyy-mm-dd. */
    readonly on: string;
  };
}

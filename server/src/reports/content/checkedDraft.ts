import type { DraftReport, Evidence, Finding, Span, Statement, Verdict } from '../../core/index';
import type { ArticleSummary, Paragraph } from '../../core/editor';
import type { Position } from './positions';

/** A draft with the checker's report on it, as every report format shows it. */
export interface CheckedDraft {
  /** Name of the draft in the report: a path as the user would type it, or a title. */
  readonly name: string;
  /** Target of links to the draft; absent for a draft without a URI, such as standard input. */
  readonly uri?: string;
  /** The text that was checked. The spans in `report` are UTF-16 offsets into it. */
  readonly text: string;
  readonly report: DraftReport;
  /** Findings that are not in the report, since somebody ignored them. */
  readonly ignored?: ReadonlyMap<Finding, unknown>;
  /** The paragraphs of `text`. */
  readonly paragraphs: readonly Paragraph[];
  /** Absent for a draft that cannot have notes, such as one outside a folder. */
  readonly notes?: DraftNotes;
  /** What a second reader says of the statements; absent where none was asked. */
  readonly second?: SecondOpinions;
}

/** What a second reader says of the statements of a draft. */
export interface SecondOpinions {
  /** Name of the model. */
  readonly model: string;
  readonly byStatement: ReadonlyMap<Statement, SecondOpinion>;
}

/** What a second reader says of a statement; the verdict of the rules stands beside it. */
export interface SecondOpinion {
  readonly verdict: Verdict;
  /** The model's own words: text, whatever it looks like. Empty where it gave none. */
  readonly reason: string;
  /** The passages that it cites. They stand in the sources to the letter. */
  readonly evidence: readonly Evidence[];
}

/** Notes of people on a draft. */
export interface DraftNotes {
  signOffOf(statement: Statement): SignOff | undefined;
  /** Descriptions of the ignores that match no finding any more. */
  readonly unusedIgnores: readonly string[];
}

/** A record that a person has checked a statement. */
export interface SignOff {
  readonly by: string;
  /** ISO date: yyyy-mm-dd. */
  readonly on: string;
}

/** A range of a source article or of a draft. */
export interface SourceLocation {
  /** Name of the file in the report: a path as the user would type it. */
  readonly name: string;
  readonly uri?: string;
  readonly start: Position;
  readonly end: Position;
}

/** Access to the source articles. Both functions return undefined for an article that has been removed. */
export interface Articles {
  article(sourceId: string): ArticleSummary | undefined;
  /** @param span UTF-16 offsets into the source's text */
  locate(sourceId: string, span: Span): SourceLocation | undefined;
}

import type { DraftReport, Span, Statement } from '../core/index';
import type { ArticleSummary, Paragraph } from '../core/editor';
import type { Position } from './positions';

/** A draft with what the checker found in it: what every report format shows. */
export interface CheckedDraft {
  /** What the report calls the draft: a path as the reader would type it, or a title. */
  readonly name: string;
  /** Where links to the draft lead; absent for a draft that has no address, such as standard input. */
  readonly uri?: string;
  /** The text that was checked: every span of `report` is a UTF-16 offset into it. */
  readonly text: string;
  readonly report: DraftReport;
  /** The paragraphs of `text`. */
  readonly paragraphs: readonly Paragraph[];
  /** What people have noted; absent where nobody could. */
  readonly notes?: DraftNotes;
}

/** What people have noted on a draft's statements. */
export interface DraftNotes {
  signOffOf(statement: Statement): SignOff | undefined;
  /** The ignores that no finding matches any more, each in words. */
  readonly unusedIgnores: readonly string[];
}

/** Somebody has checked a statement and answers for it. */
export interface SignOff {
  readonly by: string;
  /** ISO date: yyyy-mm-dd. */
  readonly on: string;
}

/** Where a passage of a source article stands on disk. */
export interface SourceLocation {
  /** What the report calls the source's file: a path as the reader would type it. */
  readonly name: string;
  readonly uri?: string;
  readonly start: Position;
  readonly end: Position;
}

/** What a report asks about source articles. Both answer undefined for a source that is no longer there. */
export interface Articles {
  article(sourceId: string): ArticleSummary | undefined;
  /** @param span UTF-16 offsets into the source's text */
  locate(sourceId: string, span: Span): SourceLocation | undefined;
}

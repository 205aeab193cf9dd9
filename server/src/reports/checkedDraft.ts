import type { ArticleSummary, DraftReport } from '../core/checker';
import type { Span } from '../core/prose/span';
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

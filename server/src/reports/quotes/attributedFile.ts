import type { Attribution, Span } from '../../core/index';

/** A file with its attributions, as `verbatim quotes` lists them. */
export interface AttributedFile {
  /** Name of the file in the report: a path as the user would type it. */
  readonly name: string;
  readonly text: string;
  /** In the order of the text. Their spans are UTF-16 offsets into it. */
  readonly attributions: readonly Attribution[];
}

/** Returns the text at several spans, joined by ellipses. */
export function textAtSpans(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

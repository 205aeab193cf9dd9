import type { Evidence, Source, Span } from '../../core/index';

/** A stretch of a source article that a model is shown. */
export interface Passage {
  readonly source: Source;
  /** UTF-16 offsets into the source's text. */
  readonly span: Span;
}

/** Maximum length in UTF-16 units to which a passage is widened, so that it tells whom it speaks of. */
const maxWidened = 280;

/** Maximum length of a paragraph in UTF-16 units; a longer one is cut at the ends of its lines or at spaces. */
const maxParagraph = 2000;

/** The passages that evidence stands in, in the order of the articles' first passages and in each article in its order. */
export function passagesOf(
  evidence: readonly Evidence[],
  sourceOf: (id: string) => Source | undefined,
): Passage[] {
  const bySource = new Map<Source, Span[]>();
  for (const one of evidence) {
    const source = sourceOf(one.sourceId);
    if (source?.text.slice(one.span.start, one.span.end) !== one.text) continue;
    const span = widened(source.text, withContext(source.text, one));
    const known = bySource.get(source);
    if (known) known.push(span);
    else bySource.set(source, [span]);
  }
  return [...bySource].flatMap(([source, spans]) =>
    joined(source.text, spans).map((span) => ({ source, span })),
  );
}

/** All paragraphs of an article. */
export function paragraphsOf(source: Source): Passage[] {
  return [...source.text.matchAll(/\S(?:[^\r\n]{0,2000}\S)?/gu)].map(({ index, 0: line }) => ({
    source,
    span: { start: index, end: index + Math.min(line.length, maxParagraph + 2) },
  }));
}

function withContext(text: string, { span, context }: Evidence): Span {
  const start = span.start - (context?.before.length ?? 0);
  const end = span.end + (context?.after.length ?? 0);
  const isThere =
    text.slice(start, span.start) === context?.before && text.slice(span.end, end) === context.after;
  return isThere ? { start, end } : span;
}

/** The paragraph around a span, or its line, where that is short; else the span. */
function widened(text: string, span: Span): Span {
  return stretchAround(text, span, /\n[ \t\r]*\n/u) ?? stretchAround(text, span, /[\r\n]/u) ?? span;
}

function stretchAround(text: string, span: Span, separator: RegExp): Span | undefined {
  const from = Math.max(0, span.end - maxWidened - 1);
  const before = text.slice(from, span.start).split(separator);
  const after = text.slice(span.end, span.start + maxWidened + 1).split(separator);
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  // Where no separator was seen, the stretch goes on beyond what was looked at.
  if (before.length === 1 && from > 0) return undefined;
  if (after.length === 1 && span.start + maxWidened + 1 < text.length) return undefined;
  const start = span.start - last.trimStart().length;
  const end = span.end + first.trimEnd().length;
  return end - start <= maxWidened ? { start, end } : undefined;
}

/** Spans in order, those joined that overlap or that only white space separates. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && (start <= last.end || (start - last.end < 4 && text.slice(last.end, start).trim() === '')))
      last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** A range of a text in UTF-16 offsets; the end is exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Maximum length of a paragraph before and after the offset, in characters, so that a keystroke takes bounded time. */
const maxDistance = 5000;

const emptyLine = /\n[ \t]*\r?\n/g;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The paragraph around an offset, from one empty line to the next, cut at `maxDistance` on either side. */
export function paragraphAround(text: string, offset: number): OffsetRange {
  const from = Math.max(0, offset - maxDistance);
  const before = [...text.slice(from, offset).matchAll(emptyLine)].at(-1);
  const after = text.slice(offset, offset + maxDistance).search(/\r?\n[ \t]*(?:\r?\n|$)/);
  return {
    start: before ? from + before.index + before[0].length : from,
    end: after < 0 ? Math.min(text.length, offset + maxDistance) : offset + after,
  };
}

/** The sentence around an offset, or the one that ends there. */
export function sentenceAround(text: string, offset: number): OffsetRange {
  const paragraph = paragraphAround(text, offset);
  for (const { index, segment } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + index;
    const end = start + segment.length;
    if (offset < end || end >= paragraph.end) return { start, end };
  }
  return { start: offset, end: offset };
}

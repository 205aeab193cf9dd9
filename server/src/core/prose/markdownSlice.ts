import { frontMatterOf } from './frontMatter';
import type { Span } from './span';

interface Line {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  /** UTF-16 offset of its line feed, or of the end of the text. */
  readonly end: number;
  /** Without its line break. */
  readonly content: string;
}

/** A line that opens or closes a block of code. */
const fence = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?<marks>`{3,}|~{3,})(?<info>[^]*)/u;

/** An empty line, from the line feed before it. */
const emptyLine = /\n[ \t]*\r?\n/u;

/**
 * Lines around an offset that a Markdown parser reads alone as it reads them in the document: from the last paragraph that
 * begins at the margin to the next empty line. Undefined in code and in front matter.
 */
export function markdownSliceAround(text: string, offset: number): Span | undefined {
  const from = frontMatterOf(text)?.end ?? 0;
  if (offset < from) return undefined;
  let start = from;
  /** Marks of the block of code in which the current line stands. */
  let openFence: string | undefined;
  let afterEmptyLine = true;
  let inComment = false;
  for (const line of linesOf(text, from)) {
    if (line.start > offset) break;
    const { content } = line;
    const groups = inComment ? undefined : fence.exec(content)?.groups;
    const marks = groups?.['marks'];
    const info = groups?.['info'] ?? '';
    if (openFence !== undefined) {
      if (marks?.startsWith(openFence) && info.trim() === '') openFence = undefined;
      if (line.end >= offset) return undefined;
    } else if (marks !== undefined && !(marks.startsWith('`') && info.includes('`'))) {
      openFence = marks;
      if (line.end >= offset) return undefined;
    } else if (afterEmptyLine && !inComment && /^\S/u.test(content)) start = line.start;
    inComment = endsInComment(content, inComment);
    afterEmptyLine = content.trim() === '';
  }
  const end = emptyLine.exec(text.slice(offset))?.index;
  return { start, end: end === undefined ? text.length : offset + end };
}

function endsInComment(line: string, beginsInComment: boolean): boolean {
  const opens = line.lastIndexOf('<!--');
  const closes = line.lastIndexOf('-->');
  if (opens < 0 && closes < 0) return beginsInComment;
  return opens > closes;
}

function* linesOf(text: string, from: number): Generator<Line> {
  for (let start = from; ;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end, content: text.slice(start, end).replace(/\r$/u, '') };
    if (found < 0) return;
    start = found + 1;
  }
}

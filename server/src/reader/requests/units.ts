import { overlap } from '../../core/editor';
import type { Span, Statement } from '../../core/index';

/** A statement that is asked about. */
export interface AskedStatement {
  readonly statement: Statement;
  /** The statement with its speaker and cue, as far as they stand in its unit. UTF-16 offsets into the draft. */
  readonly reach: Span;
}

/** A paragraph of a draft with the statements in it, which are asked about together: its text is paid for once. */
export interface Unit {
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  readonly text: string;
  /** What stands before and after it, as far as a reader needs it to know who is meant. */
  readonly before: string;
  readonly after: string;
  readonly statements: readonly AskedStatement[];
}

/** Maximum length of a unit in UTF-16 units. Of a longer paragraph, statements that follow one another are a unit. */
const maxLength = 1500;

/** Length of what stands before and after a unit, in UTF-16 units. */
const beforeLength = 260;
const afterLength = 160;

/** A blank line, or the beginning of a heading or of an item of a list. */
const paragraphBreak = /(?:\r\n|\r|\n)(?=[ \t>]*(?:[\r\n]|#{1,6} |[-*+] |\d{1,3}[.)] ))/gu;

/** The units of a draft in its order. A statement longer than a unit may be is left out. */
export function unitsOf(text: string, statements: readonly Statement[]): Unit[] {
  const breaks = [...text.matchAll(paragraphBreak)].map(({ index }) => index);
  const groups: { paragraph: Span; statements: Statement[] }[] = [];
  let next = 0;
  let from = 0;
  for (const statement of [...statements].sort((a, b) => a.span.start - b.span.start)) {
    const { start, end } = statement.span;
    if (end - start > maxLength) continue;
    while ((breaks[next] ?? Infinity) <= start) from = breaks[next++] ?? 0;
    const paragraph = trimmed(text, { start: from, end: Math.max(breaks[next] ?? text.length, end) });
    const last = groups.at(-1);
    if (last?.paragraph.start === paragraph.start && fits(last.statements, end, paragraph))
      last.statements.push(statement);
    else groups.push({ paragraph, statements: [statement] });
  }
  return groups.map((group) => unitOf(text, group.paragraph, group.statements));
}

function fits(statements: readonly Statement[], end: number, paragraph: Span): boolean {
  return paragraph.end - paragraph.start <= maxLength || end - (statements[0]?.span.start ?? 0) <= maxLength;
}

function unitOf(text: string, paragraph: Span, statements: readonly Statement[]): Unit {
  const whole = paragraph.end - paragraph.start <= maxLength;
  const start = Math.min(...statements.map(({ span }) => span.start));
  const end = Math.max(...statements.map(({ span }) => span.end));
  const span = whole ? hullOf(paragraph, { start, end }) : { start, end };
  return {
    span,
    text: text.slice(span.start, span.end),
    before: lastOf(text.slice(Math.max(0, span.start - beforeLength), span.start)),
    after: firstOf(text.slice(span.end, span.end + afterLength)),
    statements: statements.map((statement) => ({ statement, reach: reachOf(statement, span) })),
  };
}

/** A statement with the spans of its attribution that stand in a unit. */
function reachOf({ span, attribution }: Statement, unit: Span): Span {
  const { content = [], cue = [], speaker = [] } = attribution ?? {};
  return [...content, ...cue, ...speaker].filter((one) => overlap(one, unit) > 0).reduce(hullOf, span);
}

function hullOf(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const length = inner.trim().length;
  const from = start + (inner.length - inner.trimStart().length);
  return { start: from, end: from + length };
}

/** The end of the paragraph that a text ends with: from the beginning of a sentence on, or else of a word. */
function lastOf(text: string): string {
  const own = text.trimEnd();
  const at = [...own.matchAll(paragraphBreak)].at(-1)?.index;
  if (at !== undefined || text.length < beforeLength) return own.slice(at ?? 0).trim();
  const sentence = /[.!?…]["”’)]?\s+(.*)$/su.exec(own)?.[1];
  return (sentence ?? own.replace(/^\S*\s/u, '')).trim();
}

/** The beginning of the paragraph that a text begins with: up to the end of a sentence, or else of a word. */
function firstOf(text: string): string {
  const own = text.trimStart();
  const at = [...own.matchAll(paragraphBreak)][0]?.index;
  const paragraph = own.slice(0, at);
  const sentence = /^.*?[.!?…]["”’)]?(?=\s)/su.exec(paragraph)?.[0];
  if (sentence !== undefined || at !== undefined || text.length < afterLength)
    return (sentence ?? paragraph).trim();
  return paragraph.replace(/\s\S*$/u, '').trim();
}

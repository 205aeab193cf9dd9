import type { Span } from '../core/index';

/** A comment of a Markdown draft that switches rules off or on: `<!-- verbatim-disable-next-line quote-altered -->`. */
export interface DisableComment {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
  /** The rules that it is about; all, where it names none. */
  readonly rules: readonly string[];
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  /** Where each of the rules' names stands, in their order. */
  readonly ruleSpans: readonly Span[];
  /** What it has effect on, in UTF-16 offsets, were there no other comment. */
  readonly reach: Span;
}

const comment =
  /<!--\s*verbatim-(?<kind>disable-next-line|disable-file|disable|enable)(?![\w-])(?<rules>[^<>]{0,1000}?)-->/gu;

/** The comments of a Markdown draft in their order. Those that stand in code are code. */
export function disableCommentsIn(text: string): readonly DisableComment[] {
  if (!text.includes('verbatim-')) return [];
  const code = codeIn(text);
  let at = 0;
  return [...text.matchAll(comment)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while ((code[at]?.end ?? Infinity) <= start) at++;
    if ((code[at]?.start ?? Infinity) <= start) return [];
    const kind = match.groups?.['kind'] as DisableComment['kind'];
    const listed = match.groups?.['rules'] ?? '';
    const from = end - '-->'.length - listed.length;
    const names = [...listed.matchAll(/[^\s,]+/gu)];
    return [
      {
        kind,
        rules: names.map(([name]) => name),
        span: { start, end },
        ruleSpans: names.map((name) => ({
          start: from + name.index,
          end: from + name.index + name[0].length,
        })),
        reach: reachOf(kind, start, end, text),
      },
    ];
  });
}

/**
 * The comment that keeps findings of a rule at a place from being shown; undefined where none does. Of several, the one
 * that stands last before the place.
 */
export function commentAgainst(
  comments: readonly DisableComment[],
  rule: string,
  offset: number,
): DisableComment | undefined {
  let against: DisableComment | undefined;
  for (const one of comments) {
    const concerns = one.rules.length === 0 || one.rules.includes(rule);
    if (!concerns || offset < one.reach.start || offset >= one.reach.end) continue;
    against = one.kind === 'enable' ? undefined : one;
    if (one.kind === 'disable-file' || one.kind === 'disable-next-line') return one;
  }
  return against;
}

function reachOf(kind: DisableComment['kind'], start: number, end: number, text: string): Span {
  switch (kind) {
    case 'disable-file':
      return { start: 0, end: Infinity };
    case 'disable-next-line':
      return nextLines(end, text);
    case 'disable':
    case 'enable':
      return { start, end: Infinity };
  }
}

/** A line that begins a block of its own, and does not continue the paragraph before it. */
const beginsBlock = /^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\||<!--|```|~~~|$)/u;

/** Whether a line goes on with the paragraph of the line before it. */
export function continuesParagraph(line: string): boolean {
  return !beginsBlock.test(line);
}

/** The next line that has text, and those that go on with its paragraph: a paragraph may be broken into lines. */
function nextLines(from: number, text: string): Span {
  const rest = /[^\r\n]*(?:\r\n?|\n|$)/uy;
  rest.lastIndex = from;
  const line = (): string => rest.exec(text)?.[0] ?? '';
  line();
  let start = rest.lastIndex;
  let first = line();
  while (first !== '' && /^[\s>]*$/u.test(first)) {
    start = rest.lastIndex;
    first = line();
  }
  let end = rest.lastIndex;
  for (let next = line(); next !== '' && continuesParagraph(next.trimEnd()); next = line())
    end = rest.lastIndex;
  return { start, end };
}

/** Fenced code, from fence to fence, and code between backticks, in order. */
function codeIn(text: string): readonly Span[] {
  const code =
    /^[ \t>]{0,20}(?<fence>`{3,}|~{3,})[^`\r\n]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??[ \t>]{0,20}(?:\k<fence>[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(?<ticks>`+)(?!`)[^`\r\n][^\r\n]{0,1000}?(?<!`)\k<ticks>(?!`)/gmu;
  return [...text.matchAll(code)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

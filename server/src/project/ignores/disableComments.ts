import type { Span } from '../../core/index';
import { commentSyntax, readsAsMarkdown, type LanguageId } from '../../core/editor';

/** A comment in a draft that disables or enables rules: `<!-- verbatim-disable-next-line quote-altered -->`, `% verbatim-disable`. */
export interface DisableComment {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
  /** Ids of the rules; empty for all rules. */
  readonly rules: readonly string[];
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  /** Spans of the rules' ids, in their order. */
  readonly ruleSpans: readonly Span[];
  /** The part of the draft that it applies to, unless another comment overrides it; UTF-16 offsets. */
  readonly scope: Span;
}

/** A text with the language that its comments are written in. */
export interface CommentedText {
  readonly text: string;
  readonly languageId: LanguageId;
}

const instruction = String.raw`verbatim-(?<kind>disable-next-line|disable-file|disable|enable)(?![\w-])`;

/** The comments with instructions of a language; undefined for one without comments. */
function commentPattern(languageId: LanguageId): RegExp | undefined {
  const syntax = commentSyntax(languageId);
  if (!syntax) return undefined;
  const [open, close] = [syntax.open, syntax.close].map((mark) => mark.trim().replace(/[.*{}/]/gu, '\\$&'));
  return syntax.close === ''
    ? new RegExp(`^[ \\t]*${open}[ \\t]*${instruction}(?<rules>[^<>\\r\\n]{0,1000})$`, 'dgmu')
    : new RegExp(`${open}\\s*${instruction}(?<rules>[^<>]{0,1000}?)${close}`, 'dgu');
}

/** Returns the comments of a draft in their order, except those in Markdown's code. */
export function disableCommentsIn({ text, languageId }: CommentedText): readonly DisableComment[] {
  if (!text.includes('verbatim-')) return [];
  const comment = commentPattern(languageId);
  if (!comment) return [];
  const code = readsAsMarkdown(languageId) ? codeSpans(text) : [];
  let at = 0;
  return [...text.matchAll(comment)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while ((code[at]?.end ?? Infinity) <= start) at++;
    if ((code[at]?.start ?? Infinity) <= start) return [];
    const kind = match.groups?.['kind'] as DisableComment['kind'];
    const listed = match.groups?.['rules'] ?? '';
    const from = match.indices?.groups?.['rules']?.[0] ?? end;
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
        scope: scopeOf(kind, start, end, text),
      },
    ];
  });
}

/**
 * Returns the comment that disables a rule at an offset; undefined if none does. `disable` and `enable` override earlier
 * ones; a comment for the next line or the file always applies.
 */
export function disablingComment(
  comments: readonly DisableComment[],
  rule: string,
  offset: number,
): DisableComment | undefined {
  let disabling: DisableComment | undefined;
  for (const one of comments) {
    const applies = one.rules.length === 0 || one.rules.includes(rule);
    if (!applies || offset < one.scope.start || offset >= one.scope.end) continue;
    disabling = one.kind === 'enable' ? undefined : one;
    if (one.kind === 'disable-file' || one.kind === 'disable-next-line') return one;
  }
  return disabling;
}

function scopeOf(kind: DisableComment['kind'], start: number, end: number, text: string): Span {
  switch (kind) {
    case 'disable-file':
      return { start: 0, end: Infinity };
    case 'disable-next-line':
      return nextParagraph(end, text);
    case 'disable':
    case 'enable':
      return { start, end: Infinity };
  }
}

/** Matches a line that begins another block, so that it does not continue the paragraph before it. */
const beginsBlock = /^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\||<!--|```|~~~|$)/u;

/** True if a line continues the paragraph of the line before it. */
export function continuesParagraph(line: string): boolean {
  return !beginsBlock.test(line);
}

/** Returns the span of the next line with text and of the lines that continue its paragraph. */
function nextParagraph(from: number, text: string): Span {
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

/** Returns the spans of fenced code and of code between backticks, in order. */
function codeSpans(text: string): readonly Span[] {
  const code =
    /^[ \t>]{0,20}(?<fence>`{3,}|~{3,}(?!~))[^`\r\n]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??[ \t>]{0,20}(?:\k<fence>[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(?<ticks>`+)(?!`)[^`\r\n][^\r\n]{0,1000}?(?<!`)\k<ticks>(?!`)/gmu;
  return [...text.matchAll(code)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

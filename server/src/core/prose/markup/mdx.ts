import { placeholder } from '../blockBuilder';
import { closingBrackets } from './brackets';
import type { Markup } from './hidden';
import { passOverCode } from './markdownCode';
import { Scanner } from './scanner';
import { statementEnd } from './statementEnd';

const token = new RegExp(
  [
    String.raw`^[ \t>]{0,40}(?<fence>${'`'}{3,}|~{3,})[^\r\n]*$`,
    '(?<code>`+)',
    String.raw`^(?<statement>import[ \t]+(?:[{*"']|[\w$]{1,100}(?:[ \t]*,[^\r\n]{0,200})?[ \t]+from\b)|export[ \t]+(?:const|let|var|default|function|async|class)\b|export[ \t]+[{*])`,
    String.raw`(?<expression>\{)`,
    String.raw`(?<tag></?(?:[A-Za-z][\w.:-]{0,100}(?=[\s/>])|(?=>)))`,
    String.raw`\\(?<escaped>[{}<])`,
  ].join('|'),
  'gmu',
);

/**
 * Reads what MDX adds to Markdown: imports and exports, expressions in braces, and tags of components with their attributes. What
 * stands between the tags is prose.
 */
export function mdxMarkup(text: string, from: number): Markup {
  const scanner = new Scanner(text, from);
  const closings = closingBrackets(text, { pairs: { '{': '}', '(': ')', '[': ']' }, acrossParagraphs: true });
  const closingAt = (at: number): number | undefined => closings.get(at);
  for (const match of scanner.matches(token)) {
    const { fence, code, statement, expression, tag, escaped } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (fence !== undefined || code !== undefined) passOverCode(scanner, start, end, fence, code);
    else if (statement !== undefined) scanner.hide(start, statementEnd(text, end - 1, closingAt), ' ');
    else if (expression !== undefined) {
      const close = closings.get(start);
      if (close !== undefined) scanner.hide(start, close + 1, shownFor(text.slice(start + 1, close)));
    } else if (tag !== undefined) {
      const close = tagEnd(scanner, end, closingAt);
      if (close !== undefined) scanner.hide(start, close, /^<br$/iu.test(tag) ? ' ' : undefined);
    } else if (escaped !== undefined) scanner.hide(start, end, escaped);
  }
  return scanner.markup;
}

/** What an expression prints: nothing if it is a comment, a space if it is one, else some word. */
function shownFor(expression: string): string | undefined {
  const own = expression.trim();
  if (own === '' || own.startsWith('/*')) return undefined;
  return /^(["'`])\s*\1$/u.test(own) ? ' ' : placeholder;
}

/** Offset behind the tag whose name ends at an offset; undefined if it is none. */
function tagEnd(
  { text, ahead }: Scanner,
  from: number,
  closingAt: (at: number) => number | undefined,
): number | undefined {
  const stop = /[<>{"']/gu;
  stop.lastIndex = from;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const [found] = match;
    if (found === '>') return match.index + 1;
    if (found === '<') return undefined;
    const close = found === '{' ? closingAt(match.index) : ahead.next(found, match.index + 1);
    if (close === undefined || close >= text.length) return undefined;
    stop.lastIndex = close + 1;
  }
  return undefined;
}

import type { Edit } from '../../core/index';
import { commentSyntax } from '../../core/editor';
import {
  continuesParagraph,
  disableCommentsIn,
  type CommentedText,
  type DisableComment,
} from './disableComments';

/**
 * Returns the edit that disables a rule for the paragraph around an offset of a draft: it inserts a comment on a line of its
 * own, or adds the rule to the comment before the paragraph. Undefined in a table, which a comment would split, and in plain text.
 */
export function disableEdit(draft: CommentedText, offset: number, rule: string): Edit | undefined {
  const { text, languageId } = draft;
  const syntax = commentSyntax(languageId);
  if (!syntax) return undefined;
  const { open, close, endsParagraph } = syntax;
  const start = paragraphStart(text, offset, open.trim());
  const line = lineAt(text, start);
  if (/^[ \t>]*\|/u.test(line)) return undefined;
  const before = disableCommentsIn(draft).find(
    ({ kind, rules, scope: reach }) =>
      kind === 'disable-next-line' && rules.length > 0 && reach.start === start,
  );
  const last = before?.ruleSpans.at(-1);
  if (last) return { span: { start: last.end, end: last.end }, text: ` ${rule}` };
  const indent = /^[ \t>]*/u.exec(line)?.[0] ?? '';
  const lineBreak = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  return {
    span: { start, end: start },
    text: `${indent}${open}verbatim-disable-next-line ${rule}${close}${lineBreak}${endsParagraph ? lineBreak : ''}`,
  };
}

/** Returns the edit that takes a rule out of a comment, and with its last rule the comment with its line. */
export function enableEdit(text: string, { rules, ruleSpans, span }: DisableComment, rule: string): Edit {
  const at = rules.indexOf(rule);
  const own = ruleSpans[at];
  if (own && rules.length > 1) {
    const before = ruleSpans[at - 1]?.end;
    const after = ruleSpans[at + 1]?.start;
    return {
      span: { start: before ?? own.start, end: before === undefined ? (after ?? own.end) : own.end },
      text: '',
    };
  }
  const start = lineStart(text, span.start);
  const isAlone = /^[ \t>]*$/u.test(text.slice(start, span.start));
  const rest = /[ \t]*(?:\r\n?|\n)/uy;
  rest.lastIndex = span.end;
  const lineBreak = rest.exec(text);
  return isAlone && lineBreak
    ? { span: { start, end: span.end + lineBreak[0].length }, text: '' }
    : { span, text: '' };
}

/** Offset of the start of the paragraph's first line. */
function paragraphStart(text: string, offset: number, commentMark: string): number {
  let start = lineStart(text, offset);
  while (start > 0 && continuesParagraph(lineAt(text, start))) {
    const previous = lineStart(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
    if (/^[\s>]*$/u.test(lineAt(text, previous))) break;
    // A paragraph does not continue a heading, a table, code or a comment.
    const line = lineAt(text, previous);
    if (/^[ \t>]*(?:#{1,6}[ \t]|\||```|~~~|<!--)/u.test(line) || line.trimStart().startsWith(commentMark))
      break;
    start = previous;
  }
  return start;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

function lineAt(text: string, start: number): string {
  const end = /[\r\n]|$/gu;
  end.lastIndex = start;
  return text.slice(start, end.exec(text)?.index);
}

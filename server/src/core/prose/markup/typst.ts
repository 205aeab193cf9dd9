import { placeholder } from '../blockBuilder';
import { closingBrackets } from './brackets';
import { headingMark } from './hidden';
import type { Markup } from './hidden';
import { PairedMarks } from './pairedMarks';
import { Scanner } from './scanner';
import { statementEnd } from './statementEnd';

const token = new RegExp(
  [
    String.raw`(?<address>https?://[^\s<>"“”\])]{1,2000})`,
    String.raw`(?<comment>//[^\r\n]*)`,
    String.raw`(?<blockComment>/\*)`,
    '(?<raw>`{3}|`)',
    String.raw`(?<formula>\$)`,
    String.raw`^[ \t]*(?<heading>=+[ \t]+)`,
    String.raw`^[ \t]*(?<bullet>\+)(?=[ \t])`,
    String.raw`#(?<statement>let|set|show|import|include|if|else|for|while|context|return)(?![\w-])`,
    String.raw`#(?<name>[\p{L}_][\p{L}\p{N}_.-]{0,100})`,
    String.raw`(?<code>#(?=[{(]))`,
    String.raw`(?<label><[\p{L}\p{N}_.:-]{1,100}>)`,
    String.raw`(?<![\p{L}\p{N}])@(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,100}[\p{L}\p{N}_])?)`,
    String.raw`\\(?<escaped>u\{[0-9a-fA-F]{1,6}\}|[^\r\n]|$)`,
    String.raw`(?<dash>---?)`,
    '(?<mark>[*_~])',
  ].join('|'),
  'gmu',
);

/** Beginnings of references within the document, which are no citations. */
const ownReference =
  /^(?:fig|figure|tab|tbl|table|sec|section|chap|eq|equation|lst|listing|thm|app)(?:[:.-]|$)/iu;

/** Maximum length of the arguments and the content of a function, in UTF-16 units. */
const maxCallLength = 20_000;

/**
 * Reads the markup of a Typst document: comments, statements, calls of functions, mathematics, raw text, labels and marks. The content
 * that a function is given in square brackets is prose.
 */
export function typstMarkup(text: string, from: number): Markup {
  const scanner = new Scanner(text, from);
  const { ahead } = scanner;
  const marks = new PairedMarks(scanner);
  const closings = closingBrackets(text, { pairs: { '(': ')', '[': ']', '{': '}' }, acrossParagraphs: true });
  const closingAt = (at: number, bracket: string): number | undefined => {
    const close = text[at] === bracket ? closings.get(at) : undefined;
    return close !== undefined && close - at <= maxCallLength ? close : undefined;
  };
  const hideUpTo = (closing: string, start: number, end: number, limit: number, shown?: string): void => {
    const close = ahead.next(closing, end);
    const isClosed = close < limit;
    scanner.hide(start, isClosed ? close + closing.length : end, isClosed ? shown : undefined);
  };
  for (const match of scanner.matches(token)) {
    const {
      comment,
      blockComment,
      raw,
      formula,
      heading,
      bullet,
      statement,
      name,
      code,
      label,
      key,
      escaped,
      dash,
      mark,
    } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (comment !== undefined || label !== undefined) scanner.hide(start, end);
    else if (blockComment !== undefined)
      scanner.hide(start, Math.min(text.length, ahead.next('*/', end) + 2));
    else if (raw !== undefined) hideUpTo(raw, start, end, text.length, raw === '`' ? placeholder : ' ');
    else if (formula !== undefined) hideUpTo('$', start, end, ahead.paragraphEnd(end), placeholder);
    else if (heading !== undefined) scanner.hide(end - heading.length, end, headingMark);
    else if (bullet !== undefined) scanner.hide(end - 1, end, '•');
    else if (statement !== undefined || code !== undefined) {
      scanner.hide(
        start,
        code === undefined
          ? statementEnd(text, end, closingAt)
          : (closingAt(end, text[end] ?? '') ?? end - 1) + 1,
      );
    } else if (name !== undefined) hideCall(name.replace(/[.-]+$/u, ''), start);
    else if (key !== undefined) {
      const supplement = closingAt(end, '[');
      const until = supplement === undefined ? end : supplement + 1;
      const isCitation = !ownReference.test(key);
      scanner.hide(start, until, isCitation ? undefined : placeholder);
      if (isCitation)
        scanner.cite({ kind: 'key', target: key, keySpan: { start, end }, span: { start, end: until } });
    } else if (escaped !== undefined) {
      const character = /^u\{(?<code>[^}]*)\}$/u.exec(escaped)?.groups?.['code'];
      scanner.hide(start, end, character === undefined ? shownEscape(escaped) : characterOf(character));
    } else if (dash !== undefined) scanner.hide(start, end, dash === '--' ? '–' : '—');
    else if (mark === '~') scanner.hide(start, end, ' ');
    else if (mark !== undefined) {
      marks.enter(start);
      marks.read(mark, start);
    }
  }
  return scanner.markup;

  /** #quote(block: true, attribution: [Mara Quill])[words] */
  function quoteBlock(start: number, end: number, args: string): void {
    const close = closingAt(end, '[');
    if (close === undefined) return;
    const given = /\battribution:\s*(?:\[(?<name>[^\][]{1,140})\]|"(?<text>[^"]{1,140})")/du.exec(args);
    const place = given?.indices?.groups?.['name'] ?? given?.indices?.groups?.['text'];
    const argsStart = end - args.length;
    scanner.quote({
      span: { start, end: close + 1 },
      ...(place ? { signature: { start: argsStart + place[0], end: argsStart + place[1] } } : {}),
    });
  }

  function hideCall(name: string, start: number): void {
    let end = start + 1 + name.length;
    for (let close = closingAt(end, '('); close !== undefined; close = closingAt(end, '(')) end = close + 1;
    const args = text.slice(start + 1 + name.length, end);
    if (name === 'footnote') {
      scanner.hide(start, (closingAt(end, '[') ?? end - 1) + 1);
      return;
    }
    scanner.hide(start, end);
    if (name === 'quote' && /\bblock:\s*true\b/u.test(args)) quoteBlock(start, end, args);
    const span = { start, end };
    const target = /^\("(?<url>[^"]*)"/u.exec(args)?.groups?.['url'];
    if (name === 'link' && target !== undefined) scanner.cite({ kind: 'link', target, span });
    const cited = /^\(<(?<key>[^<>\s]{1,100})>/u.exec(args)?.groups?.['key'];
    if (name === 'cite' && cited !== undefined) {
      const keyStart = start + 1 + name.length + 2;
      scanner.cite({
        kind: 'key',
        target: cited,
        keySpan: { start: keyStart, end: keyStart + cited.length },
        span,
      });
    }
    // Each piece of content is prose.
    for (
      let at = end, close = closingAt(at, '[');
      close !== undefined;
      at = close + 1, close = closingAt(at, '[')
    ) {
      scanner.note(at, at + 1);
      scanner.note(close, close + 1);
    }
    if (text[end] === ';') scanner.note(end, end + 1);
  }
}

/** A backslash at the end of a line, or before a space, breaks the line. */
function shownEscape(escaped: string): string {
  return /^\s?$/u.test(escaped) ? ' ' : escaped;
}

function characterOf(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return code > 0x1f && code < 0xd800 ? String.fromCharCode(code) : placeholder;
}

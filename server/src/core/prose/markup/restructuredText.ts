import { placeholder } from '../blockBuilder';
import type { BlockQuotation } from '../prose';
import type { Hidden, Markup } from './hidden';
import { maskedText } from './maskedText';
import { PairedMarks } from './pairedMarks';
import { Scanner } from './scanner';

/** Directives whose body is prose. */
const proseDirectives =
  /^(?:note|warning|tip|important|caution|danger|attention|hint|error|admonition|epigraph|pull-quote|highlights|topic|sidebar|rubric|figure|centered|versionadded|versionchanged|deprecated|seealso|compound|container|parsed-literal)$/u;

/** Directives whose head names no words. */
const headlessDirectives = /^(?:figure|container)$/u;

/** An explicit markup block: a directive, a target, a substitution, a footnote, or a comment. */
const explicit =
  /^\.\.(?:[ \t]+(?:(?<note>\[[^\]\r\n]{1,80}\])(?:[ \t].*)?|(?<directive>[\w-]{1,60}(?::[\w-]{1,60})?)::(?<head>.*)|.*))?$/u;

/** The line under a title, or above it, or a transition. */
const adornment = /^([=\-`:.'"~^*+#<>_])\1{2,}$/u;

const inline = new RegExp(
  [
    '``(?<literal>[^`]{1,500})``',
    String.raw`(?<role>:[\w.+-]{1,60}(?::[\w.+-]{1,60})?:)?${'`'}(?<text>[^${'`'}]{1,1000})${'`'}(?<reference>__?)?`,
    String.raw`(?<note>\[(?<label>#?[\w.-]{0,80}|\*)\]_)`,
    String.raw`(?<substitution>\|[^\s|](?:[^|\r\n]{0,80}[^\s|])?\|_{0,2})`,
    String.raw`(?<=[\p{L}\p{N}])(?<simple>__?)(?=[\s.,;:!?)]|$)`,
    String.raw`^[ \t]*(?<bullet>#\.)(?=[ \t])`,
    String.raw`^[ \t]*(?<bar>\|)(?=[ \t])`,
    String.raw`^[ \t]*(?<signature>---?)(?=[ \t])`,
    String.raw`\\(?<escaped>[^\r\n])`,
    String.raw`(?<mark>\*\*?)`,
  ].join('|'),
  'gmu',
);

/**
 * Reads the markup of a reStructuredText document: directives, comments, targets, literal blocks, tables, lines under titles, roles,
 * references and marks. What stands in notes, figures and the like is prose.
 */
export function restructuredTextMarkup(text: string, from: number): Markup {
  const lines = hiddenLines(text);
  // Marks are looked for in what is left, so that those of code mark nothing.
  const rest = inlineMarkup(maskedText(text, lines), from);
  return {
    hidden: [...lines, ...rest.hidden].sort((a, b) => a.start - b.start),
    citations: rest.citations,
    quotations: signedQuotations(text),
  };
}

/** The indented lines above each line such as "-- Mara Quill", which is indented as they are. */
function signedQuotations(text: string): BlockQuotation[] {
  const quotations: BlockQuotation[] = [];
  /** The lines above that are indented as deep as the first of them or deeper, without empty ones at the beginning. */
  let above: { readonly indent: number; readonly start: number } | undefined;
  for (const match of text.matchAll(
    /^(?<indent>[ \t]*)(?<signature>(?:---?|—)[ \t]?(?=\S))?(?<content>[^\r\n]*)/gmu,
  )) {
    const { indent = '', signature, content = '' } = match.groups ?? {};
    if (content === '' && signature === undefined) continue;
    const { length } = indent;
    if (length === 0) above = undefined;
    else if (signature !== undefined && above?.indent === length) {
      quotations.push({ span: { start: above.start, end: match.index + match[0].length } });
      above = undefined;
    } else if (!above || length < above.indent) above = { indent: length, start: match.index };
  }
  return quotations;
}

function hiddenLines(text: string): Hidden[] {
  const hidden: Hidden[] = [];
  const hide = (start: number, end: number, shown = ' '): void => {
    if (end > start) hidden.push({ start, end, shown });
  };
  /** Indentation of what holds the lines that are hidden, while they are indented more. */
  let holder = -1;
  /** True while options may follow the head of a directive. */
  let inOptions = false;
  /** Lines of a table that has not ended. */
  let table: Hidden[] | undefined;
  for (const match of text.matchAll(/[^\r\n]+|\r\n?|\n/gu)) {
    const start = match.index;
    const content = match[0].trim();
    const indent = match[0].length - match[0].trimStart().length;
    const from = start + indent;
    const end = from + content.length;
    if (content === '') {
      if (!/^[\r\n]/u.test(match[0]) || /^[\r\n]/u.test(text[start - 1] ?? '\n')) inOptions = false;
      continue;
    }
    if (holder >= 0 && indent > holder) {
      hide(from, end);
      continue;
    }
    holder = -1;
    if (inOptions && /^:[\w-]{1,60}:(?:\s|$)/u.test(content)) {
      hide(from, end);
      continue;
    }
    inOptions = false;
    if (/^={2,}[ \t][= \t]*=$/u.test(content)) {
      // A simple table ends with the line of this kind that an empty line follows.
      table = [...(table ?? []), { start: from, end, shown: ' ' }];
      if (table.length > 1 && /^(?:[ \t]*(?:\r\n?|\n)){2}|^\s*$/u.test(text.slice(end, end + 200))) {
        for (const line of table) hide(line.start, line.end);
        table = undefined;
      }
      continue;
    }
    if (table) {
      table.push({ start: from, end, shown: ' ' });
      continue;
    }
    if (
      adornment.test(content) ||
      /^\+[-=+]{2,}|^\|.*\|$|^__[ \t]|^:[\w -]{1,60}:(?:[ \t]|$)/u.test(content)
    ) {
      hide(from, end);
      continue;
    }
    if (content.endsWith('::') && !content.startsWith('..')) {
      // A literal block follows.
      holder = indent;
      if (content === '::') hide(from, end);
      else hide(end - 2, end, ':');
      continue;
    }
    const groups = explicit.exec(content)?.groups;
    if (!groups) continue;
    const { note, directive, head = '' } = groups;
    if (note !== undefined) hide(from, from + content.indexOf(note) + note.length);
    else if (directive !== undefined && proseDirectives.test(directive)) {
      hide(from, headlessDirectives.test(directive) ? end : end - head.trimStart().length);
      inOptions = true;
    } else {
      hide(from, end);
      holder = indent;
    }
  }
  return hidden;
}

function inlineMarkup(text: string, from: number): Markup {
  const scanner = new Scanner(text, from);
  const marks = new PairedMarks(scanner);
  for (const match of scanner.matches(inline)) {
    const found = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (found['literal'] !== undefined || found['substitution'] !== undefined)
      scanner.hide(start, end, placeholder);
    else if (found['text'] !== undefined)
      readInterpreted(scanner, found['text'], found['role'], found['reference'], start, end);
    else if (found['note'] !== undefined) {
      const label = (found['label'] ?? '').replace(/^#/u, '');
      scanner.hide(start, end);
      if (/^[#*]?\d*$/u.test(found['label'] ?? ''))
        scanner.cite({ kind: 'footnote', target: label, span: { start, end } });
      else
        scanner.cite({
          kind: 'key',
          target: label,
          keySpan: { start: start + 1, end: end - 2 },
          span: { start, end },
        });
    } else if (found['bullet'] !== undefined) {
      scanner.hide(end - 2, end - 1, ' ');
      scanner.hide(end - 1, end, '•');
    } else if (found['bar'] !== undefined) scanner.hide(end - 1, end, ' ');
    else if (found['signature'] !== undefined) scanner.hide(end - found['signature'].length, end, '—');
    else if (found['escaped'] !== undefined)
      scanner.hide(start, end, /\s/u.test(found['escaped']) ? undefined : found['escaped']);
    else if (found['simple'] !== undefined) scanner.hide(start, end);
    else if (found['mark'] !== undefined) {
      marks.enter(start);
      marks.read(found['mark'], start);
    }
  }
  return scanner.markup;
}

/** Reads text in backticks: a link, a reference, or the argument of a role. */
function readInterpreted(
  scanner: Scanner,
  inner: string,
  role: string | undefined,
  reference: string | undefined,
  start: number,
  end: number,
): void {
  if (role !== undefined && /^:(?:math|code|raw|kbd|file|samp):$/u.test(role)) {
    scanner.hide(start, end, placeholder);
    return;
  }
  const textStart = start + (role?.length ?? 0) + 1;
  const textEnd = textStart + inner.length;
  const target = /\s<(?<target>[^<>]{1,500})>$/u.exec(inner);
  scanner.hide(start, textStart);
  scanner.hide(target ? textStart + target.index : textEnd, end);
  if (role?.startsWith(':cite') === true) {
    scanner.cite({
      kind: 'key',
      target: inner,
      keySpan: { start: textStart, end: textEnd },
      span: { start, end },
    });
    scanner.note(textStart, textEnd);
  } else if (reference !== undefined && target)
    scanner.cite({ kind: 'link', target: target.groups?.['target'] ?? '', span: { start, end } });
}

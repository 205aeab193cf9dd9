import { placeholder } from '../blockBuilder';
import { headingMark } from './hidden';
import type { Span } from '../span';
import type { Markup } from './hidden';
import { PairedMarks } from './pairedMarks';
import { Scanner } from './scanner';

const token = new RegExp(
  [
    String.raw`^(?<fence>-{4,}|\.{4,}|\+{4,}|/{4,}|${'`'}{3,})[^\r\n]*$`,
    String.raw`^(?<table>[|!]={3,})[ \t]*$`,
    String.raw`^(?<line>={4,}|\*{4,}|_{4,}|--|\+|'''|<<<|:!?\w[\w-]{0,60}!?:(?:[ \t][^\r\n]*)?|\[[^\r\n]*\]|[a-z]{1,20}::[^\s[\]]{0,500}\[[^\r\n]*\])[ \t]*$`,
    String.raw`^(?<comment>//[^\r\n]*)`,
    String.raw`^(?<heading>={1,6}[ \t]+|\.(?=[^\s.]))`,
    String.raw`^(?<label>(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t])`,
    String.raw`^[ \t]*(?<bullet>\*{1,5}|\.{1,5})(?=[ \t])`,
    String.raw`(?<![\p{L}\p{N}])(?<macro>footnote|footnoteref|image|icon|indexterm2?|anchor|stem|latexmath|asciimath|pass|kbd|btn|menu|cite|citenp):[^\s[\]]{0,200}(?=\[)`,
    String.raw`(?<address>(?:https?://|(?:link|mailto|xref):)[^\s[\]<>"“”]{1,2000})(?=\[)`,
    String.raw`(?<bare>https?://[^\s[\]<>"“”]{1,2000})`,
    String.raw`<<(?<target>[^<>,\r\n]{1,200})(?:,(?<text>[^<>\r\n]{1,300}))?>>`,
    String.raw`(?<anchor>\[\[[^\]\r\n]{1,100}\]\]|\[[.#][^\]\r\n]{1,100}\](?=[#*_]))`,
    String.raw`\{(?<attribute>[\w-]{1,60})\}`,
    '(?<opening>"`|\'`)(?=\\S)',
    '(?<closing>`"|`\')',
    '(?<code>`)',
    String.raw`(?<=\s)(?<dash>--)(?=\s)`,
    String.raw`(?<=\s)(?<break>\+)(?=[ \t]*$)`,
    String.raw`\\(?<escaped>[*_#${'`'}{<])`,
    String.raw`(?<mark>\*\*?|__?|##?)`,
  ].join('|'),
  'gmu',
);

/** Attributes that print a character. */
const characters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  sp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  apos: "'",
  plus: '+',
  asterisk: '*',
  amp: '&',
  lt: '<',
  gt: '>',
};

/** Macros that print nothing in the running text. */
const silentMacros = /^(?:footnote|footnoteref|image|icon|indexterm|anchor)$/u;

/**
 * Reads the markup of an AsciiDoc document: comments, attributes, delimited blocks of code, tables, macros, references and marks.
 * The text of links is prose, and so is what stands in blocks of quotations, examples and sidebars.
 */
export function asciidocMarkup(text: string, from: number): Markup {
  const scanner = new Scanner(text, from);
  const { ahead } = scanner;
  const marks = new PairedMarks(scanner);
  const closing = /(?<!\\)\]/gu;
  let nextClosing = -1;
  /** Offset of the bracket that closes one before `from`: the first that no backslash escapes, within the paragraph. */
  const closingFrom = (from: number): number | undefined => {
    if (nextClosing < from) {
      closing.lastIndex = from;
      nextClosing = closing.exec(text)?.index ?? text.length;
    }
    return nextClosing < ahead.paragraphEnd(from) ? nextClosing : undefined;
  };
  /** Beginning of the block quotation that is open; -1 for none. */
  let quotationStart = -1;
  /** Who is named for the quotation that comes next. */
  let signature: Span | undefined;
  const readLine = (start: number, end: number, line: string): void => {
    const signed = (): { signature?: Span } => (signature ? { signature } : {});
    if (/^_{4,}$/u.test(line)) {
      if (quotationStart < 0) quotationStart = end;
      else {
        scanner.quote({ span: { start: quotationStart, end: start }, ...signed() });
        quotationStart = -1;
        signature = undefined;
      }
      return;
    }
    const given = /^\[(?:quote|verse)(?:,\s*"?(?<name>[^,"\]]{1,140}))?/du.exec(line);
    if (!given || quotationStart >= 0) return;
    const place = given.indices?.groups?.['name'];
    signature = place && { start: start + place[0], end: start + place[1] };
    if (/^\s{0,20}(?:_{4}|$)/u.test(text.slice(end, end + 30))) return;
    // Without a fence, the paragraph is the quotation.
    scanner.quote({ span: { start: end, end: ahead.paragraphEnd(end + 1) }, ...signed() });
    signature = undefined;
  };
  /** The block without prose that is open. */
  let open: { readonly fence: string; readonly start: number } | undefined;
  for (const match of scanner.matches(token)) {
    const found = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const fence = found['fence'] ?? found['table'];
    if (open) {
      if (fence !== open.fence || match[0].trimEnd() !== fence) continue;
      scanner.hide(open.start, end, ' ');
      open = undefined;
    } else if (fence !== undefined) {
      // A line of these characters alone opens a block; a language may stand behind backticks.
      if (match[0].trimEnd() === fence || fence.startsWith('`')) open = { fence, start };
    } else if (found['line'] !== undefined) {
      readLine(start, end, found['line']);
      scanner.hide(start, end, ' ');
    } else if (found['label'] !== undefined) scanner.hide(start, end, ' ');
    else if (found['comment'] !== undefined || found['anchor'] !== undefined) scanner.hide(start, end);
    else if (found['heading'] !== undefined) scanner.hide(start, end, headingMark);
    else if (found['bullet'] !== undefined) {
      scanner.hide(start, end - 1, ' ');
      scanner.hide(end - 1, end, '•');
    } else if (found['macro'] !== undefined) {
      const close = closingFrom(end);
      if (close === undefined) continue;
      const span = { start, end: close + 1 };
      const isCitation = found['macro'].startsWith('cite');
      scanner.hide(
        start,
        close + 1,
        isCitation || silentMacros.test(found['macro']) ? undefined : placeholder,
      );
      if (!isCitation) continue;
      for (const key of text.slice(end + 1, close).matchAll(/(?<![^\s,;])(?<id>[\p{L}\p{N}_:.-]{1,100})/gu)) {
        const keyStart = end + 1 + key.index;
        scanner.cite({
          kind: 'key',
          target: key[0],
          keySpan: { start: keyStart, end: keyStart + key[0].length },
          span,
        });
      }
    } else if (found['address'] !== undefined) {
      const close = closingFrom(end);
      if (close === undefined) continue;
      const target = found['address'].replace(/^(?:link|mailto|xref):/u, '');
      scanner.cite({ kind: 'link', target, span: { start, end: close + 1 } });
      if (close === end + 1) scanner.hide(start, close + 1, placeholder);
      else {
        scanner.hide(start, end + 1);
        scanner.note(close, close + 1);
      }
    } else if (found['target'] !== undefined) {
      const shown = found['text'];
      if (shown === undefined) scanner.hide(start, end, placeholder);
      else {
        const shownStart = end - '>>'.length - shown.length;
        scanner.note(start, shownStart);
        scanner.note(end - '>>'.length, end);
        scanner.goOnAt(shownStart);
      }
    } else if (found['attribute'] !== undefined)
      scanner.hide(start, end, characters[found['attribute']] ?? placeholder);
    else if (found['opening'] !== undefined) scanner.hide(start, end, found['opening'] === '"`' ? '“' : '‘');
    else if (found['closing'] !== undefined) scanner.hide(start, end, found['closing'] === '`"' ? '”' : '’');
    else if (found['code'] !== undefined) {
      const close = ahead.next('`', end);
      const isCode =
        close > end && close < ahead.paragraphEnd(end) && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
      if (isCode) scanner.hide(start, close + 1, placeholder);
    } else if (found['dash'] !== undefined) scanner.hide(start, end, '—');
    else if (found['break'] !== undefined) scanner.hide(start, end, ' ');
    else if (found['escaped'] !== undefined) scanner.hide(start, end, found['escaped']);
    else if (found['mark'] !== undefined) {
      marks.enter(start);
      marks.read(found['mark'], start);
    }
  }
  if (open) scanner.hide(open.start, text.length, ' ');
  return scanner.markup;
}

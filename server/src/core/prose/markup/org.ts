import { placeholder } from '../blockBuilder';
import { headingMark } from './hidden';
import type { Markup } from './hidden';
import { PairedMarks } from './pairedMarks';
import { Scanner } from './scanner';

/** Blocks that hold prose. */
const proseBlocks = /^(?:quote|verse|center|abstract|note|tip|warning|important|caution)$/iu;

const token = new RegExp(
  [
    String.raw`^[ \t]*#\+(?<edge>begin|end)_(?<block>[\w-]{1,40})[^\r\n]*`,
    String.raw`^[ \t]*(?<line>#\+[\w-]{1,60}:|#(?:[ \t]|$)|:(?:[ \t]|$)|\||-{5,}[ \t]*$|(?:SCHEDULED|DEADLINE|CLOSED):)[^\r\n]*`,
    String.raw`^[ \t]*(?<drawer>:[\w-]{1,40}:)[ \t]*$`,
    String.raw`^(?<stars>\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|WAIT|HOLD|CANCELLED|CANCELED|STARTED)[ \t]+)?(?:\[#\w\][ \t]*)?)`,
    String.raw`(?<tags>[ \t]:[\p{L}\p{N}_@#%:]{1,200}:[ \t]*$)`,
    String.raw`\[\[(?<target>[^\]\r\n]{1,500})\](?:\[(?<text>[^\]\r\n]{1,500})\])?\]`,
    String.raw`\[cite[^\]:\r\n]{0,30}:(?<keys>[^\]\r\n]{1,300})\]`,
    String.raw`(?<note>\[fn:[^\][]{0,1000}\])`,
    String.raw`(?<time>[<[]\d{4}-\d\d-\d\d[^>\]\r\n]{0,60}[>\]])`,
    String.raw`(?<mark>[*/_+~=])`,
  ].join('|'),
  'gimu',
);

/**
 * Reads the markup of an Org document: keywords, blocks of code, drawers, tables, comments, timestamps, links and marks. Blocks of
 * quotations and verse are prose.
 */
export function orgMarkup(text: string, from: number): Markup {
  const scanner = new Scanner(text, from);
  const marks = new PairedMarks(scanner);
  /** The block without prose that is open. */
  let open: { readonly name: string; readonly start: number } | undefined;
  /** Beginning of the block quotation that is open; -1 for none. */
  let quotationStart = -1;
  let headingEnd = -1;
  for (const match of scanner.matches(token)) {
    const {
      edge,
      block = '',
      line,
      drawer,
      stars,
      tags,
      target,
      text: shown,
      keys,
      note,
      time,
      mark,
    } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (open) {
      if (edge?.toLowerCase() !== 'end' || block.toLowerCase() !== open.name) continue;
      scanner.hide(open.start, end, ' ');
      open = undefined;
    } else if (edge !== undefined) {
      const isEnd = edge.toLowerCase() === 'end';
      if (/^quote$/iu.test(block)) {
        if (isEnd && quotationStart >= 0) scanner.quote({ span: { start: quotationStart, end: start } });
        quotationStart = isEnd ? -1 : end;
      }
      if (isEnd || proseBlocks.test(block)) scanner.hide(start, end, ' ');
      else open = { name: block.toLowerCase(), start };
    } else if (drawer !== undefined) {
      const close = scanner.ahead.next(':END:', start);
      scanner.hide(start, close < text.length ? close + ':END:'.length : end, ' ');
    } else if (line !== undefined) scanner.hide(start, end, ' ');
    else if (stars !== undefined) {
      headingEnd = scanner.ahead.lineEnd(end);
      scanner.hide(start, end, headingMark);
    } else if (tags !== undefined) {
      if (end <= headingEnd) scanner.hide(start, end, ' ');
    } else if (target !== undefined) {
      scanner.cite({ kind: 'link', target, span: { start, end } });
      if (shown === undefined) scanner.hide(start, end, placeholder);
      else {
        const textEnd = end - ']]'.length;
        scanner.note(start, textEnd - shown.length);
        scanner.note(textEnd, end);
        scanner.goOnAt(textEnd - shown.length);
      }
    } else if (keys !== undefined) {
      scanner.hide(start, end);
      for (const key of keys.matchAll(/@(?<id>[\p{L}\p{N}_.:#$%&+?~/-]+)/gu)) {
        const id = key.groups?.['id'] ?? '';
        const keyStart = end - 1 - keys.length + key.index;
        scanner.cite({
          kind: 'key',
          target: id,
          keySpan: { start: keyStart, end: keyStart + 1 + id.length },
          span: { start, end },
        });
      }
    } else if (note !== undefined) scanner.hide(start, end);
    else if (time !== undefined) scanner.hide(start, end, placeholder);
    else if (mark === '~' || mark === '=') hideCode(scanner, mark, start);
    else if (mark !== undefined) {
      marks.enter(start);
      marks.read(mark, start);
    }
  }
  if (open) scanner.hide(open.start, text.length, ' ');
  return scanner.markup;
}

/** Hides code up to the mark that closes it on its line. */
function hideCode(scanner: Scanner, mark: string, start: number): void {
  const { text, ahead } = scanner;
  if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /^\s?$/u.test(text[start + 1] ?? '')) return;
  const close = ahead.next(mark, start + 1);
  if (close < ahead.lineEnd(start)) scanner.hide(start, close + 1, placeholder);
}

import { placeholder } from '../blockBuilder';
import type { Markup } from './hidden';
import { passOverCode } from './markdownCode';
import { Scanner } from './scanner';

/** A reference to a figure, table or section of the document. */
const reference = String.raw`@(?:fig|tbl|sec|eq|lst|thm|lem|cor|exm|exr|def)-[\p{L}\p{N}_-]{1,100}`;

const token = new RegExp(
  [
    String.raw`^[ \t>]{0,40}(?<fence>${'`'}{3,}|~{3,})[^\r\n]*$`,
    '(?<code>`+)',
    String.raw`^[ \t]{0,3}(?<div>:{3,}[^\r\n]*)$`,
    String.raw`(?<shortcode>\{\{<)`,
    String.raw`(?<attributes>\{[.#=][^{}\r\n]{0,200}\})`,
    `(?<reference>\\[-?${reference}\\]|-?${reference})`,
    String.raw`(?<escaped>\\[$${'`'}{])`,
    String.raw`(?<formula>\$\$?)`,
  ].join('|'),
  'gmu',
);

/**
 * Reads what Quarto and R Markdown add to Markdown: shortcodes, fences of divisions, attributes, references to figures and tables, and
 * formulas.
 */
export function quartoMarkup(text: string, from: number): Markup {
  const scanner = new Scanner(text, from);
  const { ahead } = scanner;
  for (const match of scanner.matches(token)) {
    const { fence, code, div, shortcode, attributes, reference: referred, formula } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (fence !== undefined || code !== undefined) passOverCode(scanner, start, end, fence, code);
    else if (div !== undefined) scanner.hide(start, end, ' ');
    else if (attributes !== undefined) scanner.hide(start, end);
    else if (referred !== undefined) scanner.hide(start, end, placeholder);
    else if (shortcode !== undefined) {
      const close = ahead.next('>}}', end);
      if (close < ahead.paragraphEnd(end)) scanner.hide(start, close + '>}}'.length);
    } else if (formula !== undefined) {
      const close = ahead.next(formula, end);
      if (close < ahead.paragraphEnd(end) && (formula === '$$' || isFormula(text, end, close)))
        scanner.hide(start, close + formula.length, placeholder);
    }
  }
  return scanner.markup;
}

/** True if dollar signs mark a formula, as Pandoc tells it from amounts: no space within them, no digit behind. */
function isFormula(text: string, from: number, to: number): boolean {
  return (
    to > from && !/\s/u.test((text[from] ?? '') + (text[to - 1] ?? '')) && !/\d/u.test(text[to + 1] ?? '')
  );
}

import { escapeUTF8 } from 'entities/escape';
import type { Span } from '../../core/index';
import { collapseWhitespace } from '../wording/singleLine';

const brand = Symbol('markup');

/** Escaped HTML. Only `html` can make it, so that no text gets into a page unescaped. */
export interface Markup {
  readonly [brand]: true;
  readonly source: string;
}

/** A value in a template: text, which is escaped, or markup; undefined and false add nothing. */
export type Part = string | number | undefined | false | Markup | readonly Markup[];

/** Tag of HTML templates: ``html`<p>${text}</p>` ``. Values are escaped unless they are markup. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const source = fixed.map((piece, index) => {
    // Removes the indentation of the template.
    const markup = piece.replace(/\s*\n\s*/g, '\n');
    return markup + (index < parts.length ? sourceOf(parts[index]) : '');
  });
  return { [brand]: true, source: source.join('') };
}

/** Concatenates markup. */
export function concat(items: readonly Markup[]): Markup {
  return html`${items}`;
}

/** Elements that mark words: those of the draft that a source has otherwise, those of the source in their place, those of both. */
type MarkTag = 'del' | 'ins' | 'mark';

/** Words to mark, in UTF-16 offsets into their text. */
interface Mark {
  readonly span: Span;
  readonly tag: MarkTag;
}

/**
 * Returns the part of `text` at `span` with the marked parts in elements.
 *
 * @param marks in any order; empty ones and parts outside `span` are ignored
 */
export function markedHtml(text: string, span: Span, marks: readonly Mark[]): Markup {
  const pieces: Markup[] = [];
  let end = span.start;
  for (const { span: mark, tag } of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    const from = Math.max(mark.start, end);
    const to = Math.min(mark.end, span.end);
    if (from >= to) continue;
    const words = text.slice(from, to);
    pieces.push(html`${text.slice(end, from)}`, markedWords(words, tag));
    end = to;
  }
  pieces.push(html`${text.slice(end, span.end)}`);
  return concat(pieces);
}

function markedWords(words: string, tag: MarkTag): Markup {
  switch (tag) {
    case 'del':
      return html`<del>${words}</del>`;
    case 'ins':
      return html`<ins>${words}</ins>`;
    case 'mark':
      return html`<mark>${words}</mark>`;
  }
}

function sourceOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return isList(part) ? part.map(({ source }) => source).join('') : part.source;
}

function isList(part: Markup | readonly Markup[]): part is readonly Markup[] {
  return Array.isArray(part);
}

/** Treats whitespace and hidden characters as `singleLine` does. A page that is printed gives no commands to a workflow. */
function escaped(text: string): string {
  return escapeUTF8(collapseWhitespace(text))
    .replace(/:(?=:)/g, '&#58;')
    .replace(/##(?=\w*\[)/g, '&#35;&#35;');
}

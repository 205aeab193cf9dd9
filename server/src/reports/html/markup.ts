import { escapeUTF8 } from 'entities/escape';
import type { Span } from '../../core/index';
import { collapsed } from '../singleLine';

const brand = Symbol('markup');

/** HTML in which every text is escaped. Nothing but `html` makes it, so that no text gets into a page as it stands. */
export interface Markup {
  readonly [brand]: true;
  readonly source: string;
}

/** What a template may hold: text, which is escaped, and markup; undefined and false stand for nothing. */
export type Part = string | number | undefined | false | Markup | readonly Markup[];

/** A template of HTML: ``html`<p>${text}</p>` `` . What is put into it is escaped, unless it is markup itself. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const source = fixed.map((piece, index) => {
    // The indentation of the template is none of the page's.
    const markup = piece.replace(/\s*\n\s*/g, '\n');
    return markup + (index < parts.length ? shown(parts[index]) : '');
  });
  return { [brand]: true, source: source.join('') };
}

/** The markup of several, one after the other. */
export function joined(items: readonly Markup[]): Markup {
  return html`${items}`;
}

/**
 * The stretch of `text` at `span`, with what lies in one of the `marks` in the element `tag`.
 *
 * @param marks UTF-16 offsets into `text`, in any order; empty ones and what lies outside of `span` are left out
 */
export function markedHtml(text: string, span: Span, marks: readonly Span[], tag: 'del' | 'ins'): Markup {
  const pieces: Markup[] = [];
  let end = span.start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start, end);
    const to = Math.min(mark.end, span.end);
    if (from >= to) continue;
    const words = text.slice(from, to);
    pieces.push(
      html`${text.slice(end, from)}`,
      tag === 'del' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`,
    );
    end = to;
  }
  pieces.push(html`${text.slice(end, span.end)}`);
  return joined(pieces);
}

function shown(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return isList(part) ? part.map(({ source }) => source).join('') : part.source;
}

function isList(part: Markup | readonly Markup[]): part is readonly Markup[] {
  return Array.isArray(part);
}

/** Whitespace is collapsed, and characters that steer the writing direction or a terminal become U+FFFD. */
function escaped(text: string): string {
  return escapeUTF8(collapsed(text));
}

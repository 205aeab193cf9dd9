import { pairQuotationMarks } from '../core/editor';

/** What opens and what closes a quotation. */
export interface Marks {
  readonly opening: string;
  readonly closing: string;
}

/** The marks of a quotation inside another, by the mark that opens the outer one. */
const innerMarks: Readonly<Record<string, Marks>> = {
  '“': { opening: '‘', closing: '’' },
  '"': { opening: "'", closing: "'" },
  '‘': { opening: '“', closing: '”' },
  "'": { opening: '"', closing: '"' },
  '„': { opening: '‚', closing: '‘' },
  '‚': { opening: '„', closing: '“' },
  '«': { opening: '‹', closing: '›' },
  '»': { opening: '›', closing: '‹' },
};

/**
 * A source's words as they stand between the writer's marks: marks inside them that look like those become the other kind.
 * The text keeps its length.
 */
export function betweenMarks(words: string, opening: string): string {
  const inner = innerMarks[opening];
  if (!inner) return words;
  const single = /["“„«»]/.test(inner.opening);
  const units = words.split('');
  for (const { span, inner: quoted, style, level, opened, closed } of pairQuotationMarks(words)) {
    if (level > 0 || (style === 'single') !== single) continue;
    if (opened && quoted.start - span.start === 1) units[span.start] = inner.opening;
    if (closed && span.end - quoted.end === 1) units[quoted.end] = inner.closing;
  }
  return units.join('');
}

/** What Markdown would take for markup in words that are plain text. */
const markup = /[\\`*<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=[@^])|&(?=#?\w+;)/gu;

/** The words as they are written in a document of the language, so that they stand there as they are. */
export function written(words: string, languageId: 'markdown' | 'plaintext'): string {
  return languageId === 'markdown' ? words.replace(markup, '\\$&') : words;
}

/** The words with the first letter as large as the one that was typed. */
export function withCaseOf(typed: string, words: string): string {
  const [first] = /\p{L}/u.exec(typed) ?? [];
  const begins = /^[^\p{L}]*(?<letter>\p{L})/u.exec(words);
  const letter = begins?.groups?.['letter'];
  if (first === undefined || letter === undefined || !begins) return words;
  const at = begins[0].length - letter.length;
  const sized = first === first.toUpperCase() ? letter.toUpperCase() : letter.toLowerCase();
  if (sized.length !== letter.length || first.toLowerCase() !== letter.toLowerCase()) return words;
  return words.slice(0, at) + sized + words.slice(at + letter.length);
}

/** The marks that a text's quotations have most; curly ones where it has none. */
export function usualMarks(text: string): Marks {
  const counts = new Map<string, number>();
  for (const { span, inner, level, opened, closed, style } of pairQuotationMarks(text)) {
    if (level > 0 || !opened || !closed) continue;
    const opening = text.slice(span.start, inner.start);
    const closing = text.slice(inner.end, span.end);
    // Single marks are also what surrounds a word that is talked about, or two apostrophes.
    const weight = style === 'single' ? 0.5 : 1;
    const key = JSON.stringify({ opening, closing });
    counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? (JSON.parse(most[0]) as Marks) : { opening: '“', closing: '”' };
}

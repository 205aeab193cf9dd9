import { pairQuotationMarks } from '../core/editor';

/** Opening and closing quotation mark. */
export interface Marks {
  readonly opening: string;
  readonly closing: string;
}

/** Marks of a quotation within another, by the opening mark of the outer one. */
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
 * A source quotation as it stands within the writer's marks: its inner marks of the same kind are replaced by those of the
 * other kind. The length stays the same.
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

/** The words with their first letter in the case of the typed one, if it is the same letter. */
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

/** The most frequent quotation marks of a text; curly ones if it has none. */
export function usualMarks(text: string): Marks {
  const counts = new Map<string, number>();
  for (const { span, inner, level, opened, closed, style } of pairQuotationMarks(text)) {
    if (level > 0 || !opened || !closed) continue;
    const opening = text.slice(span.start, inner.start);
    const closing = text.slice(inner.end, span.end);
    // Single marks may also be apostrophes, or surround a term.
    const weight = style === 'single' ? 0.5 : 1;
    const key = JSON.stringify({ opening, closing });
    counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? (JSON.parse(most[0]) as Marks) : { opening: '“', closing: '”' };
}

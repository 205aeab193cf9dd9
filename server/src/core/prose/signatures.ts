import type { Span } from './span';

/** Who signs the words above. */
export interface Signature {
  readonly name: string;
  /** Place of the name, in UTF-16 offsets into the line. */
  readonly span: Span;
}

/** The dash in front of a signature, and brackets around it. */
const opening = /^(?<dash>(?:[―—–~]|-{1,3})\s*)?(?<bracket>\(\s*)?/u;

/** What cannot stand in a signature: a quotation, a question, the end of one sentence and the beginning of another. */
const noSignature = /["“”!?…]|[.;]\s+\p{Ll}|\p{Ll}{4,}\.\s+\p{Lu}|:$/u;
const abbreviatedEnd = /(?:\b(?:Jr|Sr|Esq|Inc|Ltd|Co|Corp)|\b\p{Lu}(?:\.\p{L})*)\.$/u;

/** What separates a name from what describes its bearer. */
const afterName = /,\s|\s*[(|;/•·]|\s[–—-]\s/u;

/** Words in lower case that stand within names. */
const withinNames =
  /^(?:a[ln]?|bin|da|de|del|della|der|di|dos?|du|e|el|ibn|la|le|of|the|und|v[ao]n|y|zu|and|&|for)$/u;

/** Maximum length of a signature, in UTF-16 units. */
const maxLength = 140;
/** Maximum number of words of a name. */
const maxNameWords = 8;
/** Minimum number of words of a name that no dash stands in front of: a shorter one may be anything. */
const minPlainNameWords = 2;

/**
 * The name in a line that is a signature: "— Mara Quill, mayor of Hollin", "-- Mara Quill in a letter". Undefined for any other line.
 * @param place `quotation` for the last line of a block quotation, where a name alone signs, and so does "— a fisherman"
 */
export function signatureIn(line: string, place: 'anywhere' | 'quotation'): Signature | undefined {
  if (line.length > maxLength) return undefined;
  const { dash = '', bracket = '' } = opening.exec(line)?.groups ?? {};
  const start = dash.length + bracket.length;
  if (dash === '' && place === 'anywhere') return undefined;
  const rest = bracket === '' ? line.slice(start) : line.slice(start).replace(/\)$/u, '');
  if (rest === '' || noSignature.test(rest) || (rest.endsWith('.') && !abbreviatedEnd.test(rest)))
    return undefined;
  const beforeComma = rest.slice(0, afterName.exec(rest)?.index);
  const words = nameWords(beforeComma);
  const isNamed = words.some((word) => /^\p{Lu}/u.test(word));
  if (dash === '' && !(isNamed && words.join(' ') === beforeComma && words.length >= minPlainNameWords))
    return undefined;
  if (!/^\p{Lu}/u.test(rest) && place === 'anywhere') return undefined;
  const name = isNamed ? words.join(' ') : beforeComma;
  if (!/\p{L}{2}/u.test(name) || name.split(' ').length > maxNameWords) return undefined;
  return { name, span: { start, end: start + name.length } };
}

/** The words of a text up to the first in lower case that stands in no name. */
function nameWords(text: string): string[] {
  const words = text.split(' ');
  const end = words.findIndex((word) => !/^[\p{Lu}\p{N}“'’(]/u.test(word) && !withinNames.test(word));
  const own = end < 0 ? words : words.slice(0, end);
  while (withinNames.test(own.at(-1) ?? '')) own.pop();
  // "The editors": what begins with an article alone is a description.
  return own.length === 1 && /^(?:An?|The)$/u.test(own[0] ?? '') ? [] : own;
}

import type { Span } from '../prose/span';

/** A dash and a name of a few words on a line of its own. */
const signatureLine = /^[―—–-]{1,2}\s*(?=\p{Lu})[^.!?“”"]{2,80}$/u;

/** Maximum number of words of a name in a signature. */
const maxNameWords = 8;

/** The name that signs the quotation before it. */
export interface Signature {
  readonly name: string;
  /** UTF-16 offsets into the block's text. */
  readonly span: Span;
}

/**
 * The signature that a block is: "— Mara Quill, mayor of Hollin". Undefined for any other block.
 * @param source The block as written, with the dash that Markdown takes for a list marker.
 * @param text The block's text.
 */
export function signatureOf(source: string, text: string): Signature | undefined {
  if (!signatureLine.test(source.replace(/^>[>\s]*/u, ''))) return undefined;
  const [name = ''] = text.replace(/^[―—–-]+\s*/u, '').split(/,\s/u);
  if (name === '' || name.split(/\s+/u).length > maxNameWords) return undefined;
  const start = text.indexOf(name);
  return { name, span: { start, end: start + name.length } };
}

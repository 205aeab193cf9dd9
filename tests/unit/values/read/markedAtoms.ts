import { analyse } from '../../../../server/src/core/prose/tokens';
import { Atoms } from '../../../../server/src/core/values/read/atoms';

/** The atoms of a text, and the index of the one that a "|" in the text stands before. The "|" is not in the text read. */
export function markedAtoms(markedText: string): { readonly atoms: Atoms; readonly index: number } {
  const offset = markedText.indexOf('|');
  if (offset < 0) throw new Error(`No mark in: ${markedText}`);
  const text = markedText.slice(0, offset) + markedText.slice(offset + 1);
  const atoms = new Atoms(text, analyse(text).tokens);
  let index = 0;
  while (index < atoms.length && atoms.at(index).start < offset) index += 1;
  return { atoms, index };
}

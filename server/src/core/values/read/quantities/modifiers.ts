import type { Atoms } from '../atoms';
import type { Modifier } from '../../value';

const before: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['an estimated', 'about'],
  ['a reported', 'about'],
  ['somewhere around', 'about'],
  ['in the region of', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['nearing', 'nearly'],
  ['approaching', 'nearly'],
  ['just under', 'nearly'],
  ['just below', 'nearly'],
  ['just short of', 'nearly'],
  ['a little under', 'nearly'],
  ['slightly less than', 'nearly'],
  ['just less than', 'nearly'],
  ['a little less than', 'nearly'],
  ['well over', 'more'],
  ['over', 'more'],
  ['above', 'more'],
  ['more than', 'more'],
  ['greater than', 'more'],
  ['higher than', 'more'],
  ['larger than', 'more'],
  ['longer than', 'more'],
  ['older than', 'more'],
  ['exceeding', 'more'],
  ['exceeds', 'more'],
  ['exceeded', 'more'],
  ['in excess of', 'more'],
  ['upwards of', 'more'],
  ['upward of', 'more'],
  ['north of', 'more'],
  ['just over', 'more'],
  ['just above', 'more'],
  ['slightly more than', 'more'],
  ['a little more than', 'more'],
  ['a little over', 'more'],
  ['just more than', 'more'],
  ['well above', 'more'],
  ['>', 'more'],
  ['under', 'less'],
  ['below', 'less'],
  ['less than', 'less'],
  ['fewer than', 'less'],
  ['lower than', 'less'],
  ['smaller than', 'less'],
  ['well under', 'less'],
  ['well below', 'less'],
  ['<', 'less'],
  ['at least', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['minimum of', 'atLeast'],
  ['at most', 'atMost'],
  ['up to', 'atMost'],
  ['as many as', 'atMost'],
  ['as much as', 'atMost'],
  ['as high as', 'atMost'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['a maximum of', 'atMost'],
  ['maximum of', 'atMost'],
]);

const after: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['or more', 'atLeast'],
  ['and more', 'atLeast'],
  ['and over', 'atLeast'],
  ['or above', 'atLeast'],
  ['or less', 'atMost'],
  ['or fewer', 'atMost'],
  ['and under', 'atMost'],
  ['or so', 'about'],
]);

/** Words that are places or spans of time before some values: "over three days" is during them, "under 16" an age. */
const prepositions = new Set(['over', 'under', 'above', 'below', 'some', 'around', 'about']);

const longestPhrase = 4;

/** The last words of the phrases: most figures stand behind none of them. */
const lastWords = new Set([...before.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

export interface FoundModifier {
  readonly modifier: Modifier;
  /** Index of the modifier's first atom, where it stands before the figure. */
  readonly first: number;
}

/** The modifier that ends right before the atom `index`. `plainOnly` leaves out words that may be prepositions. */
export function modifierBefore(atoms: Atoms, index: number, plainOnly: boolean): FoundModifier | undefined {
  if (!lastWords.has(atoms.at(index - 1).lower)) return undefined;
  for (let length = Math.min(longestPhrase, index); length > 0; length -= 1) {
    const phrase = atoms.phrase(index - length, length);
    const modifier = before.get(phrase);
    if (modifier === undefined) continue;
    if (plainOnly && prepositions.has(phrase)) return undefined;
    return { modifier, first: index - length };
  }
  return undefined;
}

/** The modifier that begins at the atom `index`, after a figure or its unit. */
export function modifierAfter(
  atoms: Atoms,
  index: number,
): { readonly modifier: Modifier; readonly next: number } | undefined {
  const atom = atoms.at(index);
  if (atom.text === '+' && atom.glued) return { modifier: 'atLeast', next: index + 1 };
  if (atom.lower === 'plus' && atom.glued) return { modifier: 'atLeast', next: index + 1 };
  if (atom.text === '-' && atom.glued) {
    const word = atoms.at(index + 1).lower;
    if (word === 'plus') return { modifier: 'atLeast', next: index + 2 };
    if (word === 'odd') return { modifier: 'about', next: index + 2 };
    if (word === 'ish') return { modifier: 'about', next: index + 2 };
  }
  if (atom.lower !== 'or' && atom.lower !== 'and') return undefined;
  const modifier = after.get(atoms.phrase(index, 2));
  return modifier === undefined ? undefined : { modifier, next: index + 2 };
}

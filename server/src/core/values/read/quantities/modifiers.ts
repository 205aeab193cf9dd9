import { modifiersOrPrepositions } from '../../../english/prepositions';
import type { Atoms } from '../atoms';
import type { Modifier } from '../../value';

const before = modifiersByPhrase({
  about: [
    'about',
    'around',
    'approximately',
    'roughly',
    'circa',
    'some',
    'estimated',
    'an estimated',
    'a reported',
    'somewhere around',
    'in the region of',
    '~',
    '≈',
  ],
  nearly: [
    'nearly',
    'almost',
    'close to',
    'nearing',
    'approaching',
    'just under',
    'just below',
    'just short of',
    'a little under',
    'slightly less than',
    'just less than',
    'a little less than',
  ],
  more: [
    'well over',
    'over',
    'above',
    'more than',
    'greater than',
    'higher than',
    'larger than',
    'longer than',
    'older than',
    'exceeding',
    'exceeds',
    'exceeded',
    'in excess of',
    'upwards of',
    'upward of',
    'north of',
    'just over',
    'just above',
    'slightly more than',
    'a little more than',
    'a little over',
    'just more than',
    'well above',
    '>',
  ],
  less: [
    'under',
    'below',
    'less than',
    'fewer than',
    'lower than',
    'smaller than',
    'well under',
    'well below',
    '<',
  ],
  atLeast: ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum of'],
  atMost: [
    'at most',
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum of',
  ],
});

const after = modifiersByPhrase({
  atLeast: ['or more', 'and more', 'and over', 'or above'],
  atMost: ['or less', 'or fewer', 'and under'],
  about: ['or so'],
});

function modifiersByPhrase(
  phrases: Partial<Record<Modifier, readonly string[]>>,
): ReadonlyMap<string, Modifier> {
  return new Map(
    (Object.keys(phrases) as Modifier[]).flatMap((modifier) =>
      (phrases[modifier] ?? []).map((phrase): [string, Modifier] => [phrase, modifier]),
    ),
  );
}

/** Maximum number of words of a phrase before a figure. */
const maxPhraseLength = 4;

/** The last words of the phrases, to tell at once that most figures stand behind none of them. */
const lastWords = new Set([...before.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

export interface ModifierBefore {
  readonly modifier: Modifier;
  /** Index of its first atom. */
  readonly first: number;
}

export interface ModifierAfter {
  readonly modifier: Modifier;
  /** Index of the atom after it. */
  readonly next: number;
}

/** Reads the modifier that ends right before an atom. `plainOnly` leaves out words that may be prepositions. */
export function modifierBefore(atoms: Atoms, index: number, plainOnly: boolean): ModifierBefore | undefined {
  if (!lastWords.has(atoms.at(index - 1).lower)) return undefined;
  for (let first = index - Math.min(maxPhraseLength, index); first < index; first += 1) {
    const phrase = atoms.phrase(first, index);
    const modifier = before.get(phrase);
    if (modifier === undefined) continue;
    return plainOnly && modifiersOrPrepositions.has(phrase) ? undefined : { modifier, first };
  }
  return undefined;
}

/** Reads the modifier that begins at an atom, after a figure or its unit: "or more", "+", "-odd". */
export function modifierAfter(atoms: Atoms, index: number): ModifierAfter | undefined {
  const { text, lower, glued } = atoms.at(index);
  if (glued && (text === '+' || lower === 'plus')) return { modifier: 'atLeast', next: index + 1 };
  const suffix = glued && text === '-' ? suffixes.get(atoms.at(index + 1).lower) : undefined;
  const mayBegin = lower === 'or' || lower === 'and';
  const modifier = suffix ?? (mayBegin ? after.get(atoms.phrase(index, index + 2)) : undefined);
  return modifier === undefined ? undefined : { modifier, next: index + 2 };
}

/** Modifiers behind a figure and a hyphen: "50-odd". */
const suffixes: ReadonlyMap<string, Modifier> = new Map([
  ['plus', 'atLeast'],
  ['odd', 'about'],
  ['ish', 'about'],
]);

import { isCapital, isHyphen } from '../atoms';
import type { Atoms } from '../atoms';
import { monthOf, weekdayOf } from '../../calendar';
import { durationUnit } from '../../units';

/** What a figure counts: its noun's lemma and the words up to it. */
export interface CountedUnit {
  readonly unit: string;
  readonly first: number;
  /** Index of the noun. */
  readonly last: number;
}

/** How far after the figure the noun is looked for, in atoms. */
const reach = 8;

/** Words that count themselves when no noun follows: "48 wounded". */
const standalone = new Set(['dead', 'wounded', 'injured', 'missing', 'killed', 'others']);
const passedOver = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'those',
  'these',
  'more',
  'other',
  'different',
  'separate',
  'such',
]);

/** The noun that a figure before the atom `index` counts: "calls" in "six phone calls". */
export function countedUnit(atoms: Atoms, index: number, single: boolean): CountedUnit | undefined {
  const hyphen = atoms.at(index);
  if (isHyphen(hyphen) && hyphen.glued) {
    const word = atoms.at(index + 1);
    if (word.kind !== 'word' || !word.glued) return undefined;
    if (/^(?:odd|plus|ish)$/u.test(word.lower)) return countedUnit(atoms, index + 2, single);
    // "A 39-strong team", "four-fold": nothing is named that is counted.
    if (word.lower === 'strong' || word.lower === 'fold') return undefined;
    return { unit: singular(word.lemma), first: index + 1, last: index + 1 };
  }
  let noun = -1;
  for (let at = index; at < index + reach; at += 1) {
    const atom = atoms.at(at);
    if (atom.kind === 'mark') {
      // "Coal-fired plants": the noun so far belongs to an adjective.
      if (noun === at - 1 && isHyphen(atom) && atom.glued && atoms.at(at + 1).glued) {
        noun = -1;
        continue;
      }
      // Marks inside words: "long-range", "U.S.", "Ukraine's".
      if (
        noun < 0 &&
        atom.glued &&
        (isHyphen(atom) ||
          ((atom.text === '.' || atom.text === "'" || atom.text === '’') && isCapital(atoms.at(at - 1))))
      )
        continue;
      break;
    }
    if (atom.kind === 'figure' && atoms.at(at - 1).lower === 'the' && atoms.at(at - 2).lower === 'of')
      continue;
    if (atom.kind !== 'word') break;
    if (noun >= 0 && isPluralAfter(atoms, at, noun)) {
      noun = at;
      continue;
    }
    if (noun >= 0 && !(atom.pos === 'NOUN' || (atom.pos === 'PROPN' && !isCapital(atom)))) break;
    if (passedOver.has(atom.lower)) {
      if (at > index && (atom.lower === 'of' || (atom.lower === 'the' && atoms.at(at - 1).lower !== 'of')))
        break;
      continue;
    }
    const isName = isCapital(atom);
    if (isName && (monthOf(atom.lower) !== undefined || weekdayOf(atom.lower) !== undefined)) break;
    if (atom.pos === 'NOUN' && !isName) {
      if (durationUnit(atom.lower) !== undefined && noun < 0 && at > index) return undefined;
      noun = at;
    } else if (atom.pos === 'PROPN' || (isName && atom.pos === 'NOUN')) {
      // "three Americans", "four Democratic senators": the name is what is counted where no noun follows.
      const following = atoms.at(at + 1);
      if (atom.lower.endsWith('s') && following.pos !== 'NOUN' && following.pos !== 'PROPN') noun = at;
    } else if (standalone.has(atom.lower) && atoms.at(at + 1).pos !== 'NOUN') {
      return { unit: atom.lower, first: index, last: at };
    } else if (
      atom.pos !== 'ADJ' &&
      atom.pos !== 'ADV' &&
      !/(?:ed|ing|en)$/u.test(atom.lower) &&
      !(atom.glued && atom.text === 's')
    ) {
      break;
    } else if (
      atom.pos === 'AUX' ||
      (atom.pos === 'ADV' &&
        /^(?:ago|later|earlier|before|now|then|here|there|also|already|still|not)$/u.test(atom.lower))
    )
      break;
  }
  if (noun < 0) return undefined;
  const found = atoms.at(noun);
  if (
    single &&
    /[^s]s$/u.test(found.lower) &&
    found.lemma !== found.lower &&
    found.pos === 'NOUN' &&
    noun === index
  )
    return undefined;
  return { unit: singular(found.lemma), first: index, last: noun };
}

/** "Phone calls", where the tagger takes the second word for a verb. */
function isPluralAfter(atoms: Atoms, index: number, noun: number): boolean {
  const atom = atoms.at(index);
  const before = atoms.at(noun);
  return (
    noun === index - 1 &&
    atom.pos === 'VERB' &&
    /[^s]s$/u.test(atom.lower) &&
    before.pos === 'NOUN' &&
    before.lemma === before.lower &&
    !before.lower.endsWith('s') &&
    !uncountable.has(before.lower)
  );
}

/** Nouns that are plural without an s: a verb may follow them. */
const uncountable = new Set([
  'people',
  'men',
  'women',
  'children',
  'staff',
  'police',
  'others',
  'personnel',
  'crew',
  'aircraft',
]);

/** Names of peoples keep their plural in the tagger's lemma. */
function singular(lemma: string): string {
  return /[^siu]s$/u.test(lemma) && lemma.length > 4 && !/(?:news|series|species)$/u.test(lemma)
    ? lemma.slice(0, -1)
    : lemma;
}

import {
  adverbsBehindFigures,
  pluralsWithoutS,
  standaloneCounts,
  wordsBeforeCountedNouns,
} from '../../../english/countedNouns';
import { isCapital, isHyphen } from '../atoms';
import type { Atom, Atoms } from '../atoms';
import { monthOf, weekdayOf } from '../../calendar';
import { durationUnit } from '../../units/timeUnits';

/** The noun that a figure counts. */
export interface CountedUnit {
  /** Lemma of the noun: "call" for "phone calls". */
  readonly unit: string;
  /** Index of the first atom behind the figure. */
  readonly first: number;
  /** Index of the atom after the noun. */
  readonly next: number;
}

/** Maximum number of atoms from the figure to the end of the noun. */
const maxAtoms = 8;

/**
 * Finds the noun that the figure before an atom counts: "calls" in "six phone calls".
 *
 * @param figureIsOne true where the figure is one: a word in the plural right behind it is then a verb
 */
export function countedUnit(atoms: Atoms, index: number, figureIsOne: boolean): CountedUnit | undefined {
  const hyphen = atoms.at(index);
  if (isHyphen(hyphen) && hyphen.glued) return hyphenatedUnit(atoms, index + 1, figureIsOne);
  const noun = nounAfter(atoms, index);
  if (noun === undefined) return undefined;
  const { lower, lemma, pos } = atoms.at(noun);
  const isNoun = pos === 'NOUN' || pos === 'PROPN';
  if (!isNoun && standaloneCounts.has(lower)) return { unit: lower, first: index, next: noun + 1 };
  if (figureIsOne && noun === index && pos === 'NOUN' && isPlural(lower) && lemma !== lower) return undefined;
  return { unit: singular(lemma), first: index, next: noun + 1 };
}

/** The unit behind a figure and a hyphen: "10-member". "A 39-strong team" and "four-fold" name nothing that is counted. */
function hyphenatedUnit(atoms: Atoms, index: number, figureIsOne: boolean): CountedUnit | undefined {
  const { kind, glued, lower, lemma } = atoms.at(index);
  if (kind !== 'word' || !glued) return undefined;
  if (lower === 'odd' || lower === 'plus' || lower === 'ish')
    return countedUnit(atoms, index + 1, figureIsOne);
  if (lower === 'strong' || lower === 'fold') return undefined;
  return { unit: singular(lemma), first: index, next: index + 1 };
}

/**
 * How an atom goes on from a figure to its noun:
 *
 * - `pass`: it may stand between them, and the noun is still to come
 * - `noun`: it is the noun, unless another noun follows
 * - `adjective`: it makes an adjective of the noun so far: the hyphen of "coal-fired plants"
 * - `last`: it is the noun, and nothing may follow
 * - `end`: it does not belong to the figure; the noun so far is the noun
 */
type Step = 'pass' | 'noun' | 'adjective' | 'last' | 'end';

/** Index of the head noun that begins at an atom or a few atoms later. */
function nounAfter(atoms: Atoms, first: number): number | undefined {
  let noun: number | undefined;
  for (let index = first; index < first + maxAtoms; index += 1) {
    switch (stepAt(atoms, first, index, noun)) {
      case 'pass':
        break;
      case 'noun':
        noun = index;
        break;
      case 'adjective':
        noun = undefined;
        break;
      case 'last':
        return index;
      case 'end':
        return noun;
    }
  }
  return noun;
}

function stepAt(atoms: Atoms, first: number, index: number, noun: number | undefined): Step {
  switch (atoms.at(index).kind) {
    case 'mark':
      return stepAtMark(atoms, index, noun);
    case 'figure':
      // "33 of the 84 people".
      return atoms.phrase(index - 2, index) === 'of the' ? 'pass' : 'end';
    case 'word':
      return noun === undefined
        ? stepBeforeNoun(atoms, first, index)
        : stepAfterNoun(atoms, first, index, noun);
  }
}

function stepAtMark(atoms: Atoms, index: number, noun: number | undefined): Step {
  const mark = atoms.at(index);
  if (!mark.glued) return 'end';
  if (noun !== undefined)
    return noun === index - 1 && isHyphen(mark) && atoms.at(index + 1).glued ? 'adjective' : 'end';
  // Marks inside words: "long-range", "U.S.", "Ukraine's".
  const ofName = /^[.'’]$/u.test(mark.text) && isCapital(atoms.at(index - 1));
  return isHyphen(mark) || ofName || isPossessiveMark(atoms, index) ? 'pass' : 'end';
}

/** "Four of the harbour's ferries": the owner is not what is counted. */
function isPossessiveMark(atoms: Atoms, index: number): boolean {
  const [mark, next] = [atoms.at(index), atoms.at(index + 1)];
  return /^['’]$/u.test(mark.text) && mark.glued && next.glued && next.text === 's';
}

function stepAfterNoun(atoms: Atoms, first: number, index: number, noun: number): Step {
  const { pos, lower } = atoms.at(index);
  if (noun === index - 1 && isPluralTaggedAsVerb(atoms, index)) return 'noun';
  const isCommon = pos === 'NOUN' || (pos === 'PROPN' && !isCapital(atoms.at(index)));
  if (!isCommon) return 'end';
  if (wordsBeforeCountedNouns.has(lower)) return stepAtDeterminer(atoms, first, index);
  return stepAtNoun(atoms, index);
}

function stepBeforeNoun(atoms: Atoms, first: number, index: number): Step {
  const { pos, lower } = atoms.at(index);
  if (wordsBeforeCountedNouns.has(lower)) return stepAtDeterminer(atoms, first, index);
  if (pos === 'NOUN' || pos === 'PROPN') {
    // "Six long hours": a stretch of time is read with its figure right before it.
    const isDuration = index > first && pos === 'NOUN' && durationUnit(lower) !== undefined;
    return isDuration && !isCapital(atoms.at(index)) ? 'end' : stepAtNoun(atoms, index);
  }
  if (isMonthOrWeekday(atoms.at(index))) return 'end';
  if (standaloneCounts.has(lower) && atoms.at(index + 1).pos !== 'NOUN') return 'last';
  return modifiesNoun(atoms.at(index)) ? 'pass' : 'end';
}

/** "Of" and "the" pass only right behind the figure: "six of the calls", not "six calls of the day". */
function stepAtDeterminer(atoms: Atoms, first: number, index: number): Step {
  const { lower } = atoms.at(index);
  if (index === first) return 'pass';
  if (lower === 'of') return 'end';
  return lower === 'the' && atoms.at(index - 1).lower !== 'of' ? 'end' : 'pass';
}

function stepAtNoun(atoms: Atoms, index: number): Step {
  const atom = atoms.at(index);
  if (isMonthOrWeekday(atom)) return 'end';
  if (isPossessiveMark(atoms, index + 1)) return 'pass';
  if (atom.pos === 'NOUN' && !isCapital(atom)) return 'noun';
  // "Three Americans": a name in the plural is what is counted where no noun follows; "four Democratic senators".
  const following = atoms.at(index + 1).pos;
  return atom.lower.endsWith('s') && following !== 'NOUN' && following !== 'PROPN' ? 'noun' : 'pass';
}

function isMonthOrWeekday(atom: Atom): boolean {
  return isCapital(atom) && (monthOf(atom.lower) !== undefined || weekdayOf(atom.lower) !== undefined);
}

/** True for adjectives, participles, their adverbs and the s of a possessive. */
function modifiesNoun({ pos, lower, text, glued }: Atom): boolean {
  const modifies = pos === 'ADJ' || pos === 'ADV' || /(?:ed|ing|en)$/u.test(lower) || (glued && text === 's');
  return modifies && pos !== 'AUX' && !(pos === 'ADV' && adverbsBehindFigures.has(lower));
}

/** "Phone calls", where the tagger takes the second word for a verb. The noun stands right before the atom. */
function isPluralTaggedAsVerb(atoms: Atoms, index: number): boolean {
  const { pos, lower } = atoms.at(index);
  const noun = atoms.at(index - 1);
  return (
    pos === 'VERB' &&
    isPlural(lower) &&
    noun.pos === 'NOUN' &&
    noun.lemma === noun.lower &&
    !noun.lower.endsWith('s') &&
    !pluralsWithoutS.has(noun.lower)
  );
}

function isPlural(word: string): boolean {
  return /[^s]s$/u.test(word);
}

/** The singular of a lemma: the tagger leaves the names of peoples in the plural. */
function singular(lemma: string): string {
  return /[^siu]s$/u.test(lemma) && lemma.length > 4 && !/(?:news|series|species)$/u.test(lemma)
    ? lemma.slice(0, -1)
    : lemma;
}

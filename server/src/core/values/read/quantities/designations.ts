import { neverNumberedWords, numberedIfCapitalized, numberedNouns } from '../../../english/numberedNouns';
import { isCapital, isHyphen } from '../atoms';
import type { Atom, Atoms } from '../atoms';
import { monthOf, weekdayOf } from '../../calendar';

/** A number in the text that may be a name. */
interface Candidate {
  readonly atoms: Atoms;
  /** Index of its first atom. */
  readonly index: number;
  /** Index of the atom after it. */
  readonly next: number;
  /** True if something countable follows. */
  readonly counts: boolean;
}

/**
 * True if the number from the atom `index` to the one before `next` is part of a name or a reference and no value:
 * "Article 5", "No. 10", "F-16", "Big Four", "Boeing 737".
 *
 * @param counts true if something countable follows the number
 */
export function isDesignation(atoms: Atoms, index: number, next: number, counts: boolean): boolean {
  const candidate: Candidate = { atoms, index, next, counts };
  if (isMarked(candidate)) return true;
  if (isGluedToWord(candidate)) return !counts;
  const behindHyphen = isBehindHyphen(candidate);
  if (behindHyphen !== undefined) return behindHyphen;
  return isPartOfCode(candidate) || isAddress(candidate) || isNamedByWordBefore(candidate);
}

/** "#5", "§ 3", "[12]". */
function isMarked({ atoms, index, next }: Candidate): boolean {
  const { text } = atoms.at(index - 1);
  return /^[#§№@]$/u.test(text) || (text === '[' && atoms.at(next).text === ']');
}

/** "5G", "3D". "5th" is read as an ordinal, "40s" as a decade. */
function isGluedToWord({ atoms, index, next }: Candidate): boolean {
  const following = atoms.at(next);
  return (
    atoms.at(index).kind === 'figure' &&
    following.glued &&
    following.kind === 'word' &&
    !/^(?:s|st|nd|rd|th)$/u.test(following.lower)
  );
}

/** "F-16", "Su-27", "Covid-19"; not "mid-2014", "sub-50", "pre-1914". Undefined where no word and hyphen stand before. */
function isBehindHyphen({ atoms, index }: Candidate): boolean | undefined {
  const [word, hyphen, atom] = [atoms.at(index - 2), atoms.at(index - 1), atoms.at(index)];
  if (!isHyphen(hyphen) || !hyphen.glued || !atom.glued || word.kind !== 'word') return undefined;
  return !/^(?:mid|pre|post|sub|under|over|late|early|top|plus|minus)$/u.test(word.lower);
}

/** "AT & 20", "1:2:3", "9/17/16", "911". */
function isPartOfCode({ atoms, index, next }: Candidate): boolean {
  const [atom, previous, following] = [atoms.at(index), atoms.at(index - 1), atoms.at(next)];
  if (atom.text === '911') return true;
  if (previous.text === '&' && !previous.glued) return true;
  if (atom.kind !== 'figure') return false;
  if (atom.glued && previous.glued && /^[/.:'’]$/u.test(previous.text)) return true;
  return /^[/:]$/u.test(following.text) && following.glued && atoms.at(next + 1).kind === 'figure';
}

/** "131 West 23rd Street", "10 Downing Street". */
function isAddress({ atoms, index, next }: Candidate): boolean {
  if (atoms.at(index).kind !== 'figure' || !isCapital(atoms.at(next))) return false;
  for (let at = next + 1; at < next + 5; at += 1) {
    const { text } = atoms.at(at);
    if (/^(?:Street|Avenue|Road|Lane|Drive|Boulevard|Square|Place|St|Ave|Rd)$/u.test(text)) return true;
    if (/^[,;:!?]$/u.test(text)) return false;
  }
  return false;
}

/** "No. 10", "number 10", "phase two", "Boeing 737", "Group of Seven", "Big Four". */
function isNamedByWordBefore(candidate: Candidate): boolean {
  const { atoms, index } = candidate;
  const previous = atoms.at(index - 1);
  const hasStop = previous.text === '.' && previous.glued;
  const word = hasStop ? atoms.at(index - 2) : previous;
  if (hasStop && !/^(?:nos?|vol|art|sec|para|pp?|ch|fig)$/u.test(word.lower)) return false;
  if (word.kind !== 'word') return isCapitalName(candidate);
  return (
    isNumberOf(candidate, word, hasStop) ??
    ((!hasStop && isNumberOfName(candidate, word)) ||
      (word.lower === 'of' && atoms.at(index - 2).text === 'Group') ||
      isCapitalName(candidate))
  );
}

/** "No. 10", "number 10", "phase two". Undefined where the word before is none that numbers something. */
function isNumberOf({ counts }: Candidate, word: Atom, hasStop: boolean): boolean | undefined {
  const { lower } = word;
  if (!numberedNouns.has(lower)) return undefined;
  if (lower === 'no') return hasStop;
  if (counts && !isCapital(word)) return undefined;
  return !numberedIfCapitalized.has(lower) || isCapital(word);
}

/** "Boeing 737": a figure behind a name, where nothing countable follows. */
function isNumberOfName({ atoms, index, counts }: Candidate, word: Atom): boolean {
  if (counts || atoms.at(index).kind !== 'figure') return false;
  if (!isCapital(word) || word.pos !== 'PROPN' || neverNumberedWords.has(word.lower)) return false;
  const isDate = monthOf(word.lower) !== undefined || weekdayOf(word.lower) !== undefined;
  return !isDate && !atoms.opensSentence(index - 1);
}

/** A number word with a capital inside a sentence: "Big Four", "Three Mile Island", "Seven Sisters". */
function isCapitalName({ atoms, index, next }: Candidate): boolean {
  if (!isCapital(atoms.at(index))) return false;
  // "Three Mile Island", "Six Nations"; "Two Ukrainian soldiers" is a count.
  if (atoms.opensSentence(index)) return isProperName(atoms.at(next)) && isProperName(atoms.at(next + 1));
  return atoms.at(index - 1).kind === 'word' || isCapital(atoms.at(next));
}

function isProperName(atom: Atom): boolean {
  return isCapital(atom) && atom.pos === 'PROPN';
}

/** True if the word before a number is one that numbers name something with: "Article", "Boeing". */
export function isNumbered(atoms: Atoms, index: number): boolean {
  return numberedNouns.has(atoms.at(index - 1).lower);
}

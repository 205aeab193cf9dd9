import { distance } from 'fastest-levenshtein';
import { areFormsOfGivenName, areMaleAndFemaleName } from '../../english/givenNames';
import { personNameParts } from './personNames';
import { areSpellingsOfPlace, plainName, transliterationKey } from './spelling';

/** Relation of two persons' names; unknown where one of them is an office without a name. */
export type NameComparison = 'same' | 'different' | 'unknown';

/** Minimum length in letters of names that may be misspelled: shorter ones differ in a letter because they are two names. */
const minMisspelledLength = 6;

/** Maximum edit distance of a misspelling, as a share of the shorter name's letters. */
const maxMisspelledShare = 0.17;

/**
 * Compares the names of two persons. Two given names with one surname are two persons; a surname or a given name alone
 * agrees with every full name that has it.
 */
export function comparePersonNames(a: string, b: string): NameComparison {
  const [left, right] = [personNameParts(a), personNameParts(b)];
  const [leftLast, rightLast] = [left.at(-1), right.at(-1)];
  if (leftLast === undefined || rightLast === undefined) return 'unknown';
  const [leftFirst = leftLast, rightFirst = rightLast] = [left[0], right[0]];
  if (sameNamePart(leftLast, rightLast)) {
    const isSurnameAlone = left.length === 1 || right.length === 1;
    return isSurnameAlone || sameGivenName(leftFirst, rightFirst) ? 'same' : 'different';
  }
  // "Hillary", "Xi": the first part alone.
  const isFirstAlone =
    (left.length === 1 && sameNamePart(leftLast, rightFirst)) ||
    (right.length === 1 && sameNamePart(rightLast, leftFirst));
  return isFirstAlone ? 'same' : 'different';
}

/** True if two words are one surname or one place's name: spelled alike, transliterated differently, or misspelled. */
export function sameNamePart(a: string, b: string): boolean {
  const [left, right] = [plainName(a), plainName(b)];
  if (left === right || transliterationKey(left) === transliterationKey(right)) return true;
  return areSpellingsOfPlace(left, right) || isMisspelling(left, right);
}

/** True if two given names may be one person's: spelled alike, an initial, a short form, or the form of another language. */
export function sameGivenName(a: string, b: string): boolean {
  const [left, right] = [plainName(a).replace(/\.$/u, ''), plainName(b).replace(/\.$/u, '')];
  if (left.length === 1 || right.length === 1) return left.slice(0, 1) === right.slice(0, 1);
  if (areFormsOfGivenName(left, right)) return true;
  if (areMaleAndFemaleName(left, right)) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (
    (short.length >= 3 && long.startsWith(short)) ||
    transliterationKey(left) === transliterationKey(right) ||
    isMisspelling(left, right)
  );
}

/** Minimum edit distance of two given names of which neither is a form of the other, as a share of the longer one's letters. */
const minOtherShare = 0.5;

/** True if two full names have one surname and given names that are surely two: "Paul" and "Peter", not "Leyla" and "Leila". */
export function haveOtherGivenNames(a: string, b: string): boolean {
  const [left, right] = [personNameParts(a), personNameParts(b)];
  if (left.length < 2 || right.length < 2) return false;
  return left.slice(0, -1).every((one) =>
    right.slice(0, -1).every((other) => {
      const length = Math.max(one.length, other.length);
      return (
        !sameGivenName(one, other) && distance(plainName(one), plainName(other)) >= minOtherShare * length
      );
    }),
  );
}

/** True if two plain names differ in so few letters that one is likely a misspelling of the other. */
function isMisspelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < minMisspelledLength) return false;
  if (transliterationKey(a).slice(0, 1) !== transliterationKey(b).slice(0, 1)) return false;
  return distance(a, b) <= maxMisspelledShare * length;
}

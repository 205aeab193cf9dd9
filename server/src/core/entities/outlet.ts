import { genderOfName } from '../values/names/genderOfName';
import { plainName } from '../values/names/spelling';

/** True for the name of an outlet or another audience; false for a person, who may have asked for one, and a description. */
export function isAudienceName(name: string): boolean {
  return /\p{Lu}/u.test(name) && genderOfName(name) === undefined;
}

/** True if two names of outlets share a word, or one may be the abbreviation of the other. */
export function mayBeOneOutlet(a: string, b: string): boolean {
  const words = new Set(outletWords(a));
  return outletWords(b).some((word) => words.has(word)) || [a, b].some((name) => /^\p{Lu}{2,6}$/u.test(name));
}

/** The words by which the name of an outlet is told, in lower case. */
export function outletWords(name: string): string[] {
  return plainName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the');
}

import { genderOfName } from '../values/names/genderOfName';
import { plainName } from '../values/names/spelling';

/** True for the name of an outlet or another audience; false for a person, who may have asked for one, and a description. */
export function isAudienceName(name: string): boolean {
  return /\p{Lu}/u.test(name) && genderOfName(name) === undefined;
}

/** True if two names of outlets share a word, or one may be the abbreviation of the other. */
export function mayBeOneOutlet(a: string, b: string): boolean {
  const words = new Set(outletWords(a));
  return outletWords(b).some((word) => words.has(word)) || mayAbbreviate(a, b) || mayAbbreviate(b, a);
}

/** True if a name in capitals begins as the other's first word does, or is the other in capitals: "AFP" for Agence France-Presse. */
function mayAbbreviate(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const initials = plainName(long).match(/\p{L}+/gu) ?? [];
  return initials.some((word) => word.startsWith(short.charAt(0).toLowerCase()));
}

/** The words by which the name of an outlet is told, in lower case. */
export function outletWords(name: string): string[] {
  return plainName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the');
}

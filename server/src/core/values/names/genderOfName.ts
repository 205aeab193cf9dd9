import { femaleGivenNames, maleGivenNames } from '../../english/namesByGender';
import { personNameParts } from './personNames';
import { plainName } from './spelling';

export type Gender = 'female' | 'male';

/** The gender that the given name of a full name tells: "Ingrid Quill". Undefined for a surname alone and for names of both. */
export function genderOfName(name: string): Gender | undefined {
  const [given, ...others] = personNameParts(name);
  if (given === undefined || others.length === 0) return undefined;
  const key = plainName(given);
  if (femaleGivenNames.has(key)) return 'female';
  return maleGivenNames.has(key) ? 'male' : undefined;
}

import { countriesIn } from '../../english/countries';
import { organizationNouns } from '../../english/organizations';
import { relate } from '../../lexicon/relations';
import { isSpellingOf } from '../../values/names/spelling';
import type { Office } from './office';

/**
 * How an office is related to another. `same`: both tell of the same thing. `compatible`: one leaves open what the other tells.
 * `other`: they differ in what they are offices of. `otherLevel`: one is the other's deputy, or former holder. `unrelated`:
 * a person may hold both.
 */
export type OfficeComparison = 'same' | 'compatible' | 'other' | 'otherLevel' | 'unrelated';

export function compareOffices(a: Office, b: Office): OfficeComparison {
  if (a.noun !== b.noun && !leadOneBody(a, b)) return 'unrelated';
  const of = compareWhat(a, b);
  if (of === 'same' || of === 'compatible') return haveOneLevel(a, b) ? of : 'otherLevel';
  return of;
}

function compareWhat(a: Office, b: Office): 'same' | 'compatible' | 'other' | 'unrelated' {
  const left = without([...a.names, ...a.fields], [...b.names, ...b.fields]);
  const right = without([...b.names, ...b.fields], [...a.names, ...a.fields]);
  const shared = a.names.length + a.fields.length - left.length;
  if (left.length === 0 && right.length === 0) return 'same';
  if (left.length === 0 || right.length === 0) return shared > 0 ? 'same' : 'compatible';
  const names = [without(a.names, b.names), without(b.names, a.names)] as const;
  if (names.every(({ length }) => length > 0))
    return shareName(a, b) || mayBeOne(a.names, b.names) ? 'unrelated' : 'other';
  // "The council leader" may lead any body.
  const fields = [without(a.fields, b.fields), without(b.fields, a.fields)].map((words) =>
    words.filter((word) => !organizationNouns.has(word)),
  );
  return fields.every(({ length }) => length > 0) && names.every(({ length }) => length === 0)
    ? 'other'
    : 'unrelated';
}

/** True for the head and the chair of a body of one kind: who "heads the finance committee" chairs it. */
function leadOneBody(a: Office, b: Office): boolean {
  const leads = ({ noun }: Office) => noun === 'head' || noun === 'chair';
  const others = [...b.names, ...b.fields];
  return (
    leads(a) &&
    leads(b) &&
    [...a.names, ...a.fields].some((word) => organizationNouns.has(word) && others.includes(word))
  );
}

function haveOneLevel(a: Office, b: Office): boolean {
  return a.levels.every((level) => b.levels.includes(level)) && a.levels.length === b.levels.length;
}

/** The words that are in no form among others. */
function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.some((other) => areOne(word, other)));
}

const minSharedLetters = 5;

/** True for one word in two forms, two words for one thing, and names of one country: "Marran" and "Marran's", "Finnish". */
function areOne(a: string, b: string): boolean {
  if (a === b || isSpellingOf(a, b)) return true;
  if (a.slice(0, minSharedLetters) === b.slice(0, minSharedLetters) && a.length >= minSharedLetters)
    return true;
  const countries = countriesIn(capitalised(a));
  if ([...countriesIn(capitalised(b))].some((country) => countries.has(country))) return true;
  const relation = relate({ lemma: a, pos: 'NOUN' }, { lemma: b, pos: 'NOUN' });
  return relation === 'equal' || relation === 'synonym' || relation === 'derivation';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** True if two offices have a word of a name in common that is not of its kind ("University"). */
function shareName(a: Office, b: Office): boolean {
  const others = [...b.names, ...b.fields];
  const isShared = (word: string) =>
    !organizationNouns.has(word) && others.some((other) => areOne(word, other));
  return [...a.names, ...a.fields].some(isShared);
}

/** True if one name is the abbreviation of the other. */
function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  return isAbbreviation(a, b) || isAbbreviation(b, a);
}

function isAbbreviation([short = '', ...more]: readonly string[], long: readonly string[]): boolean {
  return more.length === 0 && long.length > 1 && short === long.map((word) => word.charAt(0)).join('');
}

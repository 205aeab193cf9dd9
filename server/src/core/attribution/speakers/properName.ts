import { weekdayNames } from '../../english/calendarWords';
import { femaleTitles, maleTitles } from '../../english/titles';
import type { Gender } from '../../values/names/genderOfName';
import { isPersonTitle } from '../../values/names/personNames';
import type { NounPhrase } from '../syntax/nounPhrases';
import type { Unit } from '../syntax/unitSequences';
import { textOf } from './phraseText';

const dayNames: ReadonlySet<string> = new Set(weekdayNames);

/** A proper name with what stands before it in its phrase: "U.S. President" and "Mara Quill". */
export interface ProperName {
  /** Undefined where the phrase has titles alone ("the President"), or no name. */
  readonly name?: string;
  /** Titles and other words before the name as written; empty where there are none. */
  readonly role: string;
  /** True if one of those words is a title. */
  readonly titled: boolean;
  /** Gender of a title: Mr. or Mrs. */
  readonly gender?: Gender;
}

/** The proper name at the end of a phrase, apart from the titles before it. */
export function properName(units: readonly Unit[], phrase: NounPhrase): ProperName {
  // A number after a name is part of it: "Radio 4".
  const end =
    units[phrase.to - 1]?.pos === 'NUM' && units[phrase.to - 2]?.pos === 'PROPN'
      ? phrase.to - 2
      : phrase.to - 1;
  if (units[end]?.pos !== 'PROPN') return { role: '', titled: false };
  let first = end;
  while (first > phrase.from && isNamePart(units, first - 1, phrase.from)) first -= 1;
  const words = units.slice(first, phrase.to);
  const before = units
    .slice(phrase.from, first)
    .filter((unit) => unit.pos !== 'DET' && !dayNames.has(unit.lower));
  let lastTitle = -1;
  for (const [index, word] of words.entries()) if (isPersonTitle(word.text)) lastTitle = index;
  const gender = genderOfTitles(words.slice(0, lastTitle + 1).map(({ lower }) => lower));
  const roleUnits = [...before, ...words.slice(0, lastTitle + 1)];
  const role = textOf(roleUnits, 0, roleUnits.length).replace(/^['’]s /u, '');
  const nameUnits = words.slice(lastTitle + 1);
  const titled = lastTitle >= 0 || before.some((unit) => isPersonTitle(unit.text));
  if (nameUnits.length === 0) return { role, titled: true, ...(gender ? { gender } : {}) };
  const article = before.length === 0 && units[phrase.from]?.text === 'The' && !titled ? 'The ' : '';
  return {
    name: article + textOf(nameUnits, 0, nameUnits.length),
    role,
    titled,
    ...(gender ? { gender } : {}),
  };
}

/** The gender that titles in lower case tell. */
export function genderOfTitles(titles: readonly string[]): Gender | undefined {
  const words = titles.map((title) => title.replace(/\.$/u, ''));
  if (words.some((word) => femaleTitles.has(word))) return 'female';
  return words.some((word) => maleTitles.has(word)) ? 'male' : undefined;
}

function isNamePart(units: readonly Unit[], at: number, first: number): boolean {
  const unit = units[at];
  // "On Wednesday Quill said": the day is no part of the name after it.
  if (unit && dayNames.has(unit.lower)) return false;
  if (unit?.pos === 'PROPN') return true;
  if (unit?.text === '&' || unit?.text === '-') return at > first && units[at - 1]?.pos === 'PROPN';
  return (
    unit !== undefined &&
    /^\p{Lu}/u.test(unit.text) &&
    unit.pos !== 'DET' &&
    unit.pos !== 'PRON' &&
    at > first
  );
}

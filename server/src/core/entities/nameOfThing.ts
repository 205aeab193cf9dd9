import { memoized } from '../collections/memoized';
import { isCountryName } from '../english/countries';
import { impersonalSpeakers } from '../english/pronouns';
import { isCommonNoun } from '../lexicon/commonNouns';
import { genderOfName } from '../values/names/genderOfName';
import { personNameParts } from '../values/names/personNames';

const maxRememberedNames = 5000;

/**
 * True if a name of several words ends with a noun and does not begin with a given name: "Alder Medal", "Quarry Lights". Some
 * people have such names, too.
 */
export const mayNameThing = memoized((name: string): boolean => {
  const parts = personNameParts(name);
  const last = parts.at(-1);
  return (
    parts.length > 1 &&
    last !== undefined &&
    genderOfName(name) === undefined &&
    isCommonNoun(last.toLowerCase())
  );
}, maxRememberedNames);

/** Maximum number of parts of a person's name: what has more is a headline, or a list. */
const maxPersonNameParts = 4;

/** A word in the plural, and an abbreviation: "Delegates", "Calif.". */
const pluralWord = /^\p{L}+s$/u;
const abbreviation = /^\p{L}+\.$/u;

/** False for a name that can be nobody's: a country, a group, a state's abbreviation, a headline. */
export const mayNamePerson = memoized((name: string): boolean => {
  const parts = personNameParts(name);
  const [only = ''] = parts;
  if (parts.filter((part) => /^\p{Lu}/u.test(part)).length > maxPersonNameParts || isCountryName(name))
    return false;
  if (parts.length > 1) return true;
  return !(
    abbreviation.test(name) ||
    impersonalSpeakers.has(only.toLowerCase()) ||
    (pluralWord.test(only) && isCommonNoun(only.toLowerCase()))
  );
}, maxRememberedNames);

import { memoized } from '../collections/memoized';
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

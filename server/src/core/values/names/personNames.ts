import { memoized } from '../../collections/memoized';
import { nameSuffixes, personTitles } from '../../english/titles';

const maxRememberedNames = 5000;

/** Returns the words of a person's name without titles and suffixes: "U.S. President Donald J. Trump Jr." → Donald, J., Trump. */
export const personNameParts = memoized((name: string): readonly string[] => {
  const words = name.split(/[\s\u00a0]+/u).filter(Boolean);
  return words
    .slice(words.findLastIndex(isPersonTitle) + 1)
    .filter((word) => !nameSuffixes.has(withoutStops(word)))
    .map((word) => word.replace(/['’]s?$/u, '').replace(/^[("“‘']+|[)"”,;:]+$/gu, ''))
    .filter(Boolean);
}, maxRememberedNames);

/** True if a word before a name is a title, office or occupation: "Mr.", "President", "spokesman". */
export function isPersonTitle(word: string): boolean {
  return personTitles.has(withoutStops(word));
}

function withoutStops(word: string): string {
  return word.toLowerCase().replace(/[.,]/gu, '');
}

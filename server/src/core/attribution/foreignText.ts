import { foreignFunctionWords, shortEnglishWords } from '../english/functionWords';
import type { Unit } from './syntax/unitSequences';

/** Number of units that are looked at: the language does not change within a paragraph. */
const maxUnitsRead = 60;

/**
 * True for a paragraph in another language than English, as far as its function words and its script tell.
 * @param units Of the paragraph outside its quotations.
 */
export function isForeignText(units: readonly Unit[]): boolean {
  let english = 0;
  let foreign = 0;
  let latin = 0;
  let otherScript = 0;
  for (const [index, { lower, pos }] of units.slice(0, maxUnitsRead).entries()) {
    if (pos === 'PUNCT' || pos === 'QUOTE') continue;
    // Decided, whatever the other units are.
    const left = maxUnitsRead - index;
    if (english > foreign + left && latin > otherScript + left) return false;
    if (shortEnglishWords.has(lower)) english += 1;
    else if (foreignFunctionWords.has(lower)) foreign += 1;
    if (startsWithAsciiLetter(lower) || /^(?=\p{L})\p{Script=Latin}/u.test(lower)) latin += 1;
    else if (/^\p{L}/u.test(lower)) otherScript += 1;
  }
  return foreign > english || otherScript > latin;
}

/** Spares most words the regular expression. */
function startsWithAsciiLetter(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return first >= 97 && first <= 122;
}

import { foreignFunctionWords, shortEnglishWords } from '../english/functionWords';
import type { UnitSequence } from './syntax/unitSequences';

/** So many words are looked at: language does not change within a block. */
const sample = 60;

/** Whether a block is in another language than English, as far as its short words and its letters tell. */
export function isForeign(sequences: readonly UnitSequence[]): boolean {
  let own = 0;
  let foreign = 0;
  let other = 0;
  let latin = 0;
  for (const { units } of sequences.slice(0, 1)) {
    for (const [index, { lower, pos }] of units.slice(0, sample).entries()) {
      if (pos === 'PUNCT' || pos === 'QUOTE') continue;
      const rest = sample - index;
      if (own > foreign + rest && latin > other + rest) return false;
      if (shortEnglishWords.has(lower)) own += 1;
      else if (foreignFunctionWords.has(lower)) foreign += 1;
      const first = lower.charCodeAt(0);
      if (first >= 97 && first <= 122) latin += 1;
      else if (/^\p{L}/u.test(lower)) {
        if (/^\p{Script=Latin}/u.test(lower)) latin += 1;
        else other += 1;
      }
    }
  }
  return foreign > own || other > latin;
}

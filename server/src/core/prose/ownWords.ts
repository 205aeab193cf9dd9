import { memoizedByObject } from '../collections/memoizedByObject';
import { firstPersonWords } from '../english/pronouns';
import type { Block } from './prose';
import { blankQuotations } from './quotedSpans';
import { wordsOf } from './words';

/** The words of a text outside its quotations: the writer's own. */
export interface OwnWords {
  /** Their keys, folded as `wordsOf` folds. */
  readonly keys: ReadonlySet<string>;
  /** Keys of those with a capital. */
  readonly capitals: ReadonlySet<string>;
  /** True if one is a pronoun of the first person: the writer speaks of themselves. */
  readonly inFirstPerson: boolean;
}

/** The own words of a block. Remembered while the block is: a paragraph may hold thousands of quotations, and each asks. */
export const ownWordsOf = memoizedByObject(({ text }: Block) => ownWordsIn(text));

/** The own words of a block's text. */
export function ownWordsIn(text: string): OwnWords {
  const keys = new Set<string>();
  const capitals = new Set<string>();
  let inFirstPerson = false;
  for (const { key, capital, start, end } of wordsOf(blankQuotations(text)).words) {
    keys.add(key);
    if (capital) capitals.add(key);
    // "US" is a country.
    if (firstPersonWords.has(key) && text.slice(start, end) !== 'US') inFirstPerson = true;
  }
  return { keys, capitals, inFirstPerson };
}

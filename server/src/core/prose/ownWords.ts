import { firstPersonWords } from '../english/pronouns';
import type { Block } from './prose';
import { blankQuotations } from './quotedSpans';
import { wordsOf } from './words';
import type { Word } from './words';

/** Words of the blocks of drafts that were asked for: a paragraph may hold thousands of quotations, and each asks. */
const ownWords = new WeakMap<Block, readonly Word[]>();

/** The words of a block outside its quotations: the writer's own. Remembered while the block is. */
export function ownWordsOf(block: Block): readonly Word[] {
  const known = ownWords.get(block);
  if (known) return known;
  const words = ownWordsIn(block.text);
  ownWords.set(block, words);
  return words;
}

/** The words of a block's text outside its quotations. */
export function ownWordsIn(text: string): readonly Word[] {
  return wordsOf(blankQuotations(text)).words;
}

/** True if the own words of a text have a pronoun of the first person: its writer speaks of themselves. */
export function isInFirstPerson(text: string, own: readonly Word[]): boolean {
  // "US" is a country.
  return own.some(({ key, start, end }) => firstPersonWords.has(key) && text.slice(start, end) !== 'US');
}

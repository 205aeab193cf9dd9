import { firstPersonWords } from '../english/pronouns';
import type { Block } from './prose';
import { blankQuotations } from './quotedSpans';
import { wordsOf } from './words';
import type { Word } from './words';

/** Words of the blocks that were asked for: a paragraph may hold thousands of quotations, and each asks. */
const ownWords = new WeakMap<Block, readonly Word[]>();

/** The words of a block outside its quotations: the writer's own. */
export function ownWordsOf(block: Block): readonly Word[] {
  const known = ownWords.get(block);
  if (known) return known;
  const { words } = wordsOf(blankQuotations(block.text));
  ownWords.set(block, words);
  return words;
}

/** True if a block has a pronoun of the first person outside its quotations: its writer speaks of themselves. */
export function isInFirstPerson(block: Block): boolean {
  // "US" is a country.
  return ownWordsOf(block).some(
    ({ key, start, end }) => firstPersonWords.has(key) && block.text.slice(start, end) !== 'US',
  );
}

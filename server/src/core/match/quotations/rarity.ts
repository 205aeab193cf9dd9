import type { Archive } from '../../archive/archive';
import type { QuotationMatch } from './quotationMatch';
import type { QuotedWords } from './quotedWords';

/**
 * How rare it is that the words which a quotation shares with a source stand together: "a lot of" is anybody's. Were words
 * strewn at random, these would stand together once in an archive of as many words as this one where it is 1, once in the
 * square of as many where it is 2. From 0 to the number of words.
 */
export function rarityOf(
  { steps }: QuotationMatch,
  { words }: QuotedWords,
  { words: wordIndex }: Archive,
): number {
  let information = 0;
  for (const step of steps) {
    const word = step.kind === 'equal' ? words[step.draft] : undefined;
    if (word && !word.inserted)
      information += Math.log(wordIndex.size / Math.max(1, wordIndex.positionsOf(word.key).length));
  }
  return information / Math.log(Math.max(2, wordIndex.size));
}

/** A word or two are somebody's own where hardly anything else in the sources has them: so rare each must be. */
const rareWord = 0.9;

/** Whether the words of a match are so rare that no two people say them by chance; `least` is the rarity of a sentence. */
export function areOwnWords(
  match: QuotationMatch,
  words: QuotedWords,
  archive: Archive,
  least: number,
): boolean {
  return rarityOf(match, words, archive) >= Math.min(least, rareWord * words.words.length);
}

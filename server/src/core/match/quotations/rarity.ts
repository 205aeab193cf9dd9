import type { ArchiveView } from '../../archive/archiveView';
import type { QuotationMatch } from './quotationMatch';
import type { QuotedWords } from './quotedWords';

/**
 * Rarity of the words that a quotation shares with a source: their information under a unigram model of the archive, in units
 * of log(archive size). From 0 to the number of words. If words stood at random, words of rarity 1 would stand together once in
 * an archive of this size, words of rarity 2 once in an archive of its square. "A lot of" is anybody's.
 */
export function rarityOf(
  { steps }: QuotationMatch,
  { words }: QuotedWords,
  { words: wordIndex }: ArchiveView,
): number {
  let information = 0;
  for (const step of steps) {
    const word = step.kind === 'equal' ? words[step.draft] : undefined;
    if (word && !word.inserted)
      information += Math.log(wordIndex.size / Math.max(1, wordIndex.count(word.key)));
  }
  return information / Math.log(Math.max(2, wordIndex.size));
}

/** Minimum rarity per word of a phrase of a word or two, which cannot reach the rarity of a sentence. */
const minRarityPerWord = 0.9;

/** True if the words of a match are too rare for two people to say them by chance. */
export function areOwnWords(
  match: QuotationMatch,
  words: QuotedWords,
  archive: ArchiveView,
  minRarity: number,
): boolean {
  return rarityOf(match, words, archive) >= Math.min(minRarity, minRarityPerWord * words.words.length);
}

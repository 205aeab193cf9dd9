// Which concepts of WordNet have children that exclude one another in news: who is from India is not from Japan.
import type { Synset, WordNet } from './wordnet';

/** A concept with more concepts below it is too general for its children to be alternatives. */
const largest: Readonly<Record<number, number>> = { 15: 1500, 18: 300, 28: 120 };
const otherwise = 150;

const sizes = new Map<string, number>();

function below(synset: Synset, wordNet: WordNet): number {
  const known = sizes.get(synset.id);
  if (known !== undefined) return known;
  sizes.set(synset.id, 0);
  let size = 0;
  for (const { symbol, target } of synset.pointers) {
    if (symbol !== '~' && symbol !== '~i') continue;
    const child = wordNet.synsets.get(target);
    if (child) size += 1 + below(child, wordNet);
  }
  sizes.set(synset.id, size);
  return size;
}

export function isAlternatives(synset: Synset, wordNet: WordNet): boolean {
  if (synset.wordClass === 'a') return synset.words.includes('chromatic') || synset.words.includes('ordinal');
  if (synset.wordClass !== 'n') return false;
  const size = below(synset, wordNet);
  return size > 1 && size <= (largest[synset.subject] ?? otherwise);
}

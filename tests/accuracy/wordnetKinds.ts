// Finds and measures the concepts of WordNet that are kinds of things.
import type { Synset, WordNet } from './wordnet';

/** Subjects (plants, animals, …) of which all concepts are kinds whose direct children exclude one another. */
const concreteSubjects: ReadonlySet<number> = new Set([5, 8, 13, 20, 27]);
const largestConcrete = 60;

const hyponymsOf = ({ pointers }: Synset): string[] =>
  pointers.filter(({ symbol }) => symbol === '~' || symbol === '~i').map(({ target }) => target);

const sizes = new Map<string, number>();

/** Number of hyponyms of a concept, direct and indirect. */
export function hyponymCount(synset: Synset, wordNet: WordNet): number {
  const known = sizes.get(synset.id);
  if (known !== undefined) return known;
  sizes.set(synset.id, 0);
  let size = 0;
  for (const target of hyponymsOf(synset)) {
    const child = wordNet.synsets.get(target);
    if (child) size += 1 + hyponymCount(child, wordNet);
  }
  sizes.set(synset.id, size);
  return size;
}

/** True if the direct hyponyms of a concept exclude one another although no kind names it. */
export function isConcreteKind(synset: Synset, wordNet: WordNet): boolean {
  if (synset.wordClass !== 'n' || !concreteSubjects.has(synset.subject)) return false;
  const size = hyponymCount(synset, wordNet);
  return size > 1 && size <= largestConcrete;
}

/** The concept that a name in the list of kinds means: of several, the one with most hyponyms. */
export function conceptNamed(name: string, wordNet: WordNet): Synset {
  const [first = '', other] = name.split('/');
  const candidates = (['n', 'a'] as const)
    .flatMap((wordClass) => wordNet.entries.get(`${wordClass}:${first}`) ?? [])
    .map(({ synset }) => wordNet.synsets.get(synset))
    .filter((synset) => synset !== undefined)
    .filter(({ words }) => words[0] === first && (other === undefined || words.includes(other)));
  const size = ({ pointers }: Synset): number =>
    pointers.filter(({ symbol }) => symbol === '~' || symbol === '~i' || symbol === '&').length;
  const largest = candidates.sort((a, b) => size(b) - size(a))[0];
  if (!largest) throw new Error(`WordNet has no concept "${name}".`);
  return largest;
}

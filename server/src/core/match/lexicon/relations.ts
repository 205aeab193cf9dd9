import { lexicon, wordClasses } from './lexicon';
import type { Concept, Entry, Lexicon, WordClass } from './lexicon';
import { areListedOpposites } from './opposites';
import { areOppositeForms, areRelatedForms } from './wordForms';

/** A word as a tagger gives it: dictionary form in lower case, and its universal part-of-speech tag. */
export interface LexicalWord {
  readonly lemma: string;
  readonly pos: string;
}

/**
 * What the first word is to the second. `moreGeneral`: the first stands for a kind to which the second belongs
 * (vehicle, car). `sibling`: two things of one kind that exclude one another (Monday, Tuesday). `inflection`: one lemma in
 * two word classes, or two forms of one word. `derivation`: one is made from the other (election, elect).
 */
export type WordRelation =
  | 'equal'
  | 'inflection'
  | 'derivation'
  | 'synonym'
  | 'moreGeneral'
  | 'moreSpecific'
  | 'antonym'
  | 'sibling'
  | 'unrelated';

const classOfTag: Readonly<Record<string, WordClass>> = {
  NOUN: 'n',
  PROPN: 'n',
  VERB: 'v',
  AUX: 'v',
  ADJ: 'a',
  DET: 'a',
  NUM: 'a',
  ADV: 'r',
  ADP: 'r',
  PART: 'r',
};

/** How far a more general word may stand above the other one, in steps. */
const farthestGeneral: Readonly<Record<WordClass, number>> = { n: 5, v: 2, a: 1, r: 0 };
/** How far apart from a pair of opposites in WordNet two opposites may stand, in steps of both together. */
const farthestOpposite: Readonly<Record<WordClass, number>> = { n: 1, v: 1, a: 2, r: 1 };
const farthestAncestor = 7;

/** What word `a` is to word `b`. Symmetric but for moreGeneral and moreSpecific, which mirror each other. */
export function relate(a: LexicalWord, b: LexicalWord): WordRelation {
  const taggedA = classOfTag[a.pos];
  const taggedB = classOfTag[b.pos];
  if (a.lemma === b.lemma) return taggedA === taggedB ? 'equal' : 'inflection';
  if (areListedOpposites(a.lemma, b.lemma) || areOppositeForms(a.lemma, b.lemma)) return 'antonym';
  const words = lexicon();
  if (taggedA !== undefined && taggedA === taggedB) {
    const relation = relateIn(taggedA, a.lemma, b.lemma, words);
    if (relation !== 'unrelated') return relation;
  }
  if (areRelatedForms(a.lemma, b.lemma)) return 'inflection';
  if (areDerived(a.lemma, b.lemma, words)) return 'derivation';
  // A tagger errs, and a noun and a verb may say the same: the other classes that both words may have.
  for (const wordClass of wordClasses) {
    if (wordClass === taggedA && wordClass === taggedB) continue;
    const relation = relateIn(wordClass, a.lemma, b.lemma, words);
    if (relation === 'antonym' || relation === 'synonym') return relation;
    if (relation !== 'unrelated' && taggedA !== taggedB) return relation;
  }
  return 'unrelated';
}

function relateIn(wordClass: WordClass, a: string, b: string, words: Lexicon): WordRelation {
  const first = words.entries[wordClass].get(a);
  const second = words.entries[wordClass].get(b);
  return first && second ? relateEntries(first, second, wordClass, words) : 'unrelated';
}

function relateEntries(a: Entry, b: Entry, wordClass: WordClass, words: Lexicon): WordRelation {
  if (areOpposite(a, b, wordClass, words)) return 'antonym';
  if (a.senses.some((sense) => b.senses.includes(sense))) return 'synonym';
  if (a.derived.includes(b)) return 'derivation';
  const far = farthestGeneral[wordClass];
  if (standsAbove(a, b, far, words)) return 'moreGeneral';
  if (standsAbove(b, a, far, words)) return 'moreSpecific';
  return areAlternatives(a, b, words) ? 'sibling' : 'unrelated';
}

interface Ancestry {
  /** Steps to each concept at or above a usual sense. */
  readonly steps: ReadonlyMap<number, number>;
  /** Those of them whose members exclude one another and of which the word is one. */
  readonly kinds: readonly number[];
}

const ancestries = new WeakMap<Entry, Ancestry>();

function ancestryOf(entry: Entry, { concepts }: Lexicon): Ancestry {
  let known = ancestries.get(entry);
  if (!known) {
    const steps = new Map<number, number>();
    let level: readonly number[] = entry.senses.slice(0, entry.usual);
    for (let step = 0; step <= farthestAncestor && level.length > 0; step++) {
      const fresh = level.filter((concept) => !steps.has(concept));
      for (const concept of fresh) steps.set(concept, step);
      level = fresh.flatMap((concept) => concepts[concept]?.parents ?? []);
    }
    const kinds: number[] = [];
    for (const [concept, step] of steps)
      if (step > 0 && step <= (concepts[concept]?.reach ?? 0)) kinds.push(concept);
    known = { steps, kinds };
    ancestries.set(entry, known);
  }
  return known;
}

function areOpposite(a: Entry, b: Entry, wordClass: WordClass, words: Lexicon): boolean {
  const isOpposite = (concept: Concept | undefined, other: Entry): boolean =>
    concept?.opposites.some((opposite) => other.senses.includes(opposite)) ?? false;
  if (a.senses.some((sense) => isOpposite(words.concepts[sense], b))) return true;
  const far = farthestOpposite[wordClass];
  const above = ancestryOf(b, words).steps;
  for (const [concept, step] of ancestryOf(a, words).steps) {
    if (step > far) break;
    for (const opposite of words.concepts[concept]?.opposites ?? []) {
      const other = above.get(opposite);
      if (other !== undefined && step + other <= far) return true;
    }
  }
  return false;
}

function standsAbove(a: Entry, b: Entry, far: number, words: Lexicon): boolean {
  const { steps } = ancestryOf(b, words);
  for (let at = 0; at < a.usual; at++) {
    const step = steps.get(a.senses[at] ?? -1);
    if (step !== undefined && step > 0 && step <= far) return true;
  }
  return false;
}

function areAlternatives(a: Entry, b: Entry, words: Lexicon): boolean {
  const { kinds } = ancestryOf(b, words);
  return ancestryOf(a, words).kinds.some((kind) => kinds.includes(kind));
}

function areDerived(a: string, b: string, { entries }: Lexicon): boolean {
  for (const wordClass of wordClasses) {
    for (const derived of entries[wordClass].get(a)?.derived ?? []) {
      if (wordClasses.some((other) => entries[other].get(b) === derived)) return true;
    }
  }
  return false;
}

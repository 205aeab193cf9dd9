import { NumberReader, decodeWords } from './encoding';
import { table } from './table';

/** noun, verb, adjective, adverb */
export type WordClass = 'n' | 'v' | 'a' | 'r';

export const wordClasses: readonly WordClass[] = ['n', 'v', 'a', 'r'];

/** The table as it is stored: see tests/accuracy/buildLexicon.ts, which writes it. */
export interface LexiconTable {
  /** Lemmas of each word class, sorted. */
  readonly words: Readonly<Record<WordClass, string>>;
  /** Of each lemma, classes in order: how many senses, how many of them usual, then each sense's concept. */
  readonly senses: string;
  /** Of each concept: how many parents and its reach, then each parent. */
  readonly concepts: string;
  /** Pairs of concepts that are opposites. */
  readonly opposites: string;
  /** Pairs of lemmas of which one is derived from the other. */
  readonly derivations: string;
}

/** A word in one word class. */
export interface Entry {
  /** Concepts that the word stands for, most frequent first. */
  readonly senses: readonly number[];
  /** How many of the first senses are usual. */
  readonly usual: number;
  /** Words that it is derived from or that are derived from it. */
  readonly derived: readonly Entry[];
}

export interface Concept {
  readonly parents: readonly number[];
  /**
   * What stands at most so many steps below it excludes one another: days of the week, colours, countries. Nought: what
   * stands below it does not.
   */
  readonly reach: number;
  readonly opposites: readonly number[];
}

export interface Lexicon {
  readonly entries: Readonly<Record<WordClass, ReadonlyMap<string, Entry>>>;
  readonly concepts: readonly Concept[];
}

/** Senses are written as so many numbers in one: count × this + usual ones. */
export const usualRadix = 8;
/** Parents are written in the same way with the reach, which is below this. */
export const reachRadix = 8;

function decode(stored: LexiconTable): Lexicon {
  const senseNumbers = new NumberReader(stored.senses);
  const all: { senses: number[]; usual: number; derived: Entry[] }[] = [];
  let concept = 0;
  const entriesOf = (wordClass: WordClass): Map<string, Entry> => {
    const entries = new Map<string, Entry>();
    for (const word of decodeWords(stored.words[wordClass])) {
      const head = senseNumbers.next();
      const senses: number[] = [];
      for (let left = Math.floor(head / usualRadix); left > 0; left--) {
        // Nought is a concept that no word before stood for.
        const back = senseNumbers.next();
        senses.push(back === 0 ? concept++ : concept - back);
      }
      const entry = { senses, usual: head % usualRadix, derived: [] };
      all.push(entry);
      entries.set(word, entry);
    }
    return entries;
  };
  const entries = { n: entriesOf('n'), v: entriesOf('v'), a: entriesOf('a'), r: entriesOf('r') };

  const concepts: { parents: number[]; reach: number; opposites: number[] }[] = [];
  const conceptNumbers = new NumberReader(stored.concepts);
  while (!conceptNumbers.done) {
    const head = conceptNumbers.next();
    const parents: number[] = [];
    for (let left = Math.floor(head / reachRadix); left > 0; left--) parents.push(conceptNumbers.next());
    concepts.push({ parents, reach: head % reachRadix, opposites: [] });
  }
  eachPair(stored.opposites, (a, b) => {
    concepts[a]?.opposites.push(b);
    concepts[b]?.opposites.push(a);
  });
  eachPair(stored.derivations, (a, b) => {
    const first = all[a];
    const second = all[b];
    if (!first || !second) return;
    first.derived.push(second);
    second.derived.push(first);
  });
  return { entries, concepts };
}

function eachPair(text: string, visit: (a: number, b: number) => void): void {
  const numbers = new NumberReader(text);
  let first = 0;
  while (!numbers.done) {
    first += numbers.next();
    visit(first, numbers.next());
  }
}

let loaded: Lexicon | undefined;

/** The lexicon; the first call decodes it. */
export function lexicon(): Lexicon {
  loaded ??= decode(table);
  return loaded;
}

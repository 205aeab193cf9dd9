import { NumberReader, decodeWords } from './encoding';
import { table } from './table';
import type { LexiconTable, WordClass } from './lexiconTable';

export type { WordClass } from './lexiconTable';

export const wordClasses: readonly WordClass[] = ['n', 'v', 'a', 'r'];

/** Senses are written as so many numbers in one: count × this + usual ones. */
export const usualRadix = 8;
/** Parents are written in the same way with the reach, which is below this. */
export const reachRadix = 8;

const absent = -1;

/**
 * WordNet's words and concepts by number. An entry is a word in one word class; its senses are concepts, which stand
 * below more general ones, their parents. Everything is kept in few flat arrays, which are quick to
 * decode.
 */
export class Lexicon {
  /** Lemma → where its entries stand in `entries`, one place for each word class. */
  private readonly lemmas = new Map<string, number>();
  private readonly entries: Int32Array;
  private readonly firstSense: Int32Array;
  private readonly senses: Int32Array;
  private readonly usual: Uint8Array;
  private readonly firstParent: Int32Array;
  private readonly parents: Int32Array;
  private readonly reach: Uint8Array;
  private readonly oppositesOf: Partners;
  private readonly derivedOf: Partners;

  constructor(stored: LexiconTable) {
    const words = wordClasses.map((wordClass) => decodeWords(stored.words[wordClass]));
    const entryCount = words.reduce((sum, { length }) => sum + length, 0);
    this.entries = new Int32Array(entryCount * wordClasses.length).fill(absent);
    let entry = 0;
    for (const [rank, list] of words.entries()) {
      for (const word of list) {
        let place = this.lemmas.get(word);
        if (place === undefined) {
          place = this.lemmas.size * wordClasses.length;
          this.lemmas.set(word, place);
        }
        this.entries[place + rank] = entry++;
      }
    }

    this.firstSense = new Int32Array(entryCount + 1);
    this.usual = new Uint8Array(entryCount);
    // A number takes one character at least.
    this.senses = new Int32Array(stored.senses.length);
    const senseNumbers = new NumberReader(stored.senses);
    let concept = 0;
    let sense = 0;
    for (let at = 0; at < entryCount; at++) {
      const head = senseNumbers.next();
      this.usual[at] = head % usualRadix;
      for (let left = Math.floor(head / usualRadix); left > 0; left--) {
        // Nought is a concept that no word before stood for.
        const back = senseNumbers.next();
        this.senses[sense++] = back === 0 ? concept++ : concept - back;
      }
      this.firstSense[at + 1] = sense;
    }

    this.firstParent = new Int32Array(stored.concepts.length + 1);
    this.parents = new Int32Array(stored.concepts.length);
    this.reach = new Uint8Array(stored.concepts.length);
    const conceptNumbers = new NumberReader(stored.concepts);
    let parent = 0;
    let conceptCount = 0;
    for (; !conceptNumbers.done; conceptCount++) {
      const head = conceptNumbers.next();
      this.reach[conceptCount] = head % reachRadix;
      for (let left = Math.floor(head / reachRadix); left > 0; left--) {
        this.parents[parent++] = conceptNumbers.next();
      }
      this.firstParent[conceptCount + 1] = parent;
    }
    this.oppositesOf = new Partners(stored.opposites, conceptCount);
    this.derivedOf = new Partners(stored.derivations, entryCount);
  }

  /** Where the lemma (lower case) stands, or undefined. */
  place(lemma: string): number | undefined {
    return this.lemmas.get(lemma);
  }

  /** The entry of the lemma at a place in a word class (its rank in `wordClasses`), or undefined. */
  entryAt(place: number, rank: number): number | undefined {
    const entry = this.entries[place + rank] ?? absent;
    return entry === absent ? undefined : entry;
  }

  /** The concepts an entry stands for, most frequent first. */
  sensesOf(entry: number): Int32Array {
    return this.senses.subarray(this.firstSense[entry], this.firstSense[entry + 1]);
  }

  /** The first senses of an entry: those that are usual. */
  usualSensesOf(entry: number): Int32Array {
    return this.sensesOf(entry).subarray(0, this.usual[entry]);
  }

  /** Whether an entry may stand for a concept. */
  hasSense(entry: number, concept: number): boolean {
    const end = this.firstSense[entry + 1] ?? 0;
    for (let at = this.firstSense[entry] ?? end; at < end; at++) if (this.senses[at] === concept) return true;
    return false;
  }

  /** Whether two entries may stand for one concept that is a usual sense of one of them at least. */
  shareUsualSense(a: number, b: number): boolean {
    const firstA = this.firstSense[a] ?? 0;
    const firstB = this.firstSense[b] ?? 0;
    const endA = this.firstSense[a + 1] ?? 0;
    const endB = this.firstSense[b + 1] ?? 0;
    const usualA = firstA + (this.usual[a] ?? 0);
    const usualB = firstB + (this.usual[b] ?? 0);
    for (let atA = firstA; atA < endA; atA++) {
      for (let atB = firstB; atB < (atA < usualA ? endB : usualB); atB++) {
        if (this.senses[atA] === this.senses[atB]) return true;
      }
    }
    return false;
  }

  parentsOf(concept: number): Int32Array {
    return this.parents.subarray(this.firstParent[concept], this.firstParent[concept + 1]);
  }

  /**
   * What stands at most so many steps below the concept excludes one another: days of the week, colours, countries.
   * Nought where it does not.
   */
  reachOf(concept: number): number {
    return this.reach[concept] ?? 0;
  }

  /** Concepts opposite to one. */
  opposites(concept: number): Int32Array {
    return this.oppositesOf.of(concept);
  }

  /** Whether one of two entries is derived from the other. */
  areDerived(a: number, b: number): boolean {
    return this.derivedOf.has(a, b);
  }
}

/** A symmetric relation of numbers below a count. */
class Partners {
  private readonly first: Int32Array;
  private readonly partners: Int32Array;

  constructor(text: string, count: number) {
    const pairs: number[] = [];
    const numbers = new NumberReader(text);
    this.first = new Int32Array(count + 2);
    for (let a = 0; !numbers.done;) {
      a += numbers.next();
      const b = numbers.next();
      pairs.push(a, b);
      increase(this.first, a + 2, 1);
      increase(this.first, b + 2, 1);
    }
    // What was counted two places on becomes where each number's partners begin, and, one place on, where the next one goes.
    for (let at = 2; at < this.first.length; at++) increase(this.first, at, this.first[at - 1] ?? 0);
    this.partners = new Int32Array(pairs.length);
    for (let at = 0; at < pairs.length; at++) {
      const partner = pairs[at ^ 1] ?? 0;
      this.partners[increase(this.first, (pairs[at] ?? 0) + 1, 1)] = partner;
    }
  }

  of(number: number): Int32Array {
    return this.partners.subarray(this.first[number], this.first[number + 1]);
  }

  has(a: number, b: number): boolean {
    const end = this.first[a + 1] ?? 0;
    for (let at = this.first[a] ?? end; at < end; at++) if (this.partners[at] === b) return true;
    return false;
  }
}

/** Adds to a number of an array; gives what it was. */
function increase(numbers: Int32Array, at: number, by: number): number {
  const was = numbers[at] ?? 0;
  numbers[at] = was + by;
  return was;
}

let loaded: Lexicon | undefined;

/** The lexicon; the first call decodes it. */
export function lexicon(): Lexicon {
  loaded ??= new Lexicon(table);
  return loaded;
}

import { NumberReader, decodeWords } from './encoding';
import type { LexiconTable, WordClass } from './lexiconTable';
import { SymmetricRelation } from './symmetricRelation';
import { table } from './wordNetTable';

export type { WordClass } from './lexiconTable';

/** Word classes in the order in which the table has them. */
export const wordClasses: readonly WordClass[] = ['n', 'v', 'a', 'r'];

/** Radix by which the table holds two numbers in one: above the maximum number of frequent senses. */
export const frequentRadix = 8;
/** Radix by which the table holds two numbers in one: above the maximum exclusive depth. */
export const exclusiveDepthRadix = 8;

const absent = -1;

/**
 * WordNet's words and concepts (synsets) by number. An entry is a lemma in one word class; its senses are concepts, which
 * stand below more general ones, their hypernyms. All is kept in a few flat arrays, which are quick to decode.
 */
export class Lexicon {
  /** Lemma → index in `entries` of the first of its entries, one for each word class. */
  private readonly lemmas = new Map<string, number>();
  private readonly entries: Int32Array;
  /** Entry → index in `senses` of its first sense. */
  private readonly firstSense: Int32Array;
  private readonly senses: Int32Array;
  /** Entry → number of its frequent senses. */
  private readonly frequent: Uint8Array;
  /** Concept → index in `hypernyms` of its first hypernym. */
  private readonly firstHypernym: Int32Array;
  private readonly hypernyms: Int32Array;
  private readonly exclusiveDepths: Uint8Array;
  private readonly antonyms: SymmetricRelation;
  private readonly derivations: SymmetricRelation;

  constructor(stored: LexiconTable) {
    const words = wordClasses.map((wordClass) => decodeWords(stored.words[wordClass]));
    const entryCount = words.reduce((sum, { length }) => sum + length, 0);
    this.entries = new Int32Array(entryCount * wordClasses.length).fill(absent);
    let entry = 0;
    for (const [rank, list] of words.entries()) {
      for (const word of list) {
        let index = this.lemmas.get(word);
        if (index === undefined) {
          index = this.lemmas.size * wordClasses.length;
          this.lemmas.set(word, index);
        }
        this.entries[index + rank] = entry++;
      }
    }

    this.firstSense = new Int32Array(entryCount + 1);
    this.frequent = new Uint8Array(entryCount);
    // Every number takes a character or more, so that the text's length is room enough.
    this.senses = new Int32Array(stored.senses.length);
    const senseNumbers = new NumberReader(stored.senses);
    let nextConcept = 0;
    let sense = 0;
    for (let at = 0; at < entryCount; at++) {
      const head = senseNumbers.next();
      this.frequent[at] = head % frequentRadix;
      for (let left = Math.floor(head / frequentRadix); left > 0; left--) {
        const back = senseNumbers.next();
        this.senses[sense++] = back === 0 ? nextConcept++ : nextConcept - back;
      }
      this.firstSense[at + 1] = sense;
    }

    this.firstHypernym = new Int32Array(stored.concepts.length + 1);
    this.hypernyms = new Int32Array(stored.concepts.length);
    this.exclusiveDepths = new Uint8Array(stored.concepts.length);
    const conceptNumbers = new NumberReader(stored.concepts);
    let hypernym = 0;
    let conceptCount = 0;
    for (; !conceptNumbers.done; conceptCount++) {
      const head = conceptNumbers.next();
      this.exclusiveDepths[conceptCount] = head % exclusiveDepthRadix;
      for (let left = Math.floor(head / exclusiveDepthRadix); left > 0; left--) {
        this.hypernyms[hypernym++] = conceptNumbers.next();
      }
      this.firstHypernym[conceptCount + 1] = hypernym;
    }
    this.antonyms = new SymmetricRelation(stored.antonyms, conceptCount);
    this.derivations = new SymmetricRelation(stored.derivations, entryCount);
  }

  /** Index of a lemma in lower case, for `entryOf`; undefined if it has no entry. */
  lemmaIndex(lemma: string): number | undefined {
    return this.lemmas.get(lemma);
  }

  /** Entry of a lemma in a word class (its rank in `wordClasses`); undefined if there is none. */
  entryOf(lemmaIndex: number, rank: number): number | undefined {
    const entry = this.entries[lemmaIndex + rank] ?? absent;
    return entry === absent ? undefined : entry;
  }

  /** Concepts that an entry stands for, most frequent first. */
  sensesOf(entry: number): Int32Array {
    return this.senses.subarray(this.firstSense[entry], this.firstSense[entry + 1]);
  }

  /** Concepts that an entry often stands for: the first of its senses. */
  frequentSensesOf(entry: number): Int32Array {
    return this.sensesOf(entry).subarray(0, this.frequent[entry]);
  }

  /** True if a concept is one of an entry's senses. */
  hasSense(entry: number, concept: number): boolean {
    const end = this.firstSense[entry + 1] ?? 0;
    for (let at = this.firstSense[entry] ?? end; at < end; at++) if (this.senses[at] === concept) return true;
    return false;
  }

  /** True if two entries have a sense in common that is a frequent one of either. */
  shareFrequentSense(a: number, b: number): boolean {
    const firstA = this.firstSense[a] ?? 0;
    const firstB = this.firstSense[b] ?? 0;
    const endA = this.firstSense[a + 1] ?? 0;
    const endB = this.firstSense[b + 1] ?? 0;
    const frequentA = firstA + (this.frequent[a] ?? 0);
    const frequentB = firstB + (this.frequent[b] ?? 0);
    for (let atA = firstA; atA < endA; atA++) {
      for (let atB = firstB; atB < (atA < frequentA ? endB : frequentB); atB++) {
        if (this.senses[atA] === this.senses[atB]) return true;
      }
    }
    return false;
  }

  hypernymsOf(concept: number): Int32Array {
    return this.hypernyms.subarray(this.firstHypernym[concept], this.firstHypernym[concept + 1]);
  }

  /**
   * Number of levels below a concept on which its hyponyms exclude one another: days of the week, colours, countries. 0 if
   * they do not.
   */
  exclusiveDepthOf(concept: number): number {
    return this.exclusiveDepths[concept] ?? 0;
  }

  antonymsOf(concept: number): Int32Array {
    return this.antonyms.partnersOf(concept);
  }

  /** True if one of two entries is derived from the other. */
  areDerivationallyRelated(a: number, b: number): boolean {
    return this.derivations.has(a, b);
  }
}

let loaded: Lexicon | undefined;

/** The lexicon of WordNet. The first call decodes the table. */
export function lexicon(): Lexicon {
  loaded ??= new Lexicon(table);
  return loaded;
}

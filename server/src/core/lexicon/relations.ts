import { Ancestries } from './ancestry';
import type { Ancestry } from './ancestry';
import { lexicon, wordClasses } from './lexicon';
import type { Lexicon, WordClass } from './lexicon';
import { areListedOpposites, areListedSynonyms } from './listedPairs';
import { areOppositeForms, areRelatedForms, baseForms } from './wordForms';

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

const classOfTag: Readonly<Partial<Record<string, WordClass>>> = {
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

/** Words of these tags have one word class; the others' may be the tagger's error. */
const closedTags: ReadonlySet<string> = new Set([
  'ADP',
  'AUX',
  'CCONJ',
  'DET',
  'PART',
  'PRON',
  'SCONJ',
  'PUNCT',
  'SYM',
]);

/** How far a more general word may stand above the other one, in steps. */
const farthestGeneral: Readonly<Record<WordClass, number>> = { n: 5, v: 2, a: 1, r: 0 };
/** How far from a pair of opposites in WordNet two opposites may stand, in steps of both together. */
const farthestOpposite: Readonly<Record<WordClass, number>> = { n: 0, v: 1, a: 2, r: 1 };

/** What word `a` is to word `b`. Symmetric but for moreGeneral and moreSpecific, which mirror each other. */
export function relate(a: LexicalWord, b: LexicalWord): WordRelation {
  const taggedA = classOfTag[a.pos];
  const taggedB = classOfTag[b.pos];
  if (a.lemma === b.lemma) return taggedA === taggedB ? 'equal' : 'inflection';
  if (areListedOpposites(a.lemma, b.lemma) || areOppositeForms(a.lemma, b.lemma)) return 'antonym';
  words ??= new Words(lexicon());
  return words.relate(a, b, taggedA, taggedB);
}

let words: Words | undefined;

class Words {
  private readonly ancestries: Ancestries;

  constructor(private readonly lexicon: Lexicon) {
    this.ancestries = new Ancestries(lexicon);
  }

  relate(
    a: LexicalWord,
    b: LexicalWord,
    taggedA: WordClass | undefined,
    taggedB: WordClass | undefined,
  ): WordRelation {
    const placeA = this.place(a.lemma);
    const placeB = this.place(b.lemma);
    const known = placeA !== undefined && placeB !== undefined;
    if (known && placeA === placeB) return 'inflection';
    if (known && taggedA !== undefined && taggedA === taggedB) {
      const relation = this.relateIn(taggedA, placeA, placeB);
      if (relation !== 'unrelated') return relation;
    }
    if (areListedSynonyms(a.lemma, b.lemma)) return 'synonym';
    // Two unknown names that look like two forms are two names (Jon, Jones); of two known words only a participle is
    // another word's form (stop, stopped; but new, news).
    const mayInflect =
      a.pos !== 'PROPN' &&
      b.pos !== 'PROPN' &&
      (!known || (taggedA !== taggedB && (isParticiple(a.lemma) || isParticiple(b.lemma))));
    if (known && this.areDerived(placeA, placeB)) return 'derivation';
    if (mayInflect && areRelatedForms(a.lemma, b.lemma)) return 'inflection';
    if (!known) return 'unrelated';
    if (closedTags.has(a.pos) || closedTags.has(b.pos)) return 'unrelated';
    if (taggedA === taggedB && this.isKnownAs(taggedA, placeA) && this.isKnownAs(taggedB, placeB)) {
      return 'unrelated';
    }
    // A tagger errs, and a noun and a verb may say the same: the other classes that both words may have.
    for (const wordClass of wordClasses) {
      const relation = this.relateIn(wordClass, placeA, placeB);
      if (relation !== 'unrelated') return relation;
    }
    return 'unrelated';
  }

  private isKnownAs(wordClass: WordClass | undefined, place: number): boolean {
    return (
      wordClass !== undefined && this.lexicon.entryAt(place, wordClasses.indexOf(wordClass)) !== undefined
    );
  }

  /** Where a lemma stands, or the dictionary form of a word that the tagger left as it was (Ukrainians, apprehended). */
  private place(lemma: string): number | undefined {
    const place = this.lexicon.place(lemma);
    if (place !== undefined) return place;
    for (const form of baseForms(lemma)) {
      const known = this.lexicon.place(form);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  private relateIn(wordClass: WordClass, placeA: number, placeB: number): WordRelation {
    const rank = wordClasses.indexOf(wordClass);
    const a = this.lexicon.entryAt(placeA, rank);
    const b = this.lexicon.entryAt(placeB, rank);
    if (a === undefined || b === undefined) return 'unrelated';
    const above = this.ancestries.of(a);
    const other = this.ancestries.of(b);
    if (this.areOpposite(above, other, b, farthestOpposite[wordClass])) return 'antonym';
    if (this.lexicon.shareUsualSense(a, b)) return 'synonym';
    if (this.lexicon.areDerived(a, b)) return 'derivation';
    const far = farthestGeneral[wordClass];
    if (standsAbove(above, other, far)) return 'moreGeneral';
    if (standsAbove(other, above, far)) return 'moreSpecific';
    return above.kinds.some((kind) => other.kinds.includes(kind)) ? 'sibling' : 'unrelated';
  }

  private areOpposite(above: Ancestry, other: Ancestry, entryB: number, far: number): boolean {
    for (const opposite of above.opposites) if (this.lexicon.hasSense(entryB, opposite)) return true;
    for (const { concept, steps } of above.opposed) {
      if (steps > far) break;
      if (steps + (other.steps.get(concept) ?? Infinity) <= far) return true;
    }
    return false;
  }

  private areDerived(placeA: number, placeB: number): boolean {
    for (let rankA = 0; rankA < wordClasses.length; rankA++) {
      const a = this.lexicon.entryAt(placeA, rankA);
      if (a === undefined) continue;
      for (let rankB = 0; rankB < wordClasses.length; rankB++) {
        const b = this.lexicon.entryAt(placeB, rankB);
        if (b !== undefined && this.lexicon.areDerived(a, b)) return true;
      }
    }
    return false;
  }
}

const isParticiple = (lemma: string): boolean => lemma.endsWith('ed') || lemma.endsWith('ing');

/** Whether a usual sense of the first word stands above one of the second's, at most so many steps. */
function standsAbove(first: Ancestry, second: Ancestry, far: number): boolean {
  for (const sense of first.usual) {
    const step = second.steps.get(sense);
    if (step !== undefined && step > 0 && step <= far) return true;
  }
  return false;
}

/** Whether the lexicon has a word, or the word that it is a plural of, as a noun of everyday language: experts, community. */
export function isCommonNoun(lower: string): boolean {
  return [lower, ...baseForms(lower)].some((form) => {
    const place = lexicon().place(form);
    return place !== undefined && lexicon().entryAt(place, wordClasses.indexOf('n')) !== undefined;
  });
}

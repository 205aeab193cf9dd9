import { lexicon, wordClasses } from './lexicon';
import type { Lexicon, WordClass } from './lexicon';
import { areListedAntonyms, areListedSynonyms } from './listedRelations';
import { areAntonymsByAffix, areInflectedForms, candidateLemmas } from './morphology';
import { SenseRelationsByEntry } from './senseRelations';
import type { SenseRelations } from './senseRelations';

/** A word as the tagger gives it: dictionary form in lower case, and universal part-of-speech tag. */
export interface LexicalWord {
  readonly lemma: string;
  readonly pos: string;
}

/**
 * Relation of a first word to a second. `moreGeneral`: the first is a hypernym of the second (vehicle, car). `sibling`: both
 * are of one kind and exclude one another (Monday, Tuesday). `inflection`: one lemma in two word classes, or two forms of one
 * word. `derivation`: one is derived from the other (election, elect).
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

/** Tags of words that have one word class; the others may be the tagger's error. */
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

/** Maximum number of levels between a word and a more general one. */
const maxHypernymSteps: Readonly<Record<WordClass, number>> = { n: 5, v: 2, a: 1, r: 0 };
/** Maximum number of levels from two words to two antonyms of WordNet above them, both words' levels together. */
const maxAntonymSteps: Readonly<Record<WordClass, number>> = { n: 0, v: 1, a: 2, r: 1 };

/** Relation of word `a` to word `b`. Symmetric but for `moreGeneral` and `moreSpecific`, which mirror each other. */
export function relate(a: LexicalWord, b: LexicalWord): WordRelation {
  const classA = classOfTag[a.pos];
  const classB = classOfTag[b.pos];
  if (a.lemma === b.lemma) return classA === classB ? 'equal' : 'inflection';
  if (areListedAntonyms(a.lemma, b.lemma) || areAntonymsByAffix(a.lemma, b.lemma)) return 'antonym';
  wordNet ??= new WordNetRelations(lexicon());
  return wordNet.relate(a, b, classA, classB);
}

let wordNet: WordNetRelations | undefined;

class WordNetRelations {
  private readonly senseRelations: SenseRelationsByEntry;

  constructor(private readonly lexicon: Lexicon) {
    this.senseRelations = new SenseRelationsByEntry(lexicon);
  }

  relate(
    a: LexicalWord,
    b: LexicalWord,
    classA: WordClass | undefined,
    classB: WordClass | undefined,
  ): WordRelation {
    const indexA = this.lemmaIndex(a.lemma);
    const indexB = this.lemmaIndex(b.lemma);
    const known = indexA !== undefined && indexB !== undefined;
    if (known && indexA === indexB) return 'inflection';
    if (known && classA !== undefined && classA === classB) {
      const relation = this.relateAs(classA, indexA, indexB);
      if (relation !== 'unrelated') return relation;
    }
    if (areListedSynonyms(a.lemma, b.lemma)) return 'synonym';
    // Two unknown names that look like two forms are two names (Jon, Jones); of two known words only a participle is
    // another word's form (stop, stopped; but new, news).
    const mayInflect =
      a.pos !== 'PROPN' &&
      b.pos !== 'PROPN' &&
      (!known || (classA !== classB && (isParticiple(a.lemma) || isParticiple(b.lemma))));
    if (known && this.areDerivationallyRelated(indexA, indexB)) return 'derivation';
    if (mayInflect && areInflectedForms(a.lemma, b.lemma)) return 'inflection';
    if (!known) return 'unrelated';
    if (closedTags.has(a.pos) || closedTags.has(b.pos)) return 'unrelated';
    if (classA === classB && this.hasEntry(classA, indexA) && this.hasEntry(classB, indexB))
      return 'unrelated';
    // A tagger errs, and a noun and a verb may mean the same: the other classes that both words may have.
    for (const wordClass of wordClasses) {
      const relation = this.relateAs(wordClass, indexA, indexB);
      if (relation !== 'unrelated') return relation;
    }
    return 'unrelated';
  }

  private hasEntry(wordClass: WordClass | undefined, lemmaIndex: number): boolean {
    return (
      wordClass !== undefined &&
      this.lexicon.entryOf(lemmaIndex, wordClasses.indexOf(wordClass)) !== undefined
    );
  }

  /** Index of a lemma, or of the dictionary form of a word that the tagger left as it was (Ukrainians, apprehended). */
  private lemmaIndex(lemma: string): number | undefined {
    const index = this.lexicon.lemmaIndex(lemma);
    if (index !== undefined) return index;
    for (const candidate of candidateLemmas(lemma)) {
      const known = this.lexicon.lemmaIndex(candidate);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** Relation of two words as words of one class. */
  private relateAs(wordClass: WordClass, indexA: number, indexB: number): WordRelation {
    const rank = wordClasses.indexOf(wordClass);
    const a = this.lexicon.entryOf(indexA, rank);
    const b = this.lexicon.entryOf(indexB, rank);
    if (a === undefined || b === undefined) return 'unrelated';
    const relationsA = this.senseRelations.of(a);
    const relationsB = this.senseRelations.of(b);
    if (this.areAntonyms(relationsA, relationsB, b, maxAntonymSteps[wordClass])) return 'antonym';
    if (this.lexicon.shareFrequentSense(a, b)) return 'synonym';
    if (this.lexicon.areDerivationallyRelated(a, b)) return 'derivation';
    const maxSteps = maxHypernymSteps[wordClass];
    if (isHypernym(relationsA, relationsB, maxSteps)) return 'moreGeneral';
    if (isHypernym(relationsB, relationsA, maxSteps)) return 'moreSpecific';
    return relationsA.exclusiveClasses.some((one) => relationsB.exclusiveClasses.includes(one))
      ? 'sibling'
      : 'unrelated';
  }

  private areAntonyms(a: SenseRelations, b: SenseRelations, entryB: number, maxSteps: number): boolean {
    for (const antonym of a.antonyms) if (this.lexicon.hasSense(entryB, antonym)) return true;
    for (const { concept, steps } of a.nearbyAntonyms) {
      if (steps > maxSteps) break;
      if (steps + (b.hypernymSteps.get(concept) ?? Infinity) <= maxSteps) return true;
    }
    return false;
  }

  private areDerivationallyRelated(indexA: number, indexB: number): boolean {
    for (let rankA = 0; rankA < wordClasses.length; rankA++) {
      const a = this.lexicon.entryOf(indexA, rankA);
      if (a === undefined) continue;
      for (let rankB = 0; rankB < wordClasses.length; rankB++) {
        const b = this.lexicon.entryOf(indexB, rankB);
        if (b !== undefined && this.lexicon.areDerivationallyRelated(a, b)) return true;
      }
    }
    return false;
  }
}

const isParticiple = (lemma: string): boolean => lemma.endsWith('ed') || lemma.endsWith('ing');

/** True if a frequent sense of the first word is a hypernym of one of the second's, at most `maxSteps` levels above. */
function isHypernym(first: SenseRelations, second: SenseRelations, maxSteps: number): boolean {
  for (const sense of first.frequentSenses) {
    const steps = second.hypernymSteps.get(sense);
    if (steps !== undefined && steps > 0 && steps <= maxSteps) return true;
  }
  return false;
}

import { NamesOfPersons } from './namesOfPersons';
import { kinds } from './lexiconKinds';
import { conceptNamed, hyponymCount, isConcreteKind } from './wordnetKinds';
import { chooseSenses } from './lexiconWords';
import { isInstance } from './wordnet';
import type { Synset, WordNet } from './wordnet';

const locations = 15;
const persons = 18;

/** Maximum number of hyponyms of a specific concept, by word class. With more, it is too general: act, relation, region. */
const maxSpecificHyponyms = { n: 700, v: 250, a: Infinity, r: Infinity };
/** Concepts with more hyponyms that still count as specific: news uses their names for their hyponyms. */
const generalButSpecific: ReadonlySet<string> = new Set([
  'person',
  'worker',
  'leader',
  'organization',
  'animal',
  'mammal',
  'bird',
  'plant',
  'tree',
  'food',
  'drug',
  'illness',
  'city',
  'body part',
]);

/** WordNet's concepts with the kinds whose members exclude one another. */
export class ConceptGraph {
  /** Kinds that a concept belongs to, besides its hypernyms in WordNet. */
  private readonly kindsOf = new Map<string, string[]>();
  private readonly reach = new Map<string, number>();
  /** "n:dawn" → concepts that represent the word as a member of a kind. */
  private readonly memberships = new Map<string, string[]>();

  private readonly names: NamesOfPersons;
  private readonly kindConcepts = new Set<string>();

  constructor(private readonly wordNet: WordNet) {
    this.names = new NamesOfPersons(wordNet);
    kinds.forEach((kind, at) => {
      const id = `kind ${at}`;
      const words = kind.words ?? [];
      const concepts = (kind.concepts ?? []).map((name) => conceptNamed(name, wordNet).id);
      for (const concept of concepts) {
        append(this.kindsOf, concept, id);
        this.kindConcepts.add(concept);
      }
      for (const word of words) {
        const member = `${id} ${word}`;
        append(this.memberships, `${kind.wordClass ?? 'n'}:${word}`, member);
        this.kindsOf.set(member, [id]);
      }
      // A hyponym of a concept is one step farther below the kind than below the concept.
      this.reach.set(id, concepts.length > 0 ? (kind.reach ?? 1) + 1 : 1);
    });
  }

  /** Concepts of an entry ("n:city"), most frequent first, and the number of usual ones at their beginning. */
  sensesOf(entry: string): { concepts: readonly string[]; usual: number } {
    const members = this.memberships.get(entry) ?? [];
    const senses = this.names.withoutNames(entry.slice(2), this.wordNet.entries.get(entry) ?? []);
    const { kept, usual } = chooseSenses(senses);
    return {
      concepts: [...members, ...kept.map(({ synset }) => synset)],
      usual: Math.min(members.length + usual, 7),
    };
  }

  /** Direct hypernyms of a concept, and its kinds; at most five. */
  parentsOf(id: string): readonly string[] {
    const synset = this.wordNet.synsets.get(id);
    const up = (synset?.pointers ?? []).filter(
      ({ symbol }) => symbol === '@' || symbol === '@i' || (symbol === '&' && synset?.satellite),
    );
    const own = [...new Set(up.flatMap(({ target }) => this.specificConcepts(target)))];
    const national = synset && this.isNational(synset) ? [nationality] : [];
    return [...national, ...(this.kindsOf.get(id) ?? []), ...own].slice(0, 5);
  }

  /** The concept itself if it is specific, otherwise its nearest specific hypernyms: person for communicator. */
  private specificConcepts(id: string): readonly string[] {
    const synset = this.wordNet.synsets.get(id);
    if (!synset) return [];
    const isSpecific =
      this.kindConcepts.has(id) ||
      generalButSpecific.has(synset.words[0] ?? '') ||
      hyponymCount(synset, this.wordNet) <= maxSpecificHyponyms[synset.wordClass];
    if (isSpecific) return [id];
    return synset.pointers
      .filter(({ symbol }) => symbol === '@')
      .flatMap(({ target }) => this.specificConcepts(target));
  }

  /** True if both concepts belong to kinds: WordNet's antonyms among them (cardinal and ordinal, red and white) are no opposites. */
  areKindred(a: string, b: string): boolean {
    return this.kindsOf.has(a) && this.kindsOf.has(b);
  }

  /** Number of steps below a concept down to which its hyponyms exclude one another; 0 if they do not. */
  reachOf(id: string): number {
    if (id === nationality) return 1;
    const reach = this.reach.get(id);
    if (reach !== undefined) return reach;
    const synset = this.wordNet.synsets.get(id);
    return synset && isConcreteKind(synset, this.wordNet) ? 1 : 0;
  }

  /** True for an adjective that pertains to a named place, and for a person of such a place. */
  private isNational({ wordClass, subject, pointers }: Synset): boolean {
    if (wordClass === 'a') {
      return pointers.some(({ symbol, target }) => symbol === '\\' && this.isNamed(target, locations));
    }
    return (
      subject === persons &&
      pointers.some(
        ({ symbol, target }) => (symbol === '#m' || symbol === '+') && this.isNamed(target, locations),
      )
    );
  }

  private isNamed(id: string, subject: number): boolean {
    const synset = this.wordNet.synsets.get(id);
    return synset?.subject === subject && isInstance(synset);
  }
}

const nationality = 'nationality';

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

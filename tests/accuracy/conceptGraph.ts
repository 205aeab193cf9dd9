import { conceptNamed, isConcreteKind, kinds } from './lexiconKinds';
import { chooseSenses } from './lexiconWords';
import type { Synset, WordNet } from './wordnet';

const locations = 15;
const persons = 18;

/** WordNet's concepts with the kinds whose members exclude one another. */
export class ConceptGraph {
  /** Kinds that a concept belongs to, besides what WordNet has above it. */
  private readonly kindsOf = new Map<string, string[]>();
  private readonly reach = new Map<string, number>();
  /** "n:dawn" → concepts that stand for the word as a member of a kind. */
  private readonly memberships = new Map<string, string[]>();

  constructor(private readonly wordNet: WordNet) {
    kinds.forEach((kind, at) => {
      const id = `kind ${at}`;
      const words = kind.words ?? [];
      const concepts = (kind.concepts ?? []).map((name) => conceptNamed(name, wordNet).id);
      for (const concept of concepts) append(this.kindsOf, concept, id);
      for (const word of words) {
        const member = `${id} ${word}`;
        append(this.memberships, `${kind.wordClass ?? 'n'}:${word}`, member);
        this.kindsOf.set(member, [id]);
      }
      // A member of a concept stands one step farther below the kind than below the concept.
      this.reach.set(id, concepts.length > 0 ? (kind.reach ?? 1) + 1 : 1);
    });
  }

  /** The concepts that an entry ("n:city") stands for, and how many of the first are usual. */
  sensesOf(entry: string): { concepts: readonly string[]; usual: number } {
    const members = this.memberships.get(entry) ?? [];
    // Persons of the name are names, which no dictionary can list.
    const senses = (this.wordNet.entries.get(entry) ?? []).filter(
      ({ synset }) => !this.isNamed(synset, persons),
    );
    const { kept, usual } = chooseSenses(senses);
    return {
      concepts: [...members, ...kept.map(({ synset }) => synset)],
      usual: Math.min(members.length + usual, 7),
    };
  }

  /** The concepts right above one. */
  parentsOf(id: string): readonly string[] {
    const synset = this.wordNet.synsets.get(id);
    const up = (synset?.pointers ?? []).filter(
      ({ symbol }) => symbol === '@' || symbol === '@i' || (symbol === '&' && synset?.satellite),
    );
    const own = [...new Set(up.map(({ target }) => target))].filter((target) =>
      this.wordNet.synsets.has(target),
    );
    const national = synset && this.isNational(synset) ? [nationality] : [];
    return [...national, ...(this.kindsOf.get(id) ?? []), ...own].slice(0, 5);
  }

  /** Whether both concepts belong to kinds: cardinal and ordinal numbers are no opposites, nor red and white. */
  areKindred(a: string, b: string): boolean {
    return this.kindsOf.has(a) && this.kindsOf.has(b);
  }

  /** How many steps below a concept its members exclude one another; nought where they do not. */
  reachOf(id: string): number {
    if (id === nationality) return 1;
    const reach = this.reach.get(id);
    if (reach !== undefined) return reach;
    const synset = this.wordNet.synsets.get(id);
    return synset && isConcreteKind(synset, this.wordNet) ? 1 : 0;
  }

  /** An adjective that pertains to a place, or a person of that place. */
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
    return synset?.subject === subject && synset.pointers.some(({ symbol }) => symbol === '@i');
  }
}

const nationality = 'nationality';

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

import { isInstance } from './wordnet';
import type { Sense, WordNet } from './wordnet';

const locations = 15;
const persons = 18;
/** A first word of so many persons' names is a given name. */
const fewestNamesakes = 2;
/** A name, in WordNet a people of the far north, that its tagger's readers only ever meet as "the same". */
const neverNouns: ReadonlySet<string> = new Set(['same']);

/** Knows which senses of a word a reader would take for a person's name, which no dictionary can list. */
export class NamesOfPersons {
  private readonly given: ReadonlySet<string>;

  constructor(private readonly wordNet: WordNet) {
    const counts = new Map<string, number>();
    for (const synset of wordNet.synsets.values()) {
      if (synset.subject !== persons || !isInstance(synset)) continue;
      const first = new Set(
        synset.words.filter((word) => word.includes(' ')).map((word) => word.split(' ')[0] ?? ''),
      );
      for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    this.given = new Set([...counts].filter(([, count]) => count >= fewestNamesakes).map(([word]) => word));
  }

  /**
   * The senses without the persons of that name, and without places and peoples that WordNet's tagged texts never mean
   * where the word is a given name (Nancy) or a person's before all (Clinton).
   */
  withoutNames(word: string, senses: readonly Sense[]): readonly Sense[] {
    if (neverNouns.has(word)) return senses.filter(({ synset }) => !synset.startsWith('n'));
    const [first] = senses;
    const isName = this.given.has(word) || (first !== undefined && this.isPerson(first));
    return senses.filter((sense) => {
      if (this.isPerson(sense)) return false;
      const subject = this.wordNet.synsets.get(sense.synset)?.subject;
      return !isName || sense.count > 0 || (subject !== locations && subject !== persons);
    });
  }

  private isPerson({ synset: id }: Sense): boolean {
    const synset = this.wordNet.synsets.get(id);
    return synset?.subject === persons && isInstance(synset);
  }
}

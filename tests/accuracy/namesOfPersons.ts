import { isInstance } from './wordnet';
import type { Sense, WordNet } from './wordnet';

const locations = 15;
const persons = 18;
/** Minimum number of persons' names that begin with a word, for it to be a given name. */
const minNamesakes = 2;
/** Words that WordNet has as nouns but texts do not use so: "same", a people of the far north. */
const neverNouns: ReadonlySet<string> = new Set(['same']);

/** Tells the senses of a word that are persons' names, of which no dictionary is complete. */
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
    this.given = new Set([...counts].filter(([, count]) => count >= minNamesakes).map(([word]) => word));
  }

  /**
   * Returns the senses without persons of that name. If the word is a given name (Nancy), or above all a person's
   * (Clinton), places and peoples that do not occur in WordNet's tagged texts are left out as well.
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

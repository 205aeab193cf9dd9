// Chooses the words of the table, and the senses of each.
import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../../server/src/core/prose/tokens';
import { NamesOfPersons } from './namesOfPersons';
import type { Sense, WordNet } from './wordnet';

/** Minimum number of occurrences of a word, in the counted texts or in WordNet's sense-tagged texts. */
const minOccurrencesInTexts = 2;
const minOccurrencesInTagged = 2;
const maxWordsInPhrase = 3;

/** Shorter nouns are mostly chemical symbols and ambiguous abbreviations. */
const minNounLength = 3;
/** Shorter nouns that are kept. */
const shortNouns: ReadonlySet<string> = new Set([
  'ad',
  'dr',
  'eu',
  'mp',
  'mr',
  'pc',
  'pm',
  'tv',
  'uk',
  'un',
  'us',
]);

const maxSenses = 5;
/** Minimum share of a word's occurrences for a sense to be kept, and to be usual. */
const minKeptShare = 0.03;
const minUsualShare = 0.15;
const maxUsualSenses = 3;

/** The senses of a word that the table keeps, most frequent first, and the number of usual ones at their beginning. */
export function chooseSenses(senses: readonly Sense[]): { kept: readonly Sense[]; usual: number } {
  const total = senses.reduce((sum, { count }) => sum + count, 0);
  const kept = senses
    .filter(({ count }, at) => at < (total < 10 ? 2 : 1) || (count > 0 && count >= minKeptShare * total))
    .slice(0, maxSenses);
  const usual = kept.filter(({ count }, at) => at === 0 || count >= minUsualShare * total).length;
  return { kept, usual: Math.min(usual, total < 10 ? 2 : maxUsualSenses) };
}

function textsOf(data: string): string[] {
  const texts: string[] = [];
  const polnear = path.join(data, 'polnear/train/text');
  for (const name of fs.readdirSync(polnear)) texts.push(fs.readFileSync(path.join(polnear, name), 'utf8'));
  for (const name of fs.readdirSync(data)) {
    const lines = name.endsWith('.jsonl');
    if (!lines && !name.endsWith('.json')) continue;
    const content = fs.readFileSync(path.join(data, name), 'utf8');
    const items = (
      lines
        ? content
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as unknown)
        : JSON.parse(content)
    ) as Record<string, unknown>[];
    const seen = new Set<string>();
    for (const item of items) {
      for (const value of Object.values(item)) {
        if (typeof value !== 'string' || value.length < 30 || seen.has(value)) continue;
        seen.add(value);
        texts.push(value);
      }
    }
  }
  return texts;
}

/** Words and phrases of up to three words, lower case, with the number of their occurrences. */
function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const { tokens } = analyse(text);
    for (let at = 0; at < tokens.length; at++) {
      const forms = new Set<string>([tokens[at]?.lemma ?? '', tokens[at]?.lower ?? '']);
      let phrase = '';
      for (let length = 0; length < maxWordsInPhrase; length++) {
        const token = tokens[at + length];
        if (!token) break;
        if (length > 0) {
          forms.add(`${phrase} ${token.lemma}`);
          forms.add(`${phrase} ${token.lower}`);
        }
        phrase = length === 0 ? token.lower : `${phrase} ${token.lower}`;
      }
      for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

/** "n:city" and so on. */
export function chooseWords(wordNet: WordNet, data: string): Set<string> {
  const names = new NamesOfPersons(wordNet);
  const counts = count(textsOf(data));
  const words = new Set<string>();
  for (const [entry, senses] of wordNet.entries) {
    const word = entry.slice(2);
    if (!/^[a-z][a-z0-9' ./-]+$/u.test(word)) continue;
    if (entry.startsWith('n:') && word.length < minNounLength && !shortNouns.has(word)) continue;
    if (names.withoutNames(word, senses).length === 0) continue;
    const tagged = senses.reduce((sum, sense) => sum + sense.count, 0);
    const phrase = word.includes(' ');
    if (
      (counts.get(word) ?? 0) >= (phrase ? 4 : minOccurrencesInTexts) ||
      (!phrase && tagged >= minOccurrencesInTagged)
    )
      words.add(entry);
  }
  return words;
}

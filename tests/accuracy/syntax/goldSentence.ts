import { dependencyRelations } from '../../../server/src/core/syntax/dependencyRelations';
import { partOfSpeechTags } from '../../../server/src/core/syntax/partOfSpeechTags';
import { syntaxWords } from '../../../server/src/core/syntax/syntaxWords';
import type { SyntaxWords } from '../../../server/src/core/syntax/syntaxWords';
import type { TreebankSentence } from './treebank';

/** A sentence of a treebank, over the words that the parser reads. */
export interface GoldSentence {
  readonly words: SyntaxWords;
  /** Index of each word's tag and relation, and of its head; the root's head is the number of words. */
  readonly tags: readonly number[];
  readonly relations: readonly number[];
  readonly heads: readonly number[];
  /** The dependents of each word and of the root, in order. */
  readonly dependents: readonly (readonly number[])[];
}

export function goldSentence(sentence: TreebankSentence): GoldSentence {
  const words = syntaxWords(sentence.tokens);
  const { count, firstTokens } = words;
  const wordOf = new Int32Array(sentence.tokens.length);
  for (let word = 0; word < count; word += 1) wordOf.fill(word, firstTokens[word], firstTokens[word + 1]);
  const gold = {
    words,
    tags: [] as number[],
    relations: [] as number[],
    heads: [] as number[],
    dependents: Array.from({ length: count + 1 }, () => [] as number[]),
  };
  for (let word = 0; word < count; word += 1) {
    // The token of a compound whose head stands outside of it.
    let main = (firstTokens[word + 1] ?? 0) - 1;
    for (let token = firstTokens[word] ?? 0; token < (firstTokens[word + 1] ?? 0); token += 1) {
      const head = sentence.heads[token] ?? -1;
      if (head >= 0 && wordOf[head] === word) continue;
      main = token;
      break;
    }
    const head = sentence.heads[main] ?? -1;
    gold.heads.push(head < 0 ? count : (wordOf[head] ?? count));
    gold.relations.push((dependencyRelations as readonly string[]).indexOf(sentence.relations[main] ?? ''));
    gold.tags.push((partOfSpeechTags as readonly string[]).indexOf(sentence.tags[main] ?? ''));
    gold.dependents[gold.heads[word] ?? count]?.push(word);
  }
  return gold;
}

import type { Configuration } from './configuration';
import { dependencyRelations } from './dependencyRelations';
import type { DependencyRelation } from './dependencyRelations';
import { partOfSpeechTags } from './partOfSpeechTags';
import type { PartOfSpeechTag } from './partOfSpeechTags';
import type { TaggedWords } from './taggedWords';

/** Who depends on whom in a sentence. All columns are as long as the list of its tokens. */
export interface DependencyTree {
  /** Index of each token's head; -1 for the one token that is the root. */
  readonly heads: Int32Array;
  /** Index of each token's relation in `dependencyRelations`. */
  readonly relations: Uint8Array;
  /** Index of each token's tag in `partOfSpeechTags`; the parts of a compound with hyphens have the compound's. */
  readonly tags: Uint8Array;
}

export function relationAt(tree: DependencyTree, token: number): DependencyRelation | undefined {
  return dependencyRelations[tree.relations[token] ?? dependencyRelations.length];
}

export function tagAt(tree: DependencyTree, token: number): PartOfSpeechTag | undefined {
  return partOfSpeechTags[tree.tags[token] ?? partOfSpeechTags.length];
}

const compound = dependencyRelations.indexOf('compound');
const punct = dependencyRelations.indexOf('punct');

/**
 * The tree over tokens of a parsed sentence. Of a compound with hyphens, the last token has the others as dependents.
 */
export function treeOverTokens(
  words: TaggedWords,
  parsed: Configuration,
  tokenCount: number,
): DependencyTree {
  const tree = {
    heads: new Int32Array(tokenCount),
    relations: new Uint8Array(tokenCount),
    tags: new Uint8Array(tokenCount),
  };
  const { firstTokens, count } = words;
  for (let word = 0; word < count; word += 1) {
    const from = firstTokens[word] ?? 0;
    const last = (firstTokens[word + 1] ?? 0) - 1;
    const head = parsed.heads[word] ?? count;
    tree.heads[last] = head === count ? -1 : (firstTokens[head + 1] ?? 0) - 1;
    tree.relations[last] = (parsed.relations[word] ?? 1) - 1;
    for (let token = from; token <= last; token += 1) {
      tree.tags[token] = (words.tags[word] ?? 1) - 1;
      if (token === last) continue;
      tree.heads[token] = last;
      // Every second token of a compound is a hyphen.
      tree.relations[token] = (token - from) % 2 === 1 ? punct : compound;
    }
  }
  return tree;
}

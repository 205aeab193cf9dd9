import { dependencyRelations } from './dependencyRelations';
import { functionFeatures, maxFunctionFeatures } from './functionFeatures';
import { bestClass } from './linearModel';
import type { FeatureScorer } from './linearModel';
import { partOfSpeechTags } from './partOfSpeechTags';
import type { SyntaxWords } from './syntaxWords';
import { maxTaggerFeatures, taggerFeatures } from './taggerFeatures';

/** The words of a sentence with their tags and the functions foretold for them. */
export interface TaggedWords extends SyntaxWords {
  /** Index of each word's tag in `partOfSpeechTags`, plus one; `rootTag` for the root, 0 for an absent word. */
  readonly tags: Int32Array;
  /** For each word its `functionOf`, plus one; 0 outside the sentence. */
  readonly functions: Int32Array;
}

/** Number of functions: each relation with its head on either side. */
export const functionCount = dependencyRelations.length * 2;

const rootTag = partOfSpeechTags.length + 1;

/** What a word is to its sentence. @param relation Index of its relation. */
export function functionOf(relation: number, headIsLeft: boolean): number {
  return relation * 2 + (headIsLeft ? 1 : 0);
}

/** Tags words from left to right; the second pass foretells their functions (supertags, Ouchi et al. 2014). */
export function tagWords(words: SyntaxWords, tagger: FeatureScorer, foreteller: FeatureScorer): TaggedWords {
  const tags = tagsOf(words, tagger);
  return { ...words, tags, functions: functionsOf(words, tags, foreteller) };
}

export function tagsOf(words: SyntaxWords, tagger: FeatureScorer): Int32Array {
  const tags = new Int32Array(words.count + 2);
  const keys = new Int32Array(maxTaggerFeatures);
  const scores = new Float64Array(partOfSpeechTags.length);
  for (let at = 0; at < words.count; at += 1) {
    scores.fill(0);
    tagger.score(keys, taggerFeatures(words, tags, at, keys), scores);
    tags[at] = bestClass(scores) + 1;
  }
  tags[words.count] = rootTag;
  return tags;
}

export function functionsOf(words: SyntaxWords, tags: Int32Array, foreteller: FeatureScorer): Int32Array {
  const functions = new Int32Array(words.count + 2);
  const keys = new Int32Array(maxFunctionFeatures);
  const scores = new Float64Array(functionCount);
  for (let at = 0; at < words.count; at += 1) {
    scores.fill(0);
    foreteller.score(keys, functionFeatures(words, tags, functions, at, keys), scores);
    functions[at] = bestClass(scores) + 1;
  }
  return functions;
}

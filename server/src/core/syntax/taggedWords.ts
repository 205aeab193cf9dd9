import { bestClass } from './linearModel';
import type { FeatureScorer } from './linearModel';
import { partOfSpeechTags } from './partOfSpeechTags';
import type { SyntaxWords } from './syntaxWords';
import { maxTaggerFeatures, taggerFeatures } from './taggerFeatures';

/** The words of a sentence with their tags. */
export interface TaggedWords extends SyntaxWords {
  /** Index of each word's tag in `partOfSpeechTags`, plus one; `rootTag` for the root, 0 for an absent word. */
  readonly tags: Int32Array;
}

const rootTag = partOfSpeechTags.length + 1;

/** Tags words from left to right. */
export function tagWords(words: SyntaxWords, tagger: FeatureScorer): TaggedWords {
  const tags = new Int32Array(words.count + 2);
  const keys = new Int32Array(maxTaggerFeatures);
  const scores = new Float64Array(partOfSpeechTags.length);
  for (let at = 0; at < words.count; at += 1) {
    scores.fill(0);
    tagger.score(keys, taggerFeatures(words, tags, at, keys), scores);
    tags[at] = bestClass(scores) + 1;
  }
  tags[words.count] = rootTag;
  return { ...words, tags };
}

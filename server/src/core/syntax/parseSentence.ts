import { CompactModel } from './compactModel';
import { treeOverTokens } from './dependencyTree';
import type { DependencyTree } from './dependencyTree';
import { parseWords } from './parser';
import { syntaxWords } from './syntaxWords';
import type { SyntaxToken } from './syntaxWords';
import { weights } from './syntaxWeights';
import { tagWords } from './taggedWords';

interface SyntaxModels {
  readonly tagger: CompactModel;
  readonly mover: CompactModel;
  readonly labeller: CompactModel;
}

let loaded: SyntaxModels | undefined;

/** Decodes the weights when the first sentence is parsed: many texts need none. */
function models(): SyntaxModels {
  return (loaded ??= {
    tagger: new CompactModel(weights.tagger),
    mover: new CompactModel(weights.mover),
    labeller: new CompactModel(weights.labeller),
  });
}

/**
 * The dependency tree of a sentence. Any list of tokens has one; time is linear in its length. The caller remembers it.
 * @param tokens The sentence's tokens in order, as `analyse` splits them.
 */
export function parseSentence(tokens: readonly SyntaxToken[]): DependencyTree {
  const { tagger, mover, labeller } = models();
  const words = tagWords(syntaxWords(tokens), tagger);
  return treeOverTokens(words, parseWords(words, mover, labeller), tokens.length);
}

import { Configuration, shift, transitions } from './configuration';
import { dependencyRelations } from './dependencyRelations';
import { bestClass } from './linearModel';
import type { FeatureScorer } from './linearModel';
import { maxRelationFeatures, relationFeatures } from './relationFeatures';
import type { TaggedWords } from './taggedWords';
import { maxTransitionFeatures, transitionFeatures } from './transitionFeatures';

/** Index of the relation that the head of a sentence has to its root. */
const root = dependencyRelations.indexOf('root');

/** Parses a sentence, always taking the best move (Nivre 2008). Time is linear in the number of words. */
export function parseWords(words: TaggedWords, mover: FeatureScorer, labeller: FeatureScorer): Configuration {
  const state = new Configuration(words.count);
  const chooser = new RelationChooser(labeller);
  const keys = new Int32Array(maxTransitionFeatures);
  const scores = new Float64Array(transitions);
  while (!state.done) {
    scores.fill(0);
    mover.score(keys, transitionFeatures(words, state, keys), scores);
    const move = bestAllowed(state, scores);
    if (move === shift) state.shift();
    else state.attach(move, chooser.choose(words, state, move) + 1);
  }
  return state;
}

/** The allowed move with the highest score. */
export function bestAllowed(state: Configuration, scores: Float64Array): number {
  let best = -1;
  let most = -Infinity;
  for (let move = 0; move < transitions; move += 1) {
    const score = scores[move] ?? 0;
    if (score > most && state.allows(move)) [best, most] = [move, score];
  }
  return best;
}

/** Chooses the relations of words to their heads. */
export class RelationChooser {
  /** Features of the last choice. */
  readonly keys = new Int32Array(maxRelationFeatures);
  keyCount = 0;
  private readonly scores = new Float64Array(dependencyRelations.length);

  constructor(private readonly labeller: FeatureScorer) {}

  /** Index of the relation that a move gives to the word on top of the stack. */
  choose(words: TaggedWords, state: Configuration, move: number): number {
    const head = state.headBy(move);
    this.keyCount = 0;
    if (head === state.count) return root;
    this.scores.fill(0);
    this.keyCount = relationFeatures(words, state, state.top, head, this.keys);
    this.labeller.score(this.keys, this.keyCount, this.scores);
    return bestClass(this.scores, root + 1);
  }
}

import { Configuration, shift } from '../../../server/src/core/syntax/configuration';
import { dependencyRelations } from '../../../server/src/core/syntax/dependencyRelations';
import { bestClass } from '../../../server/src/core/syntax/linearModel';
import { bestAllowed, RelationChooser } from '../../../server/src/core/syntax/parser';
import { partOfSpeechTags } from '../../../server/src/core/syntax/partOfSpeechTags';
import { relationFeatures } from '../../../server/src/core/syntax/relationFeatures';
import { tagWords } from '../../../server/src/core/syntax/taggedWords';
import type { TaggedWords } from '../../../server/src/core/syntax/taggedWords';
import { maxTaggerFeatures, taggerFeatures } from '../../../server/src/core/syntax/taggerFeatures';
import {
  maxTransitionFeatures,
  transitionFeatures,
} from '../../../server/src/core/syntax/transitionFeatures';
import { DynamicOracle } from './dynamicOracle';
import type { GoldSentence } from './goldSentence';
import { Perceptron } from './perceptron';
import { RandomNumbers } from './randomNumbers';

/** A sentence with the tags that a model gives it which was learned without it. */
interface CrossTagged {
  readonly gold: GoldSentence;
  readonly words: TaggedWords;
}

/** Number of passes over the data, and how often a feature must occur. */
const taggerPasses = 3;
const parserPasses = 3;
const taggerMinimum = 2;
const moverMinimum = 4;
const labellerMinimum = 4;

/** Share of the moves that follow the model rather than the gold tree, from the second pass on. */
const exploration = 0.9;

export interface SyntaxPerceptrons {
  readonly tagger: Perceptron;
  readonly mover: Perceptron;
  readonly labeller: Perceptron;
}

/** Learns the three models of the parser. The same sentences give the same weights, bit by bit. */
export function trainSyntax(
  sentences: readonly GoldSentence[],
  report: (progress: string) => void,
): SyntaxPerceptrons {
  const random = new RandomNumbers(1);
  // A tagger knows its own training data too well: what the parser learns from is tagged by halves.
  const tagged = crossPredicted(
    sentences,
    (half) => trainTagger(half, random),
    (gold, tagger) => ({ gold, words: tagWords(gold.words, tagger) }),
  );
  report('tagged by halves');
  const tagger = trainTagger(sentences, random);
  report('tagger learned');
  return { tagger, ...trainParser(tagged, random, report) };
}

/** What a model says of each item that was learned from the half of the items without it. */
function crossPredicted<Item, Model, Result>(
  items: readonly Item[],
  train: (half: readonly Item[]) => Model,
  predict: (item: Item, model: Model) => Result,
): Result[] {
  const results: Result[] = [];
  for (const half of [0, 1]) {
    const model = train(items.filter((_, at) => at % 2 !== half));
    for (const [at, item] of items.entries()) if (at % 2 === half) results[at] = predict(item, model);
  }
  return results;
}

function trainTagger(sentences: readonly GoldSentence[], random: RandomNumbers): Perceptron {
  const model = new Perceptron(partOfSpeechTags.length);
  const keys = new Int32Array(maxTaggerFeatures);
  const scores = new Float64Array(model.classes);
  for (const { words, tags } of sentences) {
    const goldTags = columnOf(tags);
    for (const [at, tag] of tags.entries()) model.count(keys, taggerFeatures(words, goldTags, at, keys), tag);
  }
  model.keepFrequent(taggerMinimum);
  for (let pass = 0; pass < taggerPasses; pass += 1) {
    for (const { words, tags } of random.shuffled(sentences)) {
      const chosenTags = new Int32Array(words.count + 2);
      for (const [at, tag] of tags.entries()) {
        const count = taggerFeatures(words, chosenTags, at, keys);
        chosenTags[at] = learnChoice(model, keys, count, scores, tag) + 1;
      }
    }
  }
  model.average();
  return model;
}

/** Indices, each plus one, with room for the root and an absent word. */
function columnOf(indices: readonly number[]): Int32Array {
  const column = new Int32Array(indices.length + 2);
  column.set(indices.map((index) => index + 1));
  return column;
}

/** Chooses a class, corrects the model where it is not the right one, and returns the choice. */
function learnChoice(
  model: Perceptron,
  keys: Int32Array,
  count: number,
  scores: Float64Array,
  right: number,
): number {
  scores.fill(0);
  model.score(keys, count, scores);
  const chosen = bestClass(scores);
  if (chosen !== right) model.update(keys, count, right, chosen);
  model.advance();
  return chosen;
}

function trainParser(
  sentences: readonly CrossTagged[],
  random: RandomNumbers,
  report: (progress: string) => void,
): { mover: Perceptron; labeller: Perceptron } {
  const mover = new Perceptron(3);
  const labeller = new Perceptron(dependencyRelations.length);
  for (const sentence of sentences) countAlongGold(sentence, mover, labeller);
  report(
    `moves counted: ${mover.keepFrequent(moverMinimum)}, ${labeller.keepFrequent(labellerMinimum)} features`,
  );
  for (let pass = 0; pass < parserPasses; pass += 1) {
    let wrong = 0;
    let all = 0;
    for (const sentence of random.shuffled(sentences)) {
      wrong += learnSentence(sentence, mover, labeller, () => pass > 0 && random.next() < exploration);
      all += 2 * sentence.words.count;
    }
    report(`pass ${pass + 1}: ${((100 * wrong) / all).toFixed(2)} % of the moves wrong`);
  }
  mover.average();
  labeller.average();
  return { mover, labeller };
}

/** The cheapest moves first, those that attach before the one that pushes. */
const moveOrder = [1, 2, 0];

function countAlongGold({ gold, words }: CrossTagged, mover: Perceptron, labeller: Perceptron): void {
  const oracle = new DynamicOracle();
  const state = new Configuration(words.count);
  const keys = new Int32Array(maxTransitionFeatures);
  while (!state.done) {
    const least = oracle.read(gold, state);
    const move = moveOrder.find((each) => state.allows(each) && oracle.costs[each] === least) ?? shift;
    mover.count(keys, transitionFeatures(words, state, keys), move);
    if (move === shift) {
      state.shift();
      continue;
    }
    const word = state.top;
    const relation = gold.relations[word] ?? 0;
    labeller.count(keys, relationFeatures(words, state, word, state.headBy(move), keys), relation);
    state.attach(move, relation + 1);
  }
}

/** Parses a sentence, correcting the models on the way, and returns how many moves were wrong. */
function learnSentence(
  { gold, words }: CrossTagged,
  mover: Perceptron,
  labeller: Perceptron,
  explores: () => boolean,
): number {
  const oracle = new DynamicOracle();
  const state = new Configuration(words.count);
  const relations = new RelationChooser(labeller);
  const keys = new Int32Array(maxTransitionFeatures);
  const scores = new Float64Array(mover.classes);
  const rightScores = new Float64Array(mover.classes);
  let wrong = 0;
  while (!state.done) {
    const count = transitionFeatures(words, state, keys);
    scores.fill(0);
    mover.score(keys, count, scores);
    const least = oracle.read(gold, state);
    const chosen = bestAllowed(state, scores);
    for (const move of moveOrder)
      rightScores[move] = oracle.costs[move] === least ? (scores[move] ?? 0) : -Infinity;
    const right = bestAllowed(state, rightScores);
    if (chosen !== right) {
      mover.update(keys, count, right, chosen);
      wrong += 1;
    }
    mover.advance();
    const move = explores() ? chosen : right;
    if (move === shift) {
      state.shift();
      continue;
    }
    const word = state.top;
    const relation = relations.choose(words, state, move);
    const goldRelation = gold.relations[word] ?? 0;
    if (relations.keyCount > 0 && gold.heads[word] === state.headBy(move)) {
      if (relation !== goldRelation)
        labeller.update(relations.keys, relations.keyCount, goldRelation, relation);
      labeller.advance();
    }
    state.attach(move, relation + 1);
  }
  return wrong;
}
